import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { Confirm } from '../../../parts/confirm.js'
import { useTexts } from '../../../texts/catalogue.js'
import { SwitchField } from '../parts/fields.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { rulesTexts } from '../texts/rules.js'
import { bodyOf, type RuleDraft, type RuleSet } from './draft.js'
import { RuleEffect } from './rule-effect.js'

export interface SaveRulesDialogProps {
  rules: readonly RuleDraft[]
  version: number
  queueName: (id: string) => string
  onSaved: (saved: RuleSet, reroutes: boolean) => void
  /** Somebody else was faster. */
  onConflict: () => void
  onClose: () => void
}

/** The last look before rules count: what they would do, and whether what waits follows them, too. */
export function SaveRulesDialog({ rules, version, queueName, onSaved, onConflict, onClose }: SaveRulesDialogProps) {
  const t = useTexts(rulesTexts)
  const [reroute, setReroute] = useState(false)
  const save = useMutation({
    mutationFn: () => {
      const body = { items: bodyOf(rules), version, reroute }
      return read(api.PUT('/v1/sites/{site}/moderation/rules', { params: { path: inSite() }, body }))
    },
    onSuccess: (saved) => onSaved(saved, reroute),
    onError: (error) => {
      if (ApiProblem.of(error).code === 'version-conflict') onConflict()
    },
  })
  return (
    <Confirm
      title={t.saveTitle}
      action={t.save}
      isBusy={save.isPending}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={save.isError ? ApiProblem.of(save.error) : null} />
      <RuleEffect rules={rules} queueName={queueName} />
      <SwitchField label={t.reroute} hint={t.rerouteHint} value={reroute} onChange={setReroute} />
    </Confirm>
  )
}
