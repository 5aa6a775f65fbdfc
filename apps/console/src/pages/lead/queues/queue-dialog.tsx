import type { UseFormReturn } from 'react-hook-form'
import { api, inSite, read, type OnceOnly } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { toast } from '../../../parts/toasts.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { CalendarField } from '../parts/calendar-field.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { DurationField } from '../parts/duration-field.js'
import { ChoiceField, LineField, NumberField, SwitchField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { TagField } from '../parts/tag-field.js'
import { useSaving } from '../parts/use-saving.js'
import { useVersionedForm } from '../parts/use-versioned-form.js'
import { queuesTexts } from '../texts/queues.js'
import { roomTexts } from '../texts/room.js'
import { bodyOf, queueFields, valuesOf, type QueueSetup, type QueueValues } from './queue-values.js'
import { useQueueCheck } from './use-queue-check.js'
import { useQueueWords } from './use-queue-words.js'

export interface QueueDialogProps {
  /** As it is now; null makes a new one. */
  queue: QueueSetup | null
  onClose: () => void
}

/** Makes a queue, or changes one. */
export function QueueDialog({ queue, onClose }: QueueDialogProps) {
  const t = useTexts(queuesTexts)
  const room = useTexts(roomTexts)
  const words = useQueueWords()
  const versioned = useVersionedForm({ thing: queue, valuesOf, resolver: useQueueCheck(), labels: words.labels })
  const { form, isDirty } = versioned
  const saving = useSaving(form, {
    fields: queueFields,
    send: (values, once) => send(queue, values, versioned.version, once),
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: ['queue-setups'] })
      toast(room.saved)
      onClose()
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['queue-setups'] })
    },
  })
  return (
    <FormDialog
      title={queue === null ? t.createTitle : t.editTitle}
      isDirty={isDirty}
      saving={saving}
      onClose={onClose}
      width="wide"
    >
      <ConflictNotice theirs={versioned} wordsOf={words.wordsOf} />
      <QueueFields form={form} isDefault={queue?.isDefault === true} />
    </FormDialog>
  )
}

function QueueFields({ form, isDefault }: { form: UseFormReturn<QueueValues>; isDefault: boolean }) {
  const t = useTexts(queuesTexts)
  return (
    <>
      <Bound form={form} name="name">
        {(bound) => <LineField {...bound} label={t.name} />}
      </Bound>
      <div className="form-columns">
        <Bound form={form} name="isDefault">
          {(bound) => (
            <SwitchField
              {...bound}
              label={t.isDefaultLabel}
              hint={isDefault ? t.isDefaultFixed : t.isDefaultHint}
              isDisabled={isDefault}
            />
          )}
        </Bound>
        <Bound form={form} name="isSenior">
          {(bound) => <SwitchField {...bound} label={t.isSeniorLabel} hint={t.isSeniorHint} />}
        </Bound>
        <Bound form={form} name="takesOrders">
          {(bound) => <SwitchField {...bound} label={t.takesOrdersLabel} hint={t.takesOrdersHint} />}
        </Bound>
      </div>
      <Deadlines form={form} />
      <div className="form-columns">
        <Bound form={form} name="languages">
          {(bound) => (
            <TagField
              {...bound}
              label={t.languages}
              hint={t.languagesHint}
              suggestions={['ko', 'en', 'zh', 'ja', 'vi']}
            />
          )}
        </Bound>
        <Bound form={form} name="skills">
          {(bound) => <TagField {...bound} label={t.skills} hint={t.skillsHint} />}
        </Bound>
        <Bound form={form} name="secondReview">
          {(bound) => (
            <NumberField
              {...bound}
              label={t.secondReview}
              hint={t.secondReviewHint}
              min={0}
              max={100}
              step={0.5}
              unit="%"
              none={t.siteDefault}
            />
          )}
        </Bound>
      </div>
    </>
  )
}

/** When cases are due, and by which clock. */
function Deadlines({ form }: { form: UseFormReturn<QueueValues> }) {
  const t = useTexts(queuesTexts)
  const { tiers } = useTexts(coreTexts)
  const names = ['due0', 'due1', 'due2', 'due3'] as const
  return (
    <section className="form-section">
      <h3>{t.deadlines}</h3>
      <p className="hint">{t.deadlinesHint}</p>
      <div className="form-columns four">
        {names.map((name, tier) => (
          <Bound key={name} form={form} name={name}>
            {(bound) => <DurationField {...bound} label={tiers[tier] ?? ''} />}
          </Bound>
        ))}
      </div>
      <div className="form-columns">
        <Bound form={form} name="remindSec">
          {(bound) => <DurationField {...bound} label={t.remind} hint={t.remindHint} />}
        </Bound>
        <Bound form={form} name="businessTiers">
          {(bound) => (
            <ChoiceField
              {...bound}
              label={t.businessTiers}
              hint={t.businessTiersHint}
              isDisabled={form.watch('calendar') === null}
              options={tiers.map((text, tier) => ({ value: String(tier), text }))}
            />
          )}
        </Bound>
      </div>
      <Bound form={form} name="calendar">
        {(bound) => <CalendarField {...bound} label={t.calendar} switchLabel={t.calendarSwitch} />}
      </Bound>
    </section>
  )
}

async function send(
  queue: QueueSetup | null,
  values: QueueValues,
  version: number,
  header: OnceOnly,
): Promise<QueueSetup> {
  const path = '/v1/sites/{site}/moderation/queues'
  if (queue === null) {
    return read(api.POST(path, { params: { path: inSite(), header }, body: bodyOf(values) }))
  }
  const body = { ...bodyOf(values), version }
  return read(api.PATCH(`${path}/{queueId}`, { params: { path: inSite({ queueId: queue.id }) }, body }))
}
