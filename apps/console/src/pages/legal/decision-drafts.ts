import type { DecisionGround } from '@moderato/contracts'
import { emptyJudgement, type Judgement } from '../../parts/judgement-fields.js'
import { KeptDrafts } from '../../session/kept-drafts.js'

/** A decision on a claim of right, as far as it is written. */
export interface DecisionDraft {
  judgement: Judgement
  ground: DecisionGround
}

/** By case. The law is the ground unless the reviewer says otherwise. */
export const decisionDrafts = new KeptDrafts<DecisionDraft>({ judgement: emptyJudgement, ground: 'illegal' })
