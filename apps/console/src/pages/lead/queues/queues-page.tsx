import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { Button } from '../../../parts/button.js'
import { Confirm } from '../../../parts/confirm.js'
import { Failure, Loading } from '../../../parts/states.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { useEdited } from '../parts/use-edited.js'
import { Room } from '../room.js'
import { queuesTexts } from '../texts/queues.js'
import { roomTexts } from '../texts/room.js'
import { QueueDialog } from './queue-dialog.js'
import { QueueTable } from './queue-table.js'
import type { QueueSetup } from './queue-values.js'
import { useQueueSetups } from './use-queue-setups.js'

/** Where cases wait, and how long they may. */
export function QueuesPage() {
  const t = useTexts(queuesTexts)
  const { goGroup } = useTexts(roomTexts)
  const queues = useQueueSetups()
  const [archived, setArchived] = useState<QueueSetup | null>(null)
  const items = queues.data?.items ?? []
  const edited = useEdited(items, ({ id }) => id)
  useCommands([{ id: 'lead.queues.add', text: t.add, group: goGroup, keys: null, run: edited.openNew }])
  return (
    <Room
      part="queues"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={edited.openNew}>
          {t.add}
        </Button>
      }
    >
      {queues.isPending ? <Loading /> : null}
      {queues.isError ? <Failure error={queues.error} onRetry={() => void queues.refetch()} /> : null}
      {items.length === 0 ? null : (
        <QueueTable queues={items} onEdit={edited.open} onArchive={(queue) => setArchived(queue)} />
      )}
      {edited.isOpen ? <QueueDialog queue={edited.thing} onClose={edited.close} /> : null}
      {archived === null ? null : <ArchiveQueue queue={archived} onClose={() => setArchived(null)} />}
    </Room>
  )
}

function ArchiveQueue({ queue, onClose }: { queue: QueueSetup; onClose: () => void }) {
  const t = useTexts(queuesTexts)
  const archive = useMutation({
    mutationFn: () =>
      read(
        api.DELETE('/v1/sites/{site}/moderation/queues/{queueId}', { params: { path: inSite({ queueId: queue.id }) } }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['queue-setups'] })
      void queryClient.invalidateQueries({ queryKey: ['rules'] })
      toast(t.archived(queue.name))
      onClose()
    },
  })
  const problem = archive.isError ? ApiProblem.of(archive.error) : null
  return (
    <Confirm
      title={t.archiveTitle(queue.name)}
      action={t.archive}
      isDangerous
      isBusy={archive.isPending}
      onConfirm={() => archive.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={problem} about={problem?.code === 'default-queue-needed' ? t.defaultNeeded : undefined} />
      <p>{t.archiveAbout}</p>
    </Confirm>
  )
}
