import { useMutation } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Badge } from '../../../parts/badge.js'
import { Button, IconButton } from '../../../parts/button.js'
import { TimeAgo } from '../../../parts/time.js'
import { toast } from '../../../parts/toasts.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import { webhooksTexts } from '../texts/webhooks.js'

type Webhook = Schemas['WebhookView']

export interface WebhookTableProps {
  webhooks: readonly Webhook[]
  onEdit: (webhook: Webhook) => void
  onDeliveries: (webhook: Webhook) => void
  onRemove: (webhook: Webhook) => void
}

export function WebhookTable({ webhooks, onEdit, onDeliveries, onRemove }: WebhookTableProps) {
  const t = useTexts(webhooksTexts)
  return (
    <PlainTable label={t.table} heads={[t.url, t.events, t.state, t.delivered]} hasActions>
      {webhooks.map((webhook) => (
        <WebhookRow
          key={webhook.id}
          webhook={webhook}
          onEdit={() => onEdit(webhook)}
          onDeliveries={() => onDeliveries(webhook)}
          onRemove={() => onRemove(webhook)}
        />
      ))}
    </PlainTable>
  )
}

interface WebhookRowProps {
  webhook: Webhook
  onEdit: () => void
  onDeliveries: () => void
  onRemove: () => void
}

function WebhookRow({ webhook, onEdit, onDeliveries, onRemove }: WebhookRowProps) {
  const t = useTexts(webhooksTexts)
  const room = useTexts(roomTexts)
  const language = useLanguage()
  const { id, url, events, enabled } = webhook
  const turn = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/webhooks/{webhookId}'
      return read(api.PATCH(path, { params: { path: inSite({ webhookId: id }) }, body: { enabled: !enabled } }))
    },
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['webhooks'] }),
  })
  return (
    <tr>
      <th scope="row" className="mono">
        {url}
      </th>
      <td>{events.map((event) => t.eventNames[event]).join(', ')}</td>
      <td>
        <Badge tone={enabled ? 'good' : 'caution'}>{enabled ? t.on : t.paused}</Badge>
      </td>
      <td>
        <Deliveries webhook={webhook} />
      </td>
      <td className="end nowrap">
        <Button
          kind="quiet"
          isBusy={turn.isPending}
          aria-label={enabled ? t.pauseOf(url) : t.resumeOf(url)}
          onClick={() => turn.mutate()}
        >
          {enabled ? t.pause : t.resume}
        </Button>
        <Button kind="quiet" aria-label={t.deliveriesOf(url)} onClick={onDeliveries}>
          {t.deliveries}
        </Button>
        <Button kind="quiet" aria-label={room.editOf(url)} onClick={onEdit}>
          {room.edit}
        </Button>
        <IconButton icon="remove" label={room.removeOf(url)} onClick={onRemove} />
      </td>
    </tr>
  )
}

/** The last delivery, and the last failure if it is the younger one. */
function Deliveries({ webhook: { deliveredAt, failedAt, failure } }: { webhook: Webhook }) {
  const t = useTexts(webhooksTexts)
  const hasFailed = failedAt !== null && (deliveredAt === null || failedAt > deliveredAt)
  const reason = failure === 'unreachable' ? t.failures.unreachable : t.status((failure ?? '').replace('status-', ''))
  return (
    <span className="row tight">
      {deliveredAt === null ? <span className="muted">{t.never}</span> : <TimeAgo at={deliveredAt} />}
      {hasFailed ? (
        <Badge tone="danger">
          {t.failed}: {reason}
        </Badge>
      ) : null}
    </span>
  )
}
