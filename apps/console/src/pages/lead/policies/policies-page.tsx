import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Button } from '../../../parts/button.js'
import { Confirm } from '../../../parts/confirm.js'
import { Failure, Loading } from '../../../parts/states.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { useEdited } from '../parts/use-edited.js'
import { Room } from '../room.js'
import { policiesTexts } from '../texts/policies.js'
import { PolicyDialog } from './policy-dialog.js'
import { PolicyTable } from './policy-table.js'
import type { Policy } from './policy-values.js'

/** What decisions may cite. */
export function PoliciesPage() {
  const t = useTexts(policiesTexts)
  const policies = useQuery({
    queryKey: ['policies'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/policies', { params: { path: inSite() } })),
  })
  const edited = useEdited(policies.data?.items ?? [], ({ code }) => code)
  const [retired, setRetired] = useState<Policy | null>(null)
  return (
    <Room
      part="policies"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={edited.openNew}>
          {t.add}
        </Button>
      }
    >
      {policies.isPending ? <Loading /> : null}
      {policies.isError ? <Failure error={policies.error} onRetry={() => void policies.refetch()} /> : null}
      {policies.data === undefined ? null : (
        <PolicyTable policies={policies.data.items} onEdit={edited.open} onRetire={setRetired} />
      )}
      {edited.isOpen ? <PolicyDialog policy={edited.thing} onClose={edited.close} /> : null}
      {retired === null ? null : <RetirePolicy policy={retired} onClose={() => setRetired(null)} />}
    </Room>
  )
}

function RetirePolicy({ policy: { code }, onClose }: { policy: Policy; onClose: () => void }) {
  const t = useTexts(policiesTexts)
  const retire = useMutation({
    mutationFn: () =>
      read(api.DELETE('/v1/sites/{site}/moderation/policies/{code}', { params: { path: inSite({ code }) } })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['policies'] })
      toast(t.retired(code))
      onClose()
    },
  })
  return (
    <Confirm
      title={t.retireTitle(code)}
      action={t.retire}
      isDangerous
      isBusy={retire.isPending}
      onConfirm={() => retire.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={retire.isError ? ApiProblem.of(retire.error) : null} />
      <p>{t.retireAbout}</p>
    </Confirm>
  )
}
