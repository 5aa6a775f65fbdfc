import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { DurationField } from '../parts/duration-field.js'
import { NumberField, PickField, SwitchField } from '../parts/fields.js'
import { TagField } from '../parts/tag-field.js'
import { settingsTexts } from '../texts/settings.js'
import { SettingsSection, type SectionProps } from './settings-section.js'

/** What reports alone can do. */
export function ReportSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  return (
    <SettingsSection title={t.sections.reports}>
      <Bound form={form} name="autoHide">
        {(bound) => <SwitchField {...bound} label={t.autoHide} hint={t.autoHideHint} />}
      </Bound>
      <Bound form={form} name="threshold">
        {(bound) => <NumberField {...bound} label={t.threshold} hint={t.thresholdHint} min={1} max={100} step={0.25} />}
      </Bound>
      <Bound form={form} name="reopensAlways">
        {(bound) => <SwitchField {...bound} label={t.reopensAlways} hint={t.reopensAlwaysHint} />}
      </Bound>
    </SettingsSection>
  )
}

/** Times and shares of the review. */
export function ReviewSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  const expiries = (['restore', 'remove-if-no-objection'] as const).map((value) => ({ value, text: t.expiries[value] }))
  return (
    <SettingsSection title={t.sections.reviewing}>
      <div className="form-columns">
        <Bound form={form} name="leaseSec">
          {(bound) => <DurationField {...bound} label={t.leaseSec} hint={t.leaseSecHint} />}
        </Bound>
        <Bound form={form} name="undoWindowSec">
          {(bound) => <DurationField {...bound} label={t.undoWindowSec} />}
        </Bound>
        <Bound form={form} name="appealWindowDays">
          {(bound) => (
            <NumberField {...bound} label={t.appealWindowDays} hint={t.appealWindowDaysHint} min={1} unit={t.days} />
          )}
        </Bound>
        <Bound form={form} name="temporaryBlockExpiry">
          {(bound) => <PickField {...bound} label={t.temporaryBlockExpiry} options={expiries} />}
        </Bound>
        <Bound form={form} name="secondReviewShare">
          {(bound) => (
            <NumberField
              {...bound}
              label={t.secondReviewShare}
              hint={t.secondReviewShareHint}
              min={0}
              max={100}
              step={0.5}
              unit="%"
            />
          )}
        </Bound>
        <Bound form={form} name="suspendAfterWarning">
          {(bound) => <SwitchField {...bound} label={t.suspendAfterWarning} hint={t.suspendAfterWarningHint} />}
        </Bound>
        <Bound form={form} name="staffWritesPerMinute">
          {(bound) => <NumberField {...bound} label={t.staffWritesPerMinute} min={10} unit={t.times} />}
        </Bound>
      </div>
    </SettingsSection>
  )
}

/** Where the widget may stand. */
export function ConnectionSettings({ form }: SectionProps) {
  const t = useTexts(settingsTexts)
  return (
    <SettingsSection title={t.sections.embedding}>
      <Bound form={form} name="origins">
        {(bound) => <TagField {...bound} label={t.origins} hint={t.originsHint} placeholder={t.everywhere} />}
      </Bound>
    </SettingsSection>
  )
}
