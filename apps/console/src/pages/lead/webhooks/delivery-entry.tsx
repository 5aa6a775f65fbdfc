import { useMutation } from '@tanstack/react-query'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Badge, type Tone } from '../../../parts/badge.js'
import { Button } from '../../../parts/button.js'
import { TimeAgo } from '../../../parts/time.js'
import { toast } from '../../../parts/toasts.js'
import { useFormat } from '../../../texts/format.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { webhooksTexts } from '../texts/webhooks.js'
import type { Delivery, DeliveryState } from './use-deliveries.js'

const tones: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'accent',
  delivered: 'good',
  failed: 'danger',
  skipped: 'caution',
}

/** One delivery: how it went, what was sent, what came back; to be made once more. */
export function DeliveryEntry({ webhookId, delivery }: { webhookId: string; delivery: Delivery }) {
  const t = useTexts(webhooksTexts)
  const format = useFormat()
  const language = useLanguage()
  const { id, event, state, attempts, createdAt, triedAt, status, tookMs } = delivery
  const again = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver'
      return read(api.POST(path, { params: { path: inSite({ webhookId, deliveryId: id }) } }))
    },
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['webhook-deliveries', webhookId] }),
  })
  const answer = triedAt === null ? null : status === null ? t.failures.unreachable : t.status(String(status))
  const name = t.eventNames[event]
  return (
    <li className="delivery">
      <div className="row">
        <Badge tone={tones[state]}>{t.deliveryStates[state]}</Badge>
        <strong>{name}</strong>
        <TimeAgo at={createdAt} />
        {answer === null ? null : <span>{answer}</span>}
        {attempts === 0 ? null : <span className="muted">{t.attempts(format.number(attempts))}</span>}
        {tookMs === null ? null : <span className="muted">{t.took(format.number(tookMs))}</span>}
        <Button
          kind="quiet"
          className="end"
          disabled={state === 'waiting'}
          isBusy={again.isPending}
          aria-label={t.redeliverOf(name, format.exact(createdAt))}
          onClick={() => again.mutate()}
        >
          {t.redeliver}
        </Button>
      </div>
      <DeliveryParts delivery={delivery} />
    </li>
  )
}

/** What was sent and what came back, unfolded on demand. */
function DeliveryParts({ delivery: { id, body, response } }: { delivery: Delivery }) {
  const t = useTexts(webhooksTexts)
  return (
    <details>
      <summary>{t.details}</summary>
      <p className="mono">Moderato-Delivery: {id}</p>
      <h3>{t.sent}</h3>
      <pre className="mono" tabIndex={0}>
        {body}
      </pre>
      <h3>{t.response}</h3>
      {response === null || response === '' ? (
        <p className="muted">{t.noResponse}</p>
      ) : (
        <pre className="mono" tabIndex={0}>
          {response}
        </pre>
      )}
    </details>
  )
}
