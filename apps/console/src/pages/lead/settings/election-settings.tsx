import type { ElectionModeSettings } from '@moderato/contracts'
import { useTexts } from '../../../texts/catalogue.js'
import { clock } from '../../../app/clock.js'
import { Bound, type Binding } from '../parts/bound.js'
import { DurationField } from '../parts/duration-field.js'
import { NumberField, SwitchField } from '../parts/fields.js'
import { MomentField } from '../parts/moment-field.js'
import { TagField } from '../parts/tag-field.js'
import { settingsTexts } from '../texts/settings.js'
import { electionFaults } from './election-faults.js'
import { SettingsSection, type SectionProps } from './settings-section.js'
import type { SettingsValues } from './settings-values.js'
import { useElectionFaultWords } from './use-election-fault-words.js'

/** Stricter rules for a time. */
export function ElectionSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  return (
    <SettingsSection title={t.sections.election}>
      <Bound form={form} name="electionMode">
        {(bound) => <ElectionMode {...bound} />}
      </Bound>
    </SettingsSection>
  )
}

function ElectionMode({ value, onChange, error }: Binding<SettingsValues['electionMode']>) {
  const t = useTexts(settingsTexts)
  return (
    <>
      <SwitchField
        label={t.electionMode}
        hint={t.electionModeHint}
        value={value !== null}
        onChange={(isOn) => onChange(isOn ? twoWeeks() : null)}
      />
      {value === null ? null : <ElectionFields value={value} onChange={onChange} error={error} />}
    </>
  )
}

function ElectionFields({ value, onChange, error }: Binding<ElectionModeSettings>) {
  const t = useTexts(settingsTexts)
  const faultWords = useElectionFaultWords()
  // Looked at once somebody tried to save; what only the service finds stands at the end of the time.
  const faults = error === undefined ? {} : electionFaults(value)
  const fallback = Object.keys(faults).length === 0 ? error : undefined
  const bind = <Name extends keyof ElectionModeSettings>(name: Name) => ({
    value: value[name],
    onChange: (next: ElectionModeSettings[Name]) => onChange({ ...value, [name]: next }),
    error: faultWords(faults[name]),
  })
  const { value: sections, onChange: setSections } = bind('sections')
  const until = bind('until')
  return (
    <div className="form-columns inner">
      <MomentField {...bind('from')} label={t.electionFrom} />
      <MomentField {...until} error={until.error ?? fallback} label={t.electionUntil} hint={t.electionUntilHint} />
      <TagField
        label={t.electionSections}
        error={undefined}
        placeholder={t.everyArticle}
        value={sections}
        onChange={(next) => setSections([...next])}
      />
      <NumberField
        {...bind('commentsPerThreadMax')}
        label={t.electionPerThread}
        min={1}
        unit={t.count}
        none={t.asUsual}
      />
      <NumberField {...bind('commentsPerDayMax')} label={t.electionPerDay} min={1} unit={t.count} none={t.asUsual} />
      <DurationField {...bind('commentPauseSec')} label={t.electionPause} />
    </div>
  )
}

/** From today on, as long as campaigns for a parliament last in Korea; limits as usual until somebody says otherwise. */
function twoWeeks(): ElectionModeSettings {
  const from = new Date(clock.nowMs())
  from.setHours(0, 0, 0, 0)
  const until = new Date(from)
  until.setDate(until.getDate() + 14)
  const limits = { commentsPerThreadMax: null, commentsPerDayMax: null, commentPauseSec: 0 }
  return { from: from.toISOString(), until: until.toISOString(), sections: [], ...limits }
}
