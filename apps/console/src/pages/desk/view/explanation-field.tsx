import type { RefObject } from 'react'
import { Button } from '../../../parts/button.js'
import { TextArea } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'

export interface ExplanationFieldProps {
  field: RefObject<HTMLTextAreaElement | null>
  /** Who reads the words differs, and with it what the field is called. */
  texts: { explanation: string; explanationHint: string }
  value: string
  /** The policy's words for the author; null where it has none, or nobody is told. */
  template: string | null
  onChange: (words: string) => void
}

/** Why it is decided so; the policy's own words are one key away. */
export function ExplanationField({ field, texts, value, template, onChange }: ExplanationFieldProps) {
  const { decide: t } = useTexts(deskTexts)
  return (
    <div className="explanation">
      <TextArea
        ref={field}
        label={texts.explanation}
        placeholder={texts.explanationHint}
        rows={1}
        value={value}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      {template === null ? null : (
        <Button kind="quiet" className="template-button" command="desk.template" onClick={() => onChange(template)}>
          {t.template}
        </Button>
      )}
    </div>
  )
}
