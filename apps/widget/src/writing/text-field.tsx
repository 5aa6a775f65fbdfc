import { countGraphemes, normaliseText } from '@moderato/kernel'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'

interface Props {
  label: string
  /** Shown above the field; a field without has its label spoken only. */
  isLabelShown?: boolean
  hint?: string
  placeholder?: string
  value: string
  /** Graphemes. */
  charsMax: number
  rows: number
  /** Why the text was not taken, or null. */
  problem: string | null
  hasFocus?: boolean
  focusName?: string
  onInput: (text: string) => void
  onSubmit?: () => void
}

/** Characters left at which the counter turns, and at which it speaks. */
const warnCharsLeft = 20

/** A field whose counter counts what the service counts: what a person sees as characters. */
export function TextField(props: Props) {
  const { label, value, charsMax, problem, onInput, onSubmit } = props
  const { texts, announcement } = useThread()
  const own = useActingTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const used = countGraphemes(normaliseText(value))
  const left = charsMax - used
  useEffect(() => {
    if (props.hasFocus) field.current?.focus()
  }, [])
  useEffect(() => {
    // Focus brings the field into sight, and leaves the buttons below it where they are.
    if (props.hasFocus) field.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  useEffect(() => {
    if (left === warnCharsLeft || left === 0) announcement.set(texts.plural(own.charsLeft, left))
    else if (left === -1) announcement.set(texts.plural(own.charsOver, 1))
  }, [left])
  return (
    <div class="field">
      <label class={props.isLabelShown ? 'label' : 'unseen'} for={id}>
        {label}
        {props.hint && <span class="muted"> ({props.hint})</span>}
      </label>
      <textarea
        ref={field}
        id={id}
        class="text"
        part="textarea"
        dir="auto"
        rows={props.rows}
        data-focus={props.focusName}
        placeholder={props.placeholder}
        aria-describedby={`${id}-count ${id}-problem`}
        aria-invalid={left < 0 || problem !== null}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) onSubmit?.()
        }}
      />
      <div class="field-foot">
        <span class={left < 0 ? 'counter over' : left <= warnCharsLeft ? 'counter near' : 'counter'} aria-hidden="true">
          {texts.number(used)} / {texts.number(charsMax)}
        </span>
        <span class="unseen" id={`${id}-count`}>
          {own.counter.replace('{n}', texts.number(used)).replace('{max}', texts.number(charsMax))}
        </span>
        <span class="problem" id={`${id}-problem`}>
          {problem ?? (left < 0 ? texts.plural(own.charsOver, -left) : '')}
        </span>
      </div>
    </div>
  )
}
