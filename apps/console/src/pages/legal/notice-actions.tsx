import { useState } from 'react'
import { ownLease, useRenewal, type OwnLease } from '../../api/use-renewal.js'
import { useCommands } from '../../keyboard/use-commands.js'
import { Button } from '../../parts/button.js'
import { LeaseClock } from '../../parts/lease-clock.js'
import { useTexts } from '../../texts/catalogue.js'
import { BlockDialog } from './block-dialog.js'
import { DecideDialog } from './decide-dialog.js'
import { isForPeople } from './for-people.js'
import type { Notice } from './notice-table.js'
import { legalTexts } from './texts.js'
import { useNoticeActs, useNoticeCase, type NoticeActs, type NoticeCase } from './use-notice.js'

/** Taking the case of a notice, blocking its comment for a time, deciding it. */
export function NoticeActions({ notice }: { notice: Notice }) {
  const t = useTexts(legalTexts)
  const found = useNoticeCase(notice.caseId)
  const acts = useNoticeActs(notice.caseId)
  const [open, setOpen] = useState<'block' | 'decide' | null>(null)
  const lease = ownLease(found?.lease ?? null)
  useRenewal(lease, (token) => acts.renew.mutate(token))
  const canClaim = found?.state === 'queued'
  const canBlock = lease !== null && notice.block === null
  useCommands([
    {
      id: 'legal.claim',
      text: t.claim,
      group: t.group,
      keys: 'KeyC',
      isEnabled: canClaim,
      run: () => acts.claim.mutate(),
    },
    {
      id: 'legal.block',
      text: t.blockAction,
      group: t.group,
      keys: 'KeyT',
      isEnabled: canBlock,
      run: () => setOpen('block'),
    },
    {
      id: 'legal.decide',
      text: t.decide,
      group: t.group,
      keys: 'KeyD',
      isEnabled: lease !== null,
      run: () => setOpen('decide'),
    },
  ])
  if (found === undefined) return null
  if (lease === null) {
    return canClaim ? (
      <Button kind="primary" command="legal.claim" isBusy={acts.claim.isPending} onClick={() => acts.claim.mutate()}>
        {t.claim}
      </Button>
    ) : null
  }
  return (
    <>
      <LeaseClock expiresAt={lease.expiresAt} />
      {canBlock ? (
        <Button command="legal.block" onClick={() => setOpen('block')}>
          {t.blockAction}
        </Button>
      ) : null}
      <Button kind="primary" command="legal.decide" onClick={() => setOpen('decide')}>
        {t.decide}
      </Button>
      <Button onClick={() => acts.release.mutate(lease.token)}>{t.release}</Button>
      <OpenDialog open={open} notice={notice} lease={lease} found={found} acts={acts} onClose={() => setOpen(null)} />
    </>
  )
}

interface OpenDialogProps {
  open: 'block' | 'decide' | null
  notice: Notice
  lease: OwnLease
  found: NoticeCase
  acts: NoticeActs
  onClose: () => void
}

function OpenDialog({ open, notice, lease, found, acts, onClose }: OpenDialogProps) {
  const leaseToken = lease.token
  if (open === 'block') {
    return (
      <BlockDialog
        isForPeople={isForPeople(notice)}
        isBusy={acts.block.isPending}
        onBlock={(days) => acts.block.mutate({ leaseToken, days }, { onSettled: onClose })}
        onClose={onClose}
      />
    )
  }
  if (open === null) return null
  return (
    <DecideDialog
      isBusy={acts.decide.isPending}
      onDecide={(judgement, ground) =>
        acts.decide.mutate({ leaseToken, seen: found, judgement, ground }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  )
}
