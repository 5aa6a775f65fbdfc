import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
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
import { useQueueSetups } from '../queues/use-queue-setups.js'
import { Room } from '../room.js'
import { membersTexts } from '../texts/members.js'
import { roomTexts } from '../texts/room.js'
import { MemberDialog } from './member-dialog.js'
import { MemberTable } from './member-table.js'
import type { Member } from './member-values.js'

const pageItems = 100

/** The staff, and what each takes on. */
export function MembersPage() {
  const t = useTexts(membersTexts)
  const { goGroup } = useTexts(roomTexts)
  const queues = useQueueSetups()
  const members = useInfiniteQuery({
    queryKey: ['members'],
    queryFn: ({ pageParam }) => {
      const query = { limit: pageItems, ...(pageParam === null ? {} : { cursor: pageParam }) }
      return read(api.GET('/v1/sites/{site}/moderation/members', { params: { path: inSite(), query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  const [removed, setRemoved] = useState<Member | null>(null)
  const items = members.data?.pages.flatMap((page) => page.items) ?? []
  const edited = useEdited(items, ({ userId }) => userId)
  useCommands([{ id: 'lead.members.add', text: t.add, group: goGroup, keys: null, run: edited.openNew }])
  return (
    <Room
      part="members"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={edited.openNew}>
          {t.add}
        </Button>
      }
    >
      {members.isPending ? <Loading /> : null}
      {members.isError ? <Failure error={members.error} onRetry={() => void members.refetch()} /> : null}
      {items.length === 0 ? null : (
        <MemberTable members={items} queues={queues.data?.items ?? []} onEdit={edited.open} onRemove={setRemoved} />
      )}
      {members.hasNextPage ? <Button onClick={() => void members.fetchNextPage()}>{t.more}</Button> : null}
      {edited.isOpen && queues.data !== undefined ? (
        <MemberDialog member={edited.thing} queues={queues.data.items} onClose={edited.close} />
      ) : null}
      {removed === null ? null : <RemoveMember member={removed} onClose={() => setRemoved(null)} />}
    </Room>
  )
}

function RemoveMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(membersTexts)
  const { userId, name } = member
  const remove = useMutation({
    mutationFn: () =>
      read(api.DELETE('/v1/sites/{site}/moderation/members/{userId}', { params: { path: inSite({ userId }) } })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['members'] })
      toast(t.removed(name))
      onClose()
    },
  })
  const problem = remove.isError ? ApiProblem.of(remove.error) : null
  return (
    <Confirm
      title={t.removeTitle(name)}
      action={t.removeAction}
      isDangerous
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={problem} about={problem?.code === 'last-admin' ? t.lastAdmin : undefined} />
      <p>{t.removeAbout}</p>
    </Confirm>
  )
}
