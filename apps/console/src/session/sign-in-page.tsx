import { useEffect } from 'react'
import { LanguageMenu } from '../app/appearance-menus.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { SignInForm } from './sign-in-form.js'

/** For whoever comes without a token: where tokens come from. */
export function SignInPage() {
  const { signIn: t, product } = useTexts(coreTexts)
  useEffect(() => {
    document.title = `${t.title} · Moderato`
  }, [t.title])
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-top">
          <span className="wordmark">{product}</span>
          <LanguageMenu />
        </div>
        <h1>{t.title}</h1>
        <p>{t.about}</p>
        <p>{t.steps}</p>
        <p className="muted">{t.form}</p>
        <SignInForm />
      </div>
    </main>
  )
}
