import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Button } from '../../../parts/button.js'
import { Confirm } from '../../../parts/confirm.js'
import { Empty, Failure, Loading } from '../../../parts/states.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { SecretDialog } from '../parts/secret-dialog.js'
import { useEdited } from '../parts/use-edited.js'
import { Room } from '../room.js'
import { webhooksTexts } from '../texts/webhooks.js'
import { DeliveriesDialog } from './deliveries-dialog.js'
import { WebhookDialog } from './webhook-dialog.js'
import { WebhookTable } from './webhook-table.js'

type Webhook = Schemas['WebhookView']

/** Addresses that are told what happens. */
export function WebhooksPage() {
  const t = useTexts(webhooksTexts)
  const webhooks = useQuery({
    queryKey: ['webhooks'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/webhooks', { params: { path: inSite() } })),
  })
  const [secret, setSecret] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Webhook | null>(null)
  const items = webhooks.data?.items
  const edited = useEdited(items ?? [], ({ id }) => id)
  const [followed, setFollowed] = useState<Webhook | null>(null)
  return (
    <Room
      part="webhooks"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={edited.openNew}>
          {t.add}
        </Button>
      }
    >
      {webhooks.isPending ? <Loading /> : null}
      {webhooks.isError ? <Failure error={webhooks.error} onRetry={() => void webhooks.refetch()} /> : null}
      {items?.length === 0 ? <Empty title={t.none} /> : null}
      {items === undefined || items.length === 0 ? null : (
        <WebhookTable webhooks={items} onEdit={edited.open} onDeliveries={setFollowed} onRemove={setRemoved} />
      )}
      {edited.isOpen ? (
        <WebhookDialog
          webhook={edited.thing}
          onClose={edited.close}
          onSaved={(fresh) => {
            edited.close()
            setSecret(fresh)
          }}
        />
      ) : null}
      {followed === null ? null : <DeliveriesDialog webhook={followed} onClose={() => setFollowed(null)} />}
      {secret === null ? null : <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
      {removed === null ? null : <RemoveWebhook webhook={removed} onClose={() => setRemoved(null)} />}
    </Room>
  )
}

function RemoveWebhook({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const t = useTexts(webhooksTexts)
  const remove = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/webhooks/{webhookId}'
      return read(api.DELETE(path, { params: { path: inSite({ webhookId: webhook.id }) } }))
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['webhooks'] })
      toast(t.removed)
      onClose()
    },
  })
  return (
    <Confirm
      title={t.removeTitle}
      action={t.remove}
      isDangerous
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={remove.isError ? ApiProblem.of(remove.error) : null} />
      <p className="mono">{webhook.url}</p>
    </Confirm>
  )
}
