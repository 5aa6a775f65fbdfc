import { useState } from 'react'
import { ApiProblem } from '../../api/problem.js'
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
  const [open, setOpen] = useState<Open | null>(null)
  const lease = ownLease(found?.lease ?? null)
  useRenewal(lease, (token) => acts.renew.mutate(token))
  const canClaim = found?.state === 'queued'
  const canBlock = lease !== null && notice.block === null
  const startDeciding = () => setOpen(found === undefined ? null : { seen: found })
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
      run: startDeciding,
    },
  ])
  if (found === undefined) return null
  return (
    <>
      {lease === null ? (
        canClaim ? (
          <Button
            kind="primary"
            command="legal.claim"
            isBusy={acts.claim.isPending}
            onClick={() => acts.claim.mutate()}
          >
            {t.claim}
          </Button>
        ) : null
      ) : (
        <>
          <LeaseClock expiresAt={lease.expiresAt} />
          {canBlock ? (
            <Button command="legal.block" onClick={() => setOpen('block')}>
              {t.blockAction}
            </Button>
          ) : null}
          <Button kind="primary" command="legal.decide" onClick={startDeciding}>
            {t.decide}
          </Button>
          <Button onClick={() => acts.release.mutate(lease.token)}>{t.release}</Button>
        </>
      )}
      {open === null ? null : <OpenDialog notice={notice} open={open} lease={lease} acts={acts} onOpen={setOpen} />}
    </>
  )
}

/** What is decided on is the case as it was when the reviewer began, not as it has become meanwhile. */
type Open = 'block' | { seen: NoticeCase }

interface OpenDialogProps {
  notice: Notice
  open: Open
  /** Null when it ended meanwhile: a dialog does not go from under somebody's fingers. */
  lease: OwnLease | null
  acts: NoticeActs
  onOpen: (open: Open | null) => void
}

function OpenDialog({ notice, open, lease, acts, onOpen }: OpenDialogProps) {
  const onClose = () => onOpen(null)
  const leaseToken = lease?.token ?? ''
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
  const { seen } = open
  return (
    <DecideDialog
      caseId={seen.id}
      isHeld={lease !== null}
      isBusy={acts.decide.isPending}
      onDecide={(judgement, ground) =>
        acts.decide.mutate(
          { leaseToken, seen, judgement, ground },
          { onSuccess: onClose, onError: (error) => onOpen({ seen: ApiProblem.of(error).freshCase ?? seen }) },
        )
      }
      onClose={onClose}
    />
  )
}
