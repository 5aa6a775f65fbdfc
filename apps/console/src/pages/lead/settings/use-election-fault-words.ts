import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import { settingsTexts } from '../texts/settings.js'
import type { ElectionFault } from './election-faults.js'

export function useElectionFaultWords(): (fault: ElectionFault | undefined) => string | undefined {
  const t = useTexts(settingsTexts)
  const room = useTexts(roomTexts)
  return (fault) => {
    if (fault === undefined) return undefined
    return fault.kind === 'between' ? room.between(fault.min, fault.max) : t.electionFaults[fault.kind]
  }
}
