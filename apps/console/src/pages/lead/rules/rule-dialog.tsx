import { useForm } from 'react-hook-form'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { ChoiceField, LineField, NumberField, PickField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { TagField } from '../parts/tag-field.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { roomTexts } from '../texts/room.js'
import { rulesTexts } from '../texts/rules.js'
import type { RuleDraft } from './draft.js'
import { ruleOf, standings, valuesOf, type RuleValues } from './rule-values.js'

export interface RuleDialogProps {
  rule: RuleDraft
  queues: readonly { id: string; name: string }[]
  onDone: (rule: RuleDraft) => void
  onClose: () => void
}

/** Conditions and consequence of one rule. Nothing is sent: the rules are saved together. */
export function RuleDialog({ rule, queues, onDone, onClose }: RuleDialogProps) {
  const t = useTexts(rulesTexts)
  const room = useTexts(roomTexts)
  const core = useTexts(coreTexts)
  const form = useForm<RuleValues>({
    defaultValues: valuesOf(rule),
    resolver: checkedBy<RuleValues>(({ name, scoreMin }) => ({
      name: name.trim() === '' ? room.required : name.length > 100 ? room.tooLong(100) : undefined,
      scoreMin: scoreMin !== null && (scoreMin < 0 || scoreMin > 1000) ? room.between(0, 1000) : undefined,
    })),
  })
  const saving = useSaving(form, {
    fields: [],
    send: (values) => Promise.resolve(ruleOf(rule, values)),
    onSaved: onDone,
  })
  const tiers = core.tiers.map((text, tier) => ({ value: String(tier), text }))
  return (
    <FormDialog
      title={t.editTitle}
      isDirty={form.formState.isDirty}
      saving={saving}
      action={t.done}
      onClose={onClose}
      width="wide"
    >
      <Bound form={form} name="name">
        {(bound) => <LineField {...bound} label={t.name} hint={t.nameHint} />}
      </Bound>
      <section className="form-section">
        <h3>{t.when}</h3>
        <p className="hint">{t.whenHint}</p>
        <Conditions form={form} tiers={tiers} />
      </section>
      <section className="form-section">
        <h3>{t.then}</h3>
        <div className="form-columns">
          <Bound form={form} name="queueId">
            {(bound) => (
              <PickField
                {...bound}
                label={t.queue}
                options={queues.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
          </Bound>
          <Bound form={form} name="tier">
            {(bound) => <PickField {...bound} label={t.tier} options={[{ value: '', text: t.noTier }, ...tiers]} />}
          </Bound>
        </div>
      </section>
    </FormDialog>
  )
}

interface ConditionsProps {
  form: ReturnType<typeof useForm<RuleValues>>
  tiers: readonly { value: string; text: string }[]
}

function Conditions({ form, tiers }: ConditionsProps) {
  const t = useTexts(rulesTexts)
  const { categories } = useTexts(coreTexts)
  const categoryOptions = reportCategories.map((value: ReportCategory) => ({ value, text: categories[value] }))
  const tierOptions = [
    { value: '', text: t.anyTier },
    ...tiers.slice(1).map(({ value, text }) => ({ value, text: t.tierFrom(text) })),
  ]
  return (
    <>
      <Bound form={form} name="categories">
        {(bound) => <ChoiceField {...bound} label={t.categories} hint={t.categoriesHint} options={categoryOptions} />}
      </Bound>
      <Bound form={form} name="authors">
        {(bound) => (
          <ChoiceField
            {...bound}
            label={t.authors}
            options={standings.map((value) => ({ value, text: t.standings[value] }))}
          />
        )}
      </Bound>
      <div className="form-columns">
        <Bound form={form} name="languages">
          {(bound) => <TagField {...bound} label={t.languages} hint={t.languagesHint} />}
        </Bound>
        <Bound form={form} name="sections">
          {(bound) => <TagField {...bound} label={t.sections} hint={t.sectionsHint} />}
        </Bound>
        <Bound form={form} name="tierMin">
          {(bound) => <PickField {...bound} label={t.tierMin} options={tierOptions} />}
        </Bound>
        <Bound form={form} name="scoreMin">
          {(bound) => <NumberField {...bound} label={t.scoreMin} hint={t.scoreMinHint} min={0} max={1000} />}
        </Bound>
      </div>
      <Bound form={form} name="words">
        {(bound) => <TagField {...bound} label={t.words} hint={t.wordsHint} />}
      </Bound>
    </>
  )
}
