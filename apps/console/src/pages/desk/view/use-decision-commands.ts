import type { RefObject } from 'react'
import type { DecisionOutcome } from '@moderato/contracts'
import { useCommands } from '../../../keyboard/use-commands.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { Draft, Policy } from '../handling/suggest.js'
import { policyName } from './use-policies.js'

const keysByOutcome = { dismiss: 'KeyA', hide: 'KeyH', remove: 'KeyR' } as const

/** What the keys of the decision bar act on. */
export interface DecisionKeys {
  offered: readonly Policy[]
  isBlocked: boolean
  /** The policy's words for the author; null where it has none. */
  template: string | null
  decideAs: (outcome: DecisionOutcome) => void
  change: (part: Draft) => void
  explanation: RefObject<HTMLElement | null>
  /** Null where no measure can be taken. */
  sanction: RefObject<HTMLElement | null> | null
}

/** One key for each outcome and policy, and keys that lead into the fields. */
export function useDecisionCommands(on: DecisionKeys): void {
  const { decide: t, group } = useTexts(deskTexts)
  const language = useLanguage()
  useCommands([
    ...(['dismiss', 'hide', 'remove'] as const).map((outcome) => ({
      id: `desk.${outcome}`,
      text: t[outcome],
      group,
      keys: keysByOutcome[outcome],
      isEnabled: !on.isBlocked,
      run: () => on.decideAs(outcome),
    })),
    ...on.offered.map(({ code, texts }, at) => ({
      id: `desk.policy.${at + 1}`,
      text: t.policyKey(at + 1, policyName({ code, texts }, language)),
      group,
      keys: `Digit${at + 1}`,
      run: () => on.change({ policyCode: code }),
    })),
    {
      id: 'desk.template',
      text: t.template,
      group,
      keys: 'KeyT',
      isEnabled: on.template !== null,
      run: () => on.change({ explanation: on.template ?? '' }),
    },
    { id: 'desk.explain', text: t.focusExplanation, group, keys: 'KeyE', run: () => on.explanation.current?.focus() },
    {
      id: 'desk.sanction',
      text: t.focusSanction,
      group,
      keys: 'KeyM',
      isEnabled: on.sanction !== null,
      run: () => on.sanction?.current?.focus(),
    },
  ])
}
