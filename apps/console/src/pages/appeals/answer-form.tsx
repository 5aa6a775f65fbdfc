import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useId, useState, type SyntheticEvent } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, onceOnly, read } from '../../api/api.js'
import { askToStay } from '../../app/leave-warning.js'
import { ApiProblem } from '../../api/problem.js'
import { useCommands } from '../../keyboard/use-commands.js'
import { Button } from '../../parts/button.js'
import { SelectField, TextArea } from '../../parts/field.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { answerDrafts, type Answer } from './answer-drafts.js'
import { appealsTexts } from './texts.js'

/** The second person's answer, with reasons for both sides. */
export function AnswerForm({ appeal, leaseToken }: { appeal: Schemas['AppealView']; leaseToken: string }) {
  const t = useTexts(appealsTexts)
  const core = useTexts(coreTexts)
  const language = useLanguage()
  const [form, setShown] = useState(() => answerDrafts.get(appeal.id))
  const setForm = (next: Answer) => {
    setShown(next)
    answerDrafts.keep(appeal.id, next)
  }
  const { outcome, restriction, explanation } = form
  const wasLeft = appeal.decision?.outcome === 'dismiss'
  const isOfSanction = appeal.sanction !== null
  useCommands([
    {
      id: 'appeals.uphold',
      text: t.chooseUphold,
      group: t.group,
      keys: 'KeyU',
      run: () => setForm({ ...form, outcome: 'uphold' }),
    },
    {
      id: 'appeals.overturn',
      text: t.chooseOverturn,
      group: t.group,
      keys: 'KeyO',
      run: () => setForm({ ...form, outcome: 'overturn' }),
    },
  ])
  const decide = useAnswer(appeal, leaseToken)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (explanation.trim() !== '') decide.mutate(form)
  }
  return (
    <form className="panel answer-form" onSubmit={submit} aria-label={t.answer}>
      <h2>{t.answer}</h2>
      <Verdict
        words={isOfSanction ? t.sanctionVerdicts : t.verdicts}
        outcome={outcome}
        onChoose={(id) => setForm({ ...form, outcome: id })}
      />
      {wasLeft && outcome === 'overturn' ? (
        <SelectField
          label={t.restriction}
          value={restriction}
          onChange={(event) => setForm({ ...form, restriction: event.target.value as 'hide' | 'remove' })}
        >
          <option value="hide">{core.outcomes.hide}</option>
          <option value="remove">{core.outcomes.remove}</option>
        </SelectField>
      ) : null}
      <TextArea
        label={t.explanation}
        hint={isOfSanction ? t.explanationHintOfSanction : t.explanationHint}
        rows={5}
        value={explanation}
        error={decide.isError ? problemText(ApiProblem.of(decide.error), language) : undefined}
        onChange={(event) => setForm({ ...form, explanation: event.target.value })}
      />
      <Button type="submit" kind="primary" disabled={explanation.trim() === ''} isBusy={decide.isPending}>
        {t.submit[outcome]}
      </Button>
    </form>
  )
}

function Verdict({
  words,
  outcome,
  onChoose,
}: {
  words: Record<Answer['outcome'], string>
  outcome: Answer['outcome']
  onChoose: (outcome: Answer['outcome']) => void
}) {
  const t = useTexts(appealsTexts)
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{t.verdict}</legend>
      {(['uphold', 'overturn'] as const).map((id) => (
        <label key={id} className="choice-item">
          <input type="radio" name={name} checked={outcome === id} onChange={() => onChoose(id)} />
          <span>{words[id]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function useAnswer(
  { id: appealId, sanction }: Schemas['AppealView'],
  leaseToken: string,
): UseMutationResult<unknown, Error, Answer> {
  const t = useTexts(appealsTexts)
  const queries = useQueryClient()
  const said =
    sanction === null
      ? { upheld: t.upheld, overturned: t.overturned }
      : { upheld: t.sanctionUpheld, overturned: t.sanctionOverturned }
  return useMutation({
    mutationFn: (answer: Answer) =>
      askToStay(
        read(
          api.POST('/v1/sites/{site}/moderation/appeals/{appealId}/decisions', {
            params: { path: inSite({ appealId }), header: onceOnly() },
            body: { leaseToken, ...answer },
          }),
        ),
      ),
    onSuccess: (_, { outcome }) => {
      answerDrafts.forget(appealId)
      toast(outcome === 'uphold' ? said.upheld : said.overturned)
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['cases'] }),
  })
}
