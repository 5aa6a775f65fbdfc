import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { ApiProblem } from '../../api/problem.js'
import { useCommands } from '../../keyboard/use-commands.js'
import { Button } from '../../parts/button.js'
import { PageHeader } from '../../parts/page-header.js'
import { Failure, Loading } from '../../parts/states.js'
import { toast } from '../../parts/toasts.js'
import { useRole } from '../../session/use-session.js'
import { problemText } from '../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { deskTexts } from './texts.js'
import { CaseCard } from './view/case-card.js'
import { SidePanel } from './view/side-panel.js'
import { desk } from './handling/the-desk.js'
import type { Case } from './handling/desk-calls.js'
import { takenUp } from './handling/desk-state.js'
import './desk.css'

/** A case somebody named: to be read by anybody of its queue, to be claimed where it is free. */
export function LinkedCasePage() {
  const t = useTexts(deskTexts)
  const { caseId = '' } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ['case', caseId], queryFn: () => desk.calls.look(caseId) })
  return (
    <div className="desk">
      <div className="desk-top">
        <PageHeader title={t.title} />
      </div>
      {error !== null && data === undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <LinkedCase found={data} />
      )}
    </div>
  )
}

function LinkedCase({ found }: { found: Case }) {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const isLead = useRole('lead')
  const isMine = found.lease?.token != null
  const isOthers = found.lease !== null && !isMine
  const isFree = found.state === 'queued' || found.state === 'held'
  const { mutate, isPending } = useMutation({
    mutationFn: () => {
      if (isMine) return Promise.resolve(found)
      return isOthers ? desk.calls.takeOver(found.id, found.version) : desk.calls.claim(found.id)
    },
    onSuccess: async (taken) => {
      desk.putFirst(taken)
      await navigate('/desk')
    },
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
  })
  const isOffered = isMine || isFree || (isOthers && isLead)
  const action = isOthers ? t.acts.takeOver : t.acts.claim
  useCommands([
    { id: 'desk.claim', text: action, group: t.group, keys: 'KeyC', isEnabled: isOffered, run: () => mutate() },
  ])
  const words = isOthers
    ? t.acts.held(found.lease?.holder.name ?? '')
    : found.state === 'held'
      ? t.acts.aside
      : isFree || isMine
        ? t.acts.free
        : t.acts.closed
  const held = takenUp(found)
  return (
    <div className="workbench">
      <div className="desk-main">
        <div className="desk-reading">
          <div className="banner">
            <span>{words}</span>
            {isOffered ? (
              <Button kind="primary" command="desk.claim" isBusy={isPending} onClick={() => mutate()}>
                {action}
              </Button>
            ) : null}
          </div>
          <CaseCard held={held} isRevealed={false} />
        </div>
      </div>
      <SidePanel held={held} />
    </div>
  )
}
