import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@moderato/api-client'
import { webhookDeliveryStates } from '@moderato/contracts'
import { api, inSite, onceOnly, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Button } from '../../../parts/button.js'
import { Dialog } from '../../../parts/dialog.js'
import { Empty, Failure, Loading } from '../../../parts/states.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { PickField } from '../parts/fields.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { webhooksTexts } from '../texts/webhooks.js'
import { DeliveryEntry } from './delivery-entry.js'
import { useDeliveries, type DeliveryState } from './use-deliveries.js'

export interface DeliveriesDialogProps {
  webhook: Schemas['WebhookView']
  onClose: () => void
}

/** What was sent to an address and what it answered; tries whether it hears. */
export function DeliveriesDialog({ webhook: { id, url }, onClose }: DeliveriesDialogProps) {
  const t = useTexts(webhooksTexts)
  const core = useTexts(coreTexts)
  const [state, setState] = useState<DeliveryState | 'all'>('all')
  const deliveries = useDeliveries(id, state === 'all' ? null : state)
  const ping = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/webhooks/{webhookId}/ping'
      return read(api.POST(path, { params: { path: inSite({ webhookId: id }), header: onceOnly() } }))
    },
    onSuccess: () => {
      setState('all')
      return queryClient.invalidateQueries({ queryKey: ['webhook-deliveries', id] })
    },
  })
  const close = () => {
    void queryClient.invalidateQueries({ queryKey: ['webhooks'] })
    onClose()
  }
  const options = (['all', ...webhookDeliveryStates] as const).map((value) => ({
    value,
    text: t.deliveryStates[value],
  }))
  const items = deliveries.data?.pages.flatMap((page) => page.items)
  return (
    <Dialog
      title={t.deliveriesTitle}
      width="wide"
      onClose={close}
      footer={
        <>
          <Button isBusy={ping.isPending} onClick={() => ping.mutate()}>
            {t.ping}
          </Button>
          <Button kind="primary" onClick={close}>
            {core.close}
          </Button>
        </>
      }
    >
      <p className="mono">{url}</p>
      <p className="hint">{t.deliveriesAbout}</p>
      <ProblemNotice problem={ping.isError ? ApiProblem.of(ping.error) : null} />
      <PickField label={t.deliveryState} error={undefined} value={state} onChange={setState} options={options} />
      {deliveries.isPending ? <Loading /> : null}
      {deliveries.isError ? <Failure error={deliveries.error} onRetry={() => void deliveries.refetch()} /> : null}
      {items?.length === 0 ? <Empty title={t.noDeliveries} /> : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className="deliveries" aria-label={t.deliveriesTitle}>
          {items.map((delivery) => (
            <DeliveryEntry key={delivery.id} webhookId={id} delivery={delivery} />
          ))}
        </ul>
      )}
      {deliveries.hasNextPage ? <Button onClick={() => void deliveries.fetchNextPage()}>{core.more}</Button> : null}
    </Dialog>
  )
}
