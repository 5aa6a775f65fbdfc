import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Field } from '../../../parts/field.js'
import { Icon } from '../../../parts/icon.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import type { FieldProps } from './fields.js'

export interface TagFieldProps extends FieldProps<readonly string[]> {
  placeholder?: string
  /** Offered while typing. */
  suggestions?: readonly string[]
}

/** A list of short texts: Enter or a comma adds, Backspace takes back, pasted lists are taken apart. */
export function TagField({ label, hint, error, value, onChange, isDisabled, placeholder, suggestions }: TagFieldProps) {
  const t = useTexts(roomTexts)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (text: string) => {
    const found = text.split(/[,\n]/).map((part) => part.trim())
    const fresh = [...new Set(found)].filter((part) => part !== '' && !value.includes(part))
    if (fresh.length > 0) onChange([...value, ...fresh])
    setTyped('')
  }
  const remove = (one: string) => {
    onChange(value.filter((known) => known !== one))
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') add(typed)
    else if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1))
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    if (!/[,\n]/.test(text)) return
    event.preventDefault()
    add(typed + text)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="tags input">
          {value.map((one) => (
            <span key={one} className="tag">
              {one}
              <button type="button" aria-label={t.takeOut(one)} disabled={isDisabled} onClick={() => remove(one)}>
                <Icon name="close" size={14} />
              </button>
            </span>
          ))}
          <input
            {...control}
            ref={input}
            type="text"
            value={typed}
            disabled={isDisabled}
            placeholder={value.length === 0 ? placeholder : undefined}
            list={suggestions === undefined ? undefined : `${control.id}-list`}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(typed)}
          />
          {suggestions === undefined ? null : (
            <datalist id={`${control.id}-list`}>
              {suggestions
                .filter((one) => !value.includes(one))
                .map((one) => (
                  <option key={one} value={one} />
                ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  )
}
