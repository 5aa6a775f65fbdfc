import type { Schemas } from '@moderato/api-client'
import { webhookEventTypes, type WebhookEventType } from '@moderato/contracts'
import { api, inSite, read, type OnceOnly } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { ChoiceField, LineField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { useVersionedForm } from '../parts/use-versioned-form.js'
import { roomTexts } from '../texts/room.js'
import { webhooksTexts } from '../texts/webhooks.js'

type Webhook = Schemas['WebhookView']

interface WebhookValues {
  url: string
  events: readonly WebhookEventType[]
}

export interface WebhookDialogProps {
  webhook: Webhook | null
  /** @param secret - of a new webhook; null after a change */
  onSaved: (secret: string | null) => void
  onClose: () => void
}

/** Where to, and of what. */
export function WebhookDialog({ webhook, onSaved, onClose }: WebhookDialogProps) {
  const t = useTexts(webhooksTexts)
  const room = useTexts(roomTexts)
  const versioned = useVersionedForm<Webhook, WebhookValues>({
    ...{ thing: webhook, valuesOf, labels: { url: t.url, events: t.events } },
    resolver: checkedBy<WebhookValues>(({ url, events }) => ({
      url: URL.canParse(url) && url.startsWith('https://') ? undefined : t.urlHint,
      events: events.length === 0 ? t.eventsNeeded : undefined,
    })),
  })
  const { form, isDirty, version } = versioned
  const saving = useSaving(form, {
    fields: ['url', 'events'],
    send: (values, once) => send(webhook, values, version, once),
    onSaved: (secret) => {
      void queryClient.invalidateQueries({ queryKey: ['webhooks'] })
      if (secret === null) toast(room.saved)
      onSaved(secret)
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['webhooks'] })
    },
  })
  const options = webhookEventTypes.map((value) => ({ value, text: t.eventNames[value] }))
  return (
    <FormDialog title={webhook === null ? t.addTitle : t.editTitle} isDirty={isDirty} saving={saving} onClose={onClose}>
      <ConflictNotice theirs={versioned} wordsOf={(value) => wordsOf(value, t.eventNames)} />
      <Bound form={form} name="url">
        {(bound) => <LineField {...bound} label={t.url} hint={t.urlHint} mono />}
      </Bound>
      <Bound form={form} name="events">
        {(bound) => <ChoiceField {...bound} label={t.events} options={options} />}
      </Bound>
    </FormDialog>
  )
}

function valuesOf(webhook: Webhook | null): WebhookValues {
  return { url: webhook?.url ?? 'https://', events: webhook?.events ?? ['case.decided'] }
}

function wordsOf(value: unknown, names: Readonly<Record<WebhookEventType, string>>): string {
  return Array.isArray(value) ? value.map((event) => names[event as WebhookEventType]).join(', ') : String(value)
}

async function send(
  webhook: Webhook | null,
  values: WebhookValues,
  version: number,
  header: OnceOnly,
): Promise<string | null> {
  const path = '/v1/sites/{site}/moderation/webhooks'
  const body = { url: values.url.trim(), events: [...values.events] }
  if (webhook === null) {
    const added = await read(api.POST(path, { params: { path: inSite(), header }, body }))
    return added.secret
  }
  const params = { path: inSite({ webhookId: webhook.id }) }
  await read(api.PATCH(`${path}/{webhookId}`, { params, body: { ...body, version } }))
  return null
}
