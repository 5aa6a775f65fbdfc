import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { repeatKey, screen, type ScreeningContext, type ScreeningPolicy } from '@moderato/screening'
import { CommentScores } from './comment-scores.js'
import { AuthorHistoryRepository } from './storage/author-history.repository.js'
import { WordListCatalog } from './word-list-catalog.js'

/** A text that wants to be published. */
export interface Applicant {
  /** Normalised. */
  body: string
  settings: SiteSettings
  /** Limit of the edition, graphemes. */
  bodyCharsMax: number
  /** `trusted`: the write that follows checks by itself whether the author's comments have to wait. */
  author: 'trusted' | 'looked-up'
}

/** What becomes of a text that is not refused. */
export interface Admission {
  /** Why it waits for a reviewer; null when it may appear at once. */
  held: { phase: string; reasonCode: string } | null
  /** Names what the text says, for the count of repeats; null where the site does not count them. */
  repeatKey: string | null
}

/** Screens comments before they are published. */
@Injectable()
export class CommentGate {
  constructor(
    private readonly wordLists: WordListCatalog,
    private readonly history: AuthorHistoryRepository,
    private readonly scores: CommentScores,
  ) {}

  /**
   * Judges a text by the site's rules.
   *
   * @throws DomainError `comment-refused`, or what is wrong with the length of the text
   */
  async judge(actor: Actor, { body, settings, bodyCharsMax, author }: Applicant): Promise<Admission> {
    const { repeat, links, newAccount } = settings.screening
    const wordLists = await this.wordLists.get(actor.siteId)
    const policy: ScreeningPolicy = {
      bodyCharsMax,
      repeat,
      links,
      wordLists,
      newAccount,
      score: settings.scoreThresholds,
    }
    const needsHistory = actor.role === 'reader' && (repeat !== null || newAccount !== null)
    const isScored = actor.role === 'reader' && policy.score !== null
    const [context, score] = await Promise.all([
      this.contextOf(actor, { needsHistory, isTrusted: author === 'trusted' }),
      isScored ? this.scores.find(body, actor.locale) : null,
    ])
    const verdict = screen(body, policy, { ...context, score })
    if (verdict.action === 'refuse') throw refusal(verdict.reasonCode)
    const isHeld = verdict.action === 'hold'
    return {
      held: isHeld ? { phase: verdict.phase ?? 'screening', reasonCode: verdict.reasonCode ?? 'held' } : null,
      repeatKey: repeat === null ? null : repeatKey(body),
    }
  }

  private async contextOf(
    actor: Actor,
    { needsHistory, isTrusted }: { needsHistory: boolean; isTrusted: boolean },
  ): Promise<Omit<ScreeningContext, 'score'>> {
    const { siteId, userId } = actor
    if (needsHistory) {
      const { recentTexts, ...author } = await this.history.find(siteId, userId)
      return { author: { ...author, isStaff: false }, recentTexts }
    }
    const isStaff = actor.role !== 'reader'
    const isPremoderated = !isStaff && !isTrusted && (await this.history.isPremoderated(siteId, userId))
    const standing = isPremoderated ? 'premoderated' : 'good'
    const author = { standing, ageSec: Infinity, publishedCount: Infinity, isStaff } as const
    return { author, recentTexts: new Map() }
  }
}

const ownCodes: readonly string[] = ['comment-empty', 'comment-too-long', 'comment-too-many-marks', 'user-suspended']

function refusal(reasonCode: string | null): DomainError<ProblemCode> {
  if (reasonCode !== null && ownCodes.includes(reasonCode)) return new DomainError(reasonCode as ProblemCode)
  return new DomainError<ProblemCode>('comment-refused', null, { reasonCode })
}
