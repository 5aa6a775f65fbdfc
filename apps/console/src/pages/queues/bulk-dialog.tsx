import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, onceOnly, read, type OnceOnly } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { Button } from '../../parts/button.js'
import { Dialog } from '../../parts/dialog.js'
import { decisionBody, emptyJudgement, JudgementFields } from '../../parts/judgement-fields.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { problemText } from '../../texts/problem-text.js'
import { queuesTexts } from './texts.js'

/** Which cases are meant, and how many they are on the screen. */
export interface BulkTarget {
  readonly count: number
  readonly meant: Pick<Schemas['DecideInBulkDto'], 'caseIds' | 'filter'>
}

/** One judgement on many cases: says how many first, and decides nothing when they are another number by then. */
export function BulkDialog({ target, onClose }: { target: BulkTarget; onClose: (isDone: boolean) => void }) {
  const t = useTexts(queuesTexts)
  const core = useTexts(coreTexts)
  const language = useLanguage()
  const format = useFormat()
  const queries = useQueryClient()
  const [judgement, setJudgement] = useState(emptyJudgement)
  const [count, setCount] = useState(target.count)
  const [problem, setProblem] = useState<string | null>(null)
  // The same words under the same key: an answer that got lost is given again, and what was cut short is finished.
  const [sent] = useState(() => new Map<string, OnceOnly>())
  const shown = format.number(count)

  const decide = useMutation({
    mutationFn: () => {
      const body = { ...decisionBody(judgement, 'terms'), ...target.meant, expectedCount: count }
      const text = JSON.stringify(body)
      const header = sent.get(text) ?? onceOnly()
      sent.set(text, header)
      return read(
        api.POST('/v1/sites/{site}/moderation/cases/bulk-decisions', { params: { path: inSite(), header }, body }),
      )
    },
    onSuccess: ({ decided, skipped }) => {
      toast(t.bulk.done(format.number(decided.length)))
      if (skipped.length > 0) toast(t.bulk.skipped(format.number(skipped.length)), 'danger')
      void queries.invalidateQueries({ queryKey: ['cases'] })
      void queries.invalidateQueries({ queryKey: ['queues'] })
      onClose(true)
    },
    onError: (error) => {
      const refused = ApiProblem.of(error)
      const now = refused.body['count']
      if (refused.code === 'count-changed' && typeof now === 'number') {
        setCount(now)
        setProblem(t.bulk.changed(format.number(now)))
      } else setProblem(problemText(refused, language))
    },
  })

  const footer = (
    <>
      <Button onClick={() => onClose(false)}>{core.cancel}</Button>
      <Button
        kind={judgement.outcome === 'remove' ? 'danger' : 'primary'}
        isBusy={decide.isPending}
        disabled={judgement.policyCode === '' || count === 0}
        onClick={() => decide.mutate()}
      >
        {t.bulk.action(shown)}
      </Button>
    </>
  )
  return (
    <Dialog title={t.bulk.title(shown)} onClose={() => onClose(false)} footer={footer}>
      <p>{t.bulk.preview(shown)}</p>
      <JudgementFields value={judgement} onChange={setJudgement} />
      {problem === null ? null : (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
