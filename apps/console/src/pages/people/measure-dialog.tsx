import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@moderato/api-client'
import { sanctionKinds, type SanctionKind } from '@moderato/contracts'
import { api, inSite, onceOnly, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { usePolicies, usePolicyName } from '../../api/use-policies.js'
import { Button } from '../../parts/button.js'
import { Dialog } from '../../parts/dialog.js'
import { SelectField, TextArea, TextField } from '../../parts/field.js'
import { judgementTexts } from '../../parts/judgement-texts.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { peopleTexts } from './texts.js'

interface MeasureForm {
  kind: SanctionKind
  /** Empty: no end. */
  days: string
  policyCode: string
  explanation: string
}

const empty: MeasureForm = { kind: 'warn', days: '', policyCode: '', explanation: '' }

/** Takes a measure against a person, who is told why. */
export function MeasureDialog({ person, onClose }: { person: Schemas['PersonView']; onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const words = useTexts(judgementTexts)
  const language = useLanguage()
  const policies = usePolicies()
  const nameOf = usePolicyName()
  const [form, setForm] = useState(empty)
  const put = (change: Partial<MeasureForm>) => setForm({ ...form, ...change })
  const { kind, days, policyCode, explanation } = form
  const impose = useMeasure(person.id, onClose)
  const footer = (
    <>
      <Button onClick={onClose}>{core.cancel}</Button>
      <Button kind="danger" disabled={policyCode === ''} isBusy={impose.isPending} onClick={() => impose.mutate(form)}>
        {core.sanctions[kind]}
      </Button>
    </>
  )
  return (
    <Dialog title={t.imposeTitle(person.name)} onClose={onClose} footer={footer}>
      <SelectField label={t.kind} value={kind} onChange={(event) => put({ kind: event.target.value as SanctionKind })}>
        {sanctionKinds.map((id) => (
          <option key={id} value={id}>
            {core.sanctions[id]}
          </option>
        ))}
      </SelectField>
      {kind === 'warn' ? null : (
        <TextField
          label={t.days}
          hint={t.daysHint}
          type="number"
          min={1}
          max={3650}
          value={days}
          onChange={(event) => put({ days: event.target.value })}
        />
      )}
      <SelectField
        label={words.policy}
        value={policyCode}
        onChange={(event) => put({ policyCode: event.target.value })}
      >
        <option value="">{words.choosePolicy}</option>
        {policies.map(({ code }) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t.explanation}
        hint={t.explanationHint}
        value={explanation}
        onChange={(event) => put({ explanation: event.target.value })}
      />
      {impose.isError ? (
        <p className="field-error" role="alert">
          {problemText(ApiProblem.of(impose.error), language)}
        </p>
      ) : null}
    </Dialog>
  )
}

function useMeasure(userId: string, onDone: () => void): UseMutationResult<unknown, Error, MeasureForm> {
  const t = useTexts(peopleTexts)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, days, policyCode, explanation }: MeasureForm) =>
      read(
        api.POST('/v1/sites/{site}/moderation/users/{userId}/sanctions', {
          params: { path: inSite({ userId }), header: onceOnly() },
          body: {
            ...{ kind, policyCode },
            ...(days === '' || kind === 'warn' ? {} : { days: Number(days) }),
            ...(explanation.trim() === '' ? {} : { explanation }),
          },
        }),
      ),
    onSuccess: () => {
      toast(t.imposed)
      void queries.invalidateQueries({ queryKey: ['person', userId] })
      onDone()
    },
  })
}
