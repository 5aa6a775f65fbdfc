import { Button, IconButton } from '../../../parts/button.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { Binding } from '../parts/bound.js'
import { FieldGroup } from '../parts/fields.js'
import { wordsTexts } from '../texts/words.js'
import type { Pattern } from './word-list-values.js'

/** Patterns, for what words cannot say. */
export function PatternsField({ value, onChange, error }: Binding<readonly Pattern[]>) {
  const t = useTexts(wordsTexts)
  return (
    <FieldGroup label={t.pattern} error={error}>
      <ul className="word-rows">
        {value.map(({ id, pattern }, at) => (
          <li key={id} className="row">
            <input
              type="text"
              className="input mono pattern"
              aria-label={t.patternOf(at + 1)}
              value={pattern}
              onChange={({ target }) =>
                onChange(value.map((known) => (known.id === id ? { id, pattern: target.value } : known)))
              }
            />
            <IconButton
              icon="close"
              label={t.removePattern(at + 1)}
              onClick={() => onChange(value.filter((known) => known.id !== id))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button icon="plus" onClick={() => onChange([...value, { id: crypto.randomUUID(), pattern: '' }])}>
          {t.addPattern}
        </Button>
      </div>
    </FieldGroup>
  )
}
