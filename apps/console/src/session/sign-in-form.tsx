import { useState, type SubmitEvent } from 'react'
import { Button } from '../parts/button.js'
import { TextArea } from '../parts/field.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { readHandover } from './handed-over.js'
import { sessionStore } from './session.js'

/** Takes an address with a token in it, for whoever got one by other ways than a click. */
export function SignInForm() {
  const { signIn: t } = useTexts(coreTexts)
  const [link, setLink] = useState('')
  const [isRefused, setRefused] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const handover = readHandover(link)
    setRefused(handover === null || !sessionStore.signIn(handover))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label={t.link}
        hint={t.linkHint}
        error={isRefused ? t.refused : undefined}
        value={link}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setLink(event.target.value)}
      />
      <Button kind="primary" type="submit">
        {t.submit}
      </Button>
    </form>
  )
}
