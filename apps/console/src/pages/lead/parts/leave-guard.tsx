import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { Confirm } from '../../../parts/confirm.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'

/** Asks before a page is left on which something is typed and not saved. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { leave } = useTexts(roomTexts)
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return isDirty && currentLocation.pathname !== nextLocation.pathname
  })
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])
  if (blocker.state !== 'blocked') return null
  return (
    <Confirm
      title={leave.title}
      action={leave.action}
      isDangerous
      onConfirm={() => blocker.proceed()}
      onClose={() => blocker.reset()}
    >
      <p>{leave.about}</p>
    </Confirm>
  )
}
