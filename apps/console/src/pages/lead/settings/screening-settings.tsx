import { useTexts } from '../../../texts/catalogue.js'
import { Bound, type Binding } from '../parts/bound.js'
import { DurationField } from '../parts/duration-field.js'
import { NumberField, PickField, SwitchField } from '../parts/fields.js'
import { TagField } from '../parts/tag-field.js'
import { settingsTexts } from '../texts/settings.js'
import { SettingsSection, type SectionProps } from './settings-section.js'
import type { SettingsValues } from './settings-values.js'

const usual = {
  repeat: { sparedCharsMax: 15, earlierMax: 1, action: 'hold' },
  links: { linksMax: 2, action: 'hold', allowedDomains: [], blockedDomains: [] },
  newAccount: { ageSecMin: 86_400, publishedMin: 1 },
  scoreThresholds: { holdFrom: 0.8, refuseFrom: null },
} as const satisfies { [Part in 'repeat' | 'links' | 'newAccount' | 'scoreThresholds']: unknown }

/** What comments are looked at for before readers see them. */
export function ScreeningSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  return (
    <SettingsSection title={t.sections.screening}>
      <Bound form={form} name="newAccount">
        {(bound) => <NewAccounts {...bound} />}
      </Bound>
      <Bound form={form} name="links">
        {(bound) => <Links {...bound} />}
      </Bound>
      <Bound form={form} name="repeat">
        {(bound) => <Repeats {...bound} />}
      </Bound>
      <Bound form={form} name="scoreThresholds">
        {(bound) => <Scores {...bound} />}
      </Bound>
    </SettingsSection>
  )
}

function NewAccounts({ value, onChange, error }: Binding<SettingsValues['newAccount']>) {
  const t = useTexts(settingsTexts)
  return (
    <>
      <SwitchField
        label={t.newAccount}
        hint={t.newAccountHint}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? { ...usual.newAccount } : null)}
      />
      {value === null ? null : (
        <div className="form-columns inner">
          <DurationField
            label={t.ageSecMin}
            error={error}
            value={value.ageSecMin}
            onChange={(ageSecMin) => onChange({ ...value, ageSecMin })}
          />
          <NumberField
            label={t.publishedMin}
            error={undefined}
            min={0}
            unit={t.count}
            value={value.publishedMin}
            onChange={(publishedMin) => onChange({ ...value, publishedMin: publishedMin ?? 0 })}
          />
        </div>
      )}
    </>
  )
}

function Links({ value, onChange, error }: Binding<SettingsValues['links']>) {
  const t = useTexts(settingsTexts)
  return (
    <>
      <SwitchField
        label={t.links}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? { ...usual.links, allowedDomains: [], blockedDomains: [] } : null)}
      />
      {value === null ? null : (
        <div className="form-columns inner">
          <NumberField
            label={t.linksMax}
            error={undefined}
            min={0}
            unit={t.count}
            value={value.linksMax}
            onChange={(linksMax) => onChange({ ...value, linksMax: linksMax ?? 0 })}
          />
          <ActionField value={value.action} onChange={(action) => onChange({ ...value, action })} />
          <TagField
            label={t.allowedDomains}
            hint={t.domainsHint}
            error={undefined}
            value={value.allowedDomains}
            onChange={(domains) => onChange({ ...value, allowedDomains: [...domains] })}
          />
          <TagField
            label={t.blockedDomains}
            hint={t.domainsHint}
            error={error}
            value={value.blockedDomains}
            onChange={(domains) => onChange({ ...value, blockedDomains: [...domains] })}
          />
        </div>
      )}
    </>
  )
}

function Repeats({ value, onChange, error }: Binding<SettingsValues['repeat']>) {
  const t = useTexts(settingsTexts)
  return (
    <>
      <SwitchField
        label={t.repeat}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? { ...usual.repeat } : null)}
      />
      {value === null ? null : (
        <div className="form-columns inner">
          <NumberField
            label={t.sparedCharsMax}
            hint={t.sparedCharsMaxHint}
            error={error}
            min={0}
            unit={t.chars}
            value={value.sparedCharsMax}
            onChange={(sparedCharsMax) => onChange({ ...value, sparedCharsMax: sparedCharsMax ?? 0 })}
          />
          <NumberField
            label={t.earlierMax}
            error={undefined}
            min={0}
            unit={t.times}
            value={value.earlierMax}
            onChange={(earlierMax) => onChange({ ...value, earlierMax: earlierMax ?? 0 })}
          />
          <ActionField value={value.action} onChange={(action) => onChange({ ...value, action })} />
        </div>
      )}
    </>
  )
}

function Scores({ value, onChange, error }: Binding<SettingsValues['scoreThresholds']>) {
  const t = useTexts(settingsTexts)
  const bounds = { min: 0, max: 1, step: 0.01, none: t.never }
  return (
    <>
      <SwitchField
        label={t.scoreThresholds}
        hint={t.scoreThresholdsHint}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? { ...usual.scoreThresholds } : null)}
      />
      {value === null ? null : (
        <div className="form-columns inner">
          <NumberField
            {...bounds}
            label={t.holdFrom}
            error={error}
            value={value.holdFrom}
            onChange={(holdFrom) => onChange({ ...value, holdFrom })}
          />
          <NumberField
            {...bounds}
            label={t.refuseFrom}
            error={undefined}
            value={value.refuseFrom}
            onChange={(refuseFrom) => onChange({ ...value, refuseFrom })}
          />
        </div>
      )}
    </>
  )
}

function ActionField({ value, onChange }: Omit<Binding<'hold' | 'refuse'>, 'error'>) {
  const t = useTexts(settingsTexts)
  const options = (['hold', 'refuse'] as const).map((action) => ({ value: action, text: t.actions[action] }))
  return <PickField label={t.action} error={undefined} value={value} onChange={onChange} options={options} />
}
