import type { UseFormReturn } from 'react-hook-form'
import { locales } from '@moderato/contracts'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { LineField, PickField, SwitchField } from '../parts/fields.js'
import { roomTexts } from '../texts/room.js'
import { wordsTexts } from '../texts/words.js'
import type { WordListValues } from './word-list-values.js'

/** What a list is called, whose language it follows, and what a match leads to. */
export function ListBasics({ form }: { form: UseFormReturn<WordListValues> }) {
  const t = useTexts(wordsTexts)
  const { locales: names } = useTexts(roomTexts)
  const actions = (['hold', 'refuse'] as const).map((value) => ({ value, text: t.actions[value] }))
  return (
    <section className="panel form">
      <div className="form-columns">
        <Bound form={form} name="name">
          {(bound) => <LineField {...bound} label={t.name} />}
        </Bound>
        <Bound form={form} name="locale">
          {(bound) => (
            <PickField
              {...bound}
              label={t.locale}
              hint={t.localeHint}
              options={locales.map((value) => ({ value, text: names[value] }))}
            />
          )}
        </Bound>
        <Bound form={form} name="action">
          {(bound) => <PickField {...bound} label={t.action} options={actions} />}
        </Bound>
      </div>
      <Bound form={form} name="enabled">
        {(bound) => <SwitchField {...bound} label={t.enabledLabel} />}
      </Bound>
    </section>
  )
}
