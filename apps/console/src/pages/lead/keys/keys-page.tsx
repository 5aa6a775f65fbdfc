import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Button } from '../../../parts/button.js'
import { Confirm } from '../../../parts/confirm.js'
import { Failure, Loading } from '../../../parts/states.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { SecretDialog } from '../parts/secret-dialog.js'
import { Room } from '../room.js'
import { keysTexts } from '../texts/keys.js'
import { KeyDialog } from './key-dialog.js'
import { KeyTable } from './key-table.js'

type Key = Schemas['KeyView']

/** Keys that sign the site's tokens; only admins come here. */
export function KeysPage() {
  const t = useTexts(keysTexts)
  const keys = useQuery({
    queryKey: ['keys'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/keys', { params: { path: inSite() } })),
  })
  const [isAdding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const [revoked, setRevoked] = useState<Key | null>(null)
  return (
    <Room
      part="keys"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      }
    >
      {keys.isPending ? <Loading /> : null}
      {keys.isError ? <Failure error={keys.error} onRetry={() => void keys.refetch()} /> : null}
      {keys.data === undefined ? null : <KeyTable keys={keys.data.items} onRevoke={setRevoked} />}
      {isAdding ? (
        <KeyDialog
          onClose={() => setAdding(false)}
          onAdded={(key) => {
            setAdding(false)
            setSecret(key.secret)
            if (key.secret === null) toast(t.addedTitle)
          }}
        />
      ) : null}
      {secret === null ? null : <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
      {revoked === null ? null : <RevokeKey signingKey={revoked} onClose={() => setRevoked(null)} />}
    </Room>
  )
}

function RevokeKey({ signingKey, onClose }: { signingKey: Key; onClose: () => void }) {
  const t = useTexts(keysTexts)
  const revoke = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/keys/{keyId}'
      return read(api.DELETE(path, { params: { path: inSite({ keyId: signingKey.id }) } }))
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['keys'] })
      toast(t.revokedDone)
      onClose()
    },
  })
  const problem = revoke.isError ? ApiProblem.of(revoke.error) : null
  return (
    <Confirm
      title={t.revokeTitle(signingKey.kid ?? t.unnamed)}
      action={t.revoke}
      isDangerous
      isBusy={revoke.isPending}
      onConfirm={() => revoke.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={problem} about={problem?.code === 'last-key' ? t.lastKey : undefined} />
      <p>{t.revokeAbout}</p>
    </Confirm>
  )
}
