import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Confirm } from './confirm.js'

/** The host site owns the login; the widget only asks for it. */
export function SignInDialog({ purpose }: { purpose: 'post' | 'act' }) {
  const thread = useThread()
  const own = useActingTexts()
  return (
    <Confirm
      title={own.signInTitle}
      confirm={own.signIn}
      act={() => Promise.resolve(null)}
      onDone={() => thread.emit('moderato:login-required', { purpose })}
    >
      <p>{purpose === 'post' ? own.signInToPost : own.signInToAct}</p>
    </Confirm>
  )
}
