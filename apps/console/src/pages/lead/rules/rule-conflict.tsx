import { useTexts } from '../../../texts/catalogue.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { rulesTexts } from '../texts/rules.js'
import { differencesOf, draftsOf, type RuleSet } from './draft.js'

interface RuleConflictProps {
  mine: RuleSet
  theirs: RuleSet
  onKeep: () => void
  onTake: () => void
}

/** Says which rules somebody else changed meanwhile. */
export function RuleConflict({ mine, theirs, onKeep, onTake }: RuleConflictProps) {
  const t = useTexts(rulesTexts)
  const names = differencesOf(draftsOf(mine), draftsOf(theirs))
  const changes = [
    { name: 'rules', from: t.theirs(mine.items.length), to: [t.theirs(theirs.items.length), ...names].join(' · ') },
  ]
  return (
    <ConflictNotice
      theirs={{ changes, labelOf: () => t.conflictRules, keep: onKeep, take: onTake }}
      wordsOf={(value) => String(value)}
    />
  )
}
