import { useEffect } from 'react'
import { sessionStore } from '../../../session/session.js'
import { drafts } from './drafts.js'
import { exposure } from './exposure.js'
import { desk } from './the-desk.js'
import { LeaseKeeper } from './lease-keeper.js'
import { presence } from './presence.js'

const keeper = new LeaseKeeper(desk)

// Nothing of one person is shown to the next.
sessionStore.subscribe(() => {
  if (sessionStore.get() !== null) return
  desk.forget()
  drafts.forget()
})

/** Keeps claims alive while the desk is on the screen, and gives back what nobody looks at when it is left. */
export function useSitting(): void {
  useEffect(() => {
    const onHide = () => desk.leave(true)
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) void desk.open()
    }
    keeper.start()
    presence.start((awayMs) => {
      exposure.cameBack(awayMs)
      if (desk.get().phase === 'empty') void desk.fill()
    })
    addEventListener('pagehide', onHide)
    addEventListener('pageshow', onShow)
    return () => {
      keeper.stop()
      presence.stop()
      removeEventListener('pagehide', onHide)
      removeEventListener('pageshow', onShow)
      desk.leave()
    }
  }, [])
}
