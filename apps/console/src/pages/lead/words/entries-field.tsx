import { useState } from 'react'
import { Button, IconButton } from '../../../parts/button.js'
import { TextArea } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { Binding } from '../parts/bound.js'
import { FieldGroup } from '../parts/fields.js'
import { wordsTexts } from '../texts/words.js'
import { newEntry, pastedEntries, spellings, type Entry } from './word-list-values.js'

const shownStep = 100

/** The words, one a row. Long lists are shown piece by piece. */
export function EntriesField({ value, onChange, error }: Binding<readonly Entry[]>) {
  const t = useTexts(wordsTexts)
  const [shown, setShown] = useState(shownStep)
  const [pasted, setPasted] = useState('')
  const put = (entry: Entry) => onChange(value.map((known) => (known.id === entry.id ? entry : known)))
  return (
    <FieldGroup label={t.entries} error={error}>
      <ul className="word-rows">
        {value.slice(0, shown).map((entry, at) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            place={at + 1}
            onChange={put}
            onRemove={() => onChange(value.filter(({ id }) => id !== entry.id))}
          />
        ))}
      </ul>
      <div className="row">
        {shown < value.length ? (
          <Button onClick={() => setShown(shown + shownStep)}>{`+${String(shownStep)}`}</Button>
        ) : null}
        <Button
          icon="plus"
          onClick={() => {
            onChange([...value, newEntry('')])
            setShown(Math.max(shown, value.length + 1))
          }}
        >
          {t.addWord}
        </Button>
      </div>
      <details className="paste">
        <summary>{t.addMany}</summary>
        <TextArea
          label={t.addMany}
          hint={t.addManyHint}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => {
            onChange([...value.filter(({ text }) => text !== ''), ...pastedEntries(pasted, value)])
            setPasted('')
          }}
        >
          {t.addManyDo}
        </Button>
      </details>
    </FieldGroup>
  )
}

interface EntryRowProps {
  entry: Entry
  place: number
  onChange: (entry: Entry) => void
  onRemove: () => void
}

function EntryRow({ entry, place, onChange, onRemove }: EntryRowProps) {
  const t = useTexts(wordsTexts)
  const { text, match, also = [], exceptions = [] } = entry
  const name = text === '' ? t.wordOf(place) : text
  return (
    <li className="word-row">
      <input
        type="text"
        className="input"
        aria-label={t.wordOf(place)}
        value={text}
        onChange={(event) => onChange({ ...entry, text: event.target.value })}
      />
      <select
        className="input"
        aria-label={t.matchOf(name)}
        value={match}
        onChange={(event) => onChange({ ...entry, match: event.target.value as Entry['match'] })}
      >
        {(['word', 'stem', 'anywhere'] as const).map((mode) => (
          <option key={mode} value={mode}>
            {t.matches[mode]}
          </option>
        ))}
      </select>
      <span className="word-also">
        {spellings.map((spelling) => (
          <label key={spelling} className="tick">
            <input
              type="checkbox"
              aria-label={t.alsoLabel(name, t.alsoOf[spelling])}
              checked={also.includes(spelling)}
              onChange={() =>
                onChange({ ...entry, also: spellings.filter((one) => (one === spelling) !== also.includes(one)) })
              }
            />
            <span aria-hidden="true">{t.alsoOf[spelling]}</span>
          </label>
        ))}
      </span>
      <ExceptionsInput
        label={t.exceptionsOf(name)}
        value={exceptions}
        onChange={(next) => onChange({ ...entry, exceptions: next })}
      />
      <IconButton icon="close" label={t.removeWord(name)} onClick={onRemove} />
    </li>
  )
}

interface ExceptionsInputProps {
  label: string
  value: string[]
  onChange: (value: string[]) => void
}

/** Exceptions in one line, by commas; taken apart when one leaves it. */
function ExceptionsInput({ label, value, onChange }: ExceptionsInputProps) {
  const t = useTexts(wordsTexts)
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="text"
      className="input"
      aria-label={label}
      placeholder={t.exceptions}
      value={typed ?? value.join(', ')}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed === null) return
        const words = typed.split(',').map((word) => word.trim())
        onChange(words.filter((word) => word !== ''))
        setTyped(null)
      }}
    />
  )
}
