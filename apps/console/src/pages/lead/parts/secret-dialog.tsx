import { useState } from 'react'
import { Button } from '../../../parts/button.js'
import { Dialog } from '../../../parts/dialog.js'
import { TextField } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { keysTexts } from '../texts/keys.js'

/** A secret, shown this once. Only the button closes it: a stray click outside would lose it for good. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useTexts(keysTexts)
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true))
  return (
    <Dialog
      title={t.secretTitle}
      onClose={() => undefined}
      footer={
        <Button kind="primary" onClick={onClose}>
          {t.secretDone}
        </Button>
      }
    >
      <p>{t.secretAbout}</p>
      <TextField label={t.secret} value={secret} readOnly onFocus={(event) => event.target.select()} />
      <p className="row" role="status">
        <Button icon="link" onClick={copy}>
          {t.copy}
        </Button>
        {isCopied ? t.copied : null}
      </p>
    </Dialog>
  )
}
