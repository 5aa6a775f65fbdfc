import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RouteCase } from '@moderato/reviewing'
import type { CaseId, SiteId } from '@moderato/kernel'
import { useWorld } from '../../../../test/support/world/world.js'
import { effectiveOf, visibilityOf, type Attempt, type Model } from './case-model.js'
import { CaseRig } from './case-rig.js'
import { attemptIn, isSensible } from './model-steps.js'

const world = useWorld({ worker: false })
const runs = Number(process.env['MODEL_RUNS'] ?? 12)
// The few sequences of every day are the same each day; a longer run looks where nobody has looked.
const usualSeed = process.env['MODEL_RUNS'] === undefined ? 20_261_122 : Math.floor(Math.random() * 2 ** 31)
const seed = Number(process.env['MODEL_SEED'] ?? usualSeed)
/** Of a counterexample, to see it alone again. */
const path = process.env['MODEL_PATH'] ?? ''
const staffNames = ['mod-1', 'mod-2', 'mod-3', 'lead-1']

/** What the database must say. */
function expected(model: Model): unknown {
  const name = (staff: number | null) => (staff === null ? null : staffNames[staff])
  return {
    status: visibilityOf(model),
    cases: model.cases.map((one) => ({
      ...{ state: one.state, version: one.version, level: one.level, reports: one.reports.length, events: one.version },
      ...{ holder: name(one.holder), heldBy: name(one.heldBy), effective: effectiveOf(one)?.outcome ?? null },
    })),
    judged: model.cases.flatMap((one) => {
      const outcome = effectiveOf(one)?.outcome
      const judged = outcome === undefined ? [0, 0] : outcome === 'dismiss' ? [0, 1] : [1, 0]
      return one.reports.map(() => judged)
    }),
  }
}

/** Tried on both sides: the same answer, and the same state afterwards. */
class Step implements fc.AsyncCommand<Model, CaseRig> {
  private tried: Attempt | null = null

  constructor(private readonly choose: (model: Model) => Attempt | null) {}

  check(model: Readonly<Model>): boolean {
    const attempt = this.choose(model)
    return attempt !== null && isSensible(model, attempt)
  }

  async run(model: Model, rig: CaseRig): Promise<void> {
    const attempt = this.choose(model)
    if (attempt === null) return
    this.tried = attempt
    const before = structuredClone(model)
    const refusal = attemptIn(model, attempt)
    expect(await rig.attempt(before, attempt), JSON.stringify({ attempt, before })).toBe(refusal)
    const now = (await rig.state()) as { judged: unknown[] }
    const wanted = expected(model) as { judged: unknown[] }
    expect({ ...now, judged: sorted(now.judged) }, JSON.stringify(attempt)).toEqual({
      ...wanted,
      judged: sorted(wanted.judged),
    })
  }

  toString(): string {
    return JSON.stringify(this.tried)
  }
}

const sorted = (judged: unknown[]) => judged.map((one) => JSON.stringify(one)).sort()

const staff = fc.nat({ max: 3 })
const reader = fc.nat({ max: 3 })
const outcome = fc.constantFrom('dismiss' as const, 'hide' as const, 'remove' as const)
const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  fc.record({
    verb: fc.constant('report' as const),
    reader,
    category: fc.constantFrom('abuse' as const, 'privacy' as const),
  }),
  fc.record({
    verb: fc.constantFrom('claim' as const, 'release' as const, 'hold' as const, 'escalate' as const),
    staff,
  }),
  fc.record({ verb: fc.constant('decide' as const), staff, outcome }),
  fc.record({ verb: fc.constantFrom('revert' as const, 'claim-appeal' as const, 'release-appeal' as const), staff }),
  fc.record({ verb: fc.constant('appeal' as const), reader: fc.option(reader, { nil: null }) }),
  fc.record({
    verb: fc.constant('answer' as const),
    staff,
    outcome: fc.constantFrom('uphold' as const, 'overturn' as const),
  }),
  fc.constantFrom<Attempt>(
    { verb: 'route' },
    { verb: 'route' },
    { verb: 'expire' },
    { verb: 'age' },
    { verb: 'delete' },
  ),
)

/** Something that is allowed now and leads on: without it, chance alone seldom gets as far as an appeal. */
function forward(model: Model, candidates: readonly Attempt[]): Attempt | null {
  const leadsOn = (attempt: Attempt) => {
    const after = structuredClone(model)
    const isOwn = attempt.verb !== 'delete' && attempt.verb !== 'age' && isSensible(model, attempt)
    return isOwn && attemptIn(after, attempt) === null && JSON.stringify(after) !== JSON.stringify(model)
  }
  return candidates.find(leadsOn) ?? null
}

const steps = [
  attempts.map((attempt) => new Step(() => attempt)),
  fc.array(attempts, { minLength: 20, maxLength: 40 }).map((all) => new Step((model) => forward(model, all))),
  fc.array(attempts, { minLength: 20, maxLength: 40 }).map((all) => new Step((model) => forward(model, all))),
]

it(
  `moves cases as the pure function says, in ${String(runs)} random sequences`,
  async () => {
    process.stdout.write(`model test: seed ${String(seed)}, ${String(runs)} sequences\n`)
    const sequences = fc.commands(steps, { maxCommands: 30, size: 'max' })
    const property = fc.asyncProperty(sequences, async (commands) => {
      const rig = await CaseRig.open(world())
      try {
        await fc.asyncModelRun(() => ({ model: { cases: [], isDeleted: false }, real: rig }), commands)
      } finally {
        await rig.close()
      }
    })
    try {
      await fc.assert(property, { numRuns: runs, seed, path, endOnFailure: true })
    } finally {
      await tidy()
    }
    // Few sequences may miss what is rare; many must not.
    const wanted = runs < 100 ? ['opened'] : ['decided', 'reverted', 'appealed', 'appeal-overturned', 'moot', 'closed']
    expect(await reached()).toEqual(expect.arrayContaining(wanted))
  },
  120_000 + runs * 15_000,
)

/** Kinds of transitions the sequences went through, told for whoever reads the run. */
async function reached(): Promise<string[]> {
  const rows = await world().sql<{ type: string; n: number }>(
    `select type, count(*)::int as n from case_event group by type order by n desc`,
  )
  process.stdout.write(`${rows.map(({ type, n }) => `${type} ${String(n)}`).join(', ')}\n`)
  return rows.map(({ type }) => type)
}

/** There is no worker here: what it would have done is done before the world is looked at for losses. */
async function tidy(): Promise<void> {
  const open = await world().sql<{ id: string }>(`select id from moderation_case where state = 'open'`)
  const route = world().api.get(RouteCase, { strict: false })
  for (const { id } of open) await route.execute(world().site.id as SiteId, id as CaseId)
  await world().sql(`update outbox set published_at = clock_timestamp() where published_at is null`)
}
