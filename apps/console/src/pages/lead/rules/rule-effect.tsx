import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { Failure, Loading } from '../../../parts/states.js'
import { coreTexts } from '../../../texts/core.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { rulesTexts } from '../texts/rules.js'
import { bodyOf, type RuleDraft } from './draft.js'

export interface RuleEffectProps {
  rules: readonly RuleDraft[]
  queueName: (id: string) => string
}

/** What the rules would have done to the latest cases: how many go from where to where. */
export function RuleEffect({ rules, queueName }: RuleEffectProps) {
  const t = useTexts(rulesTexts)
  const items = bodyOf(rules)
  const effect = useQuery({
    queryKey: ['rule-effect', items],
    queryFn: () =>
      read(api.POST('/v1/sites/{site}/moderation/rules/dry-run', { params: { path: inSite() }, body: { items } })),
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <section className="effect" aria-live="polite">
      <h3>{t.effectTitle}</h3>
      {effect.isPending ? <Loading /> : null}
      {effect.isError ? <Failure error={effect.error} onRetry={() => void effect.refetch()} /> : null}
      {effect.data === undefined ? null : <Moves effect={effect.data} queueName={queueName} />}
    </section>
  )
}

function Moves({ effect, queueName }: { effect: Schemas['RuleEffectView']; queueName: (id: string) => string }) {
  const t = useTexts(rulesTexts)
  const { tiers } = useTexts(coreTexts)
  const format = useFormat()
  const { cases, changed, moves, examples } = effect
  if (cases === 0) return <p className="muted">{t.effectNone}</p>
  if (changed === 0) return <p>{t.effectSame(format.number(cases))}</p>
  const moved = moves.reduce((sum, move) => sum + move.cases, 0)
  const lifted = examples.filter(({ fromTier, toTier }) => fromTier !== toTier).slice(0, 5)
  return (
    <>
      <p>{t.effect(format.number(cases), format.number(changed))}</p>
      {moves.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.toward}</th>
              <th scope="col" className="end">
                {t.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <tr key={`${move.fromQueueId} ${move.toQueueId}`}>
                <td>{queueName(move.fromQueueId)}</td>
                <td>
                  <span aria-hidden="true">→ </span>
                  {queueName(move.toQueueId)}
                </td>
                <td className="end">
                  <span className="share">
                    <progress max={cases} value={move.cases} aria-hidden="true" />
                    {format.number(move.cases)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changed > moved ? <p>{t.tierOnly(format.number(changed - moved))}</p> : null}
      {lifted.length === 0 ? null : (
        <p className="muted">
          {t.examples}:{' '}
          {[
            ...new Set(lifted.map(({ fromTier, toTier }) => t.example(tiers[fromTier] ?? '', tiers[toTier] ?? ''))),
          ].join(', ')}
        </p>
      )}
    </>
  )
}
