import { Button } from '../parts/button.js'
import { Dialog } from '../parts/dialog.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { SignInForm } from './sign-in-form.js'
import { sessionStore } from './session.js'

/** Lies over the page when the token ends; the page and what was typed stay. */
export function SignInAgain() {
  const { signIn: t, signOut } = useTexts(coreTexts)
  const leave = () => sessionStore.signOut()
  return (
    <Dialog title={t.overTitle} onClose={() => undefined} footer={<Button onClick={leave}>{signOut}</Button>}>
      <p>{t.overAbout}</p>
      <SignInForm />
    </Dialog>
  )
}
