import { Keys } from '../../../parts/keys.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { Policy } from '../handling/suggest.js'
import { deskTexts } from '../texts.js'
import { usePolicyName } from './use-policies.js'

/** As many as there are digits. */
export const policyKeysMax = 9

export interface PolicyChoiceProps {
  offered: readonly Policy[]
  chosen: Policy | undefined
  onChoose: (code: string) => void
}

/** What the decision cites; the first of them have a key each. */
export function PolicyChoice({ offered, chosen, onChoose }: PolicyChoiceProps) {
  const { decide: t } = useTexts(deskTexts)
  const nameOf = usePolicyName()
  return (
    <div className="policy-choice" role="radiogroup" aria-label={t.policy}>
      {offered.map((policy, at) => (
        <label key={policy.code} className="policy">
          <input
            type="radio"
            name="policy"
            className="hidden-words"
            checked={policy.code === chosen?.code}
            onChange={() => onChoose(policy.code)}
          />
          <span className="policy-name" title={nameOf(policy)}>
            {at < policyKeysMax ? <Keys command={`desk.policy.${at + 1}`} /> : null}
            <span className="clipped-name">{nameOf(policy)}</span>
          </span>
        </label>
      ))}
    </div>
  )
}
