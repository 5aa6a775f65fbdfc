import { limits } from '@moderato/contracts'
import { Button, IconButton } from '../../../parts/button.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound, type Binding } from '../parts/bound.js'
import { DurationField } from '../parts/duration-field.js'
import { FieldGroup, NumberField, PickField, SwitchField } from '../parts/fields.js'
import { settingsTexts } from '../texts/settings.js'
import { SettingsSection, type SectionProps } from './settings-section.js'
import type { EditionLine, SettingsValues } from './settings-values.js'

/** How much readers may write. */
export function WritingSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  const codes = form.watch('editions').map(({ code }) => code)
  const current = form.watch('defaultEdition')
  const options = [...new Set([...codes, current])].filter((code) => code !== '')
  return (
    <SettingsSection title={t.sections.writing}>
      <Bound form={form} name="editions">
        {(bound) => <Editions {...bound} />}
      </Bound>
      <div className="form-columns">
        <Bound form={form} name="defaultEdition">
          {(bound) => (
            <PickField
              {...bound}
              label={t.defaultEdition}
              hint={t.defaultEditionHint}
              options={options.map((code) => ({ value: code, text: code }))}
            />
          )}
        </Bound>
        <Bound form={form} name="commentsPerThreadMax">
          {(bound) => (
            <NumberField
              {...bound}
              label={t.commentsPerThreadMax}
              hint={t.commentsPerThreadMaxHint}
              min={1}
              unit={t.count}
              none={t.unlimited}
            />
          )}
        </Bound>
        <Bound form={form} name="commentsPerDayMax">
          {(bound) => <NumberField {...bound} label={t.commentsPerDayMax} min={1} unit={t.count} none={t.unlimited} />}
        </Bound>
        <Bound form={form} name="commentPauseSec">
          {(bound) => <DurationField {...bound} label={t.commentPauseSec} />}
        </Bound>
        <Bound form={form} name="editWindowSec">
          {(bound) => <DurationField {...bound} label={t.editWindowSec} />}
        </Bound>
        <Bound form={form} name="writesPerMinute">
          {(bound) => <NumberField {...bound} label={t.writesPerMinute} min={1} unit={t.times} />}
        </Bound>
      </div>
      <Bound form={form} name="ageGate">
        {(bound) => <AgeGate {...bound} />}
      </Bound>
    </SettingsSection>
  )
}

function AgeGate({ value, onChange, error }: Binding<SettingsValues['ageGate']>) {
  const t = useTexts(settingsTexts)
  const unknowns = (['allow', 'refuse'] as const).map((one) => ({ value: one, text: t.unknownAges[one] }))
  return (
    <>
      <SwitchField
        label={t.ageGate}
        hint={t.ageGateHint}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? { yearsMin: 14, unknown: 'allow' } : null)}
      />
      {value === null ? null : (
        <div className="form-columns inner">
          <NumberField
            label={t.yearsMin}
            error={error}
            min={1}
            unit={t.years}
            value={value.yearsMin}
            onChange={(yearsMin) => onChange({ ...value, yearsMin: yearsMin ?? 0 })}
          />
          <PickField
            label={t.unknownAge}
            error={undefined}
            value={value.unknown}
            options={unknowns}
            onChange={(unknown) => onChange({ ...value, unknown })}
          />
        </div>
      )}
    </>
  )
}

function Editions({ value, onChange, error }: Binding<readonly EditionLine[]>) {
  const t = useTexts(settingsTexts)
  const put = (at: number, line: EditionLine) => onChange(value.map((known, index) => (index === at ? line : known)))
  return (
    <FieldGroup label={t.editions} hint={t.editionsHint} error={error}>
      <ul className="editions">
        {value.map((line, at) => (
          <li key={at} className="row">
            <input
              type="text"
              className="input code"
              aria-label={t.editionCode(at + 1)}
              value={line.code}
              onChange={(event) => put(at, { ...line, code: event.target.value.trim() })}
            />
            <input
              type="number"
              className="input amount"
              aria-label={t.editionChars(line.code)}
              min={1}
              max={limits.bodyCharsMax}
              value={line.bodyCharsMax ?? ''}
              onChange={({ target }) =>
                put(at, { ...line, bodyCharsMax: target.value === '' ? null : target.valueAsNumber })
              }
            />
            <span className="muted">{t.chars}</span>
            <IconButton
              icon="close"
              label={t.removeEdition(line.code)}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => onChange([...value, { code: '', bodyCharsMax: limits.bodyCharsDefault }])}>
        {t.addEdition}
      </Button>
    </FieldGroup>
  )
}

/** What readers see first, and how they vote. */
export function ReadingSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  const sorts = ['newest', 'oldest', 'best'] as const
  return (
    <SettingsSection title={t.sections.reading}>
      <div className="form-columns">
        <Bound form={form} name="defaultSort">
          {(bound) => (
            <PickField
              {...bound}
              label={t.defaultSort}
              options={sorts.map((value) => ({ value, text: t.sorts[value] }))}
            />
          )}
        </Bound>
        <Bound form={form} name="votesPerDayMax">
          {(bound) => <NumberField {...bound} label={t.votesPerDayMax} min={1} unit={t.count} none={t.unlimited} />}
        </Bound>
        <Bound form={form} name="downVotes">
          {(bound) => <SwitchField {...bound} label={t.downVotes} />}
        </Bound>
        <Bound form={form} name="goneCounts">
          {(bound) => <SwitchField {...bound} label={t.goneCounts} />}
        </Bound>
        <Bound form={form} name="restrictedLabels">
          {(bound) => <SwitchField {...bound} label={t.restrictedLabels} />}
        </Bound>
      </div>
    </SettingsSection>
  )
}
