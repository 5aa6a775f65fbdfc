import { randomUUID } from 'node:crypto'
import { signToken } from '../../support/world/sign-token.js'
import type { Product } from '../product/product.js'
import { ClientLog } from './client-log.js'
import { Dice } from './dice.js'
import { PersistentCaller, type FinalAnswer } from './persistent-caller.js'

const threads = 5
const acts = ['post', 'post', 'report', 'report', 'vote', 'block'] as const

interface Written {
  readonly id: string
  readonly authorId: string
  readonly by: string
}

/** Readers who post, vote, report and block all at once, each insisting on an answer. */
export class Crowd {
  readonly log = new ClientLog()
  private readonly written: Written[] = []
  private isOver = false
  private readonly lives: Promise<void>[]

  private constructor(callers: readonly PersistentCaller[], seed: number) {
    this.lives = callers.map((caller, at) => this.live(caller, new Dice(seed + at)))
    for (const life of this.lives) life.catch(() => undefined)
  }

  static async gather(product: Product, size: number, seed: number): Promise<Crowd> {
    const { origin, site } = product
    const base = `${origin}/v1/sites/${site.id}`
    const subjects = Array.from({ length: size }, (_, at) => `reader-${seed}-${at}`)
    const tokens = await Promise.all(subjects.map((subject) => signToken(site, { subject })))
    return new Crowd(
      subjects.map((subject, at) => new PersistentCaller(base, subject, tokens[at] ?? '')),
      seed,
    )
  }

  /** Lets everybody finish what they are doing. @throws Error when somebody was never answered */
  async disperse(): Promise<ClientLog> {
    this.isOver = true
    await Promise.all(this.lives)
    return this.log
  }

  private async live(caller: PersistentCaller, dice: Dice): Promise<void> {
    while (!this.isOver) {
      const act = dice.pick(acts)
      const others = this.written.filter(({ by }) => by !== caller.subject)
      if (act === 'post' || others.length === 0) await this.post(caller, dice)
      else if (act === 'report') await this.report(caller, dice.pick(others))
      else if (act === 'vote') await this.vote(caller, dice.pick(others))
      else await this.block(caller, dice.pick(others))
    }
  }

  private async post(caller: PersistentCaller, dice: Dice): Promise<void> {
    const body = `시험 글 ${randomUUID()}`
    const answer = await caller.call('POST', `/threads/article-${dice.roll(threads)}/comments`, { body })
    const { id, author } = answer.body as { id?: string; author?: { id: string } }
    if (answer.status !== 201 || id === undefined || author === undefined) {
      this.wonder('post', answer)
      return
    }
    this.log.comments.set(body, id)
    this.written.push({ id, authorId: author.id, by: caller.subject })
  }

  private async report(caller: PersistentCaller, { id }: Written): Promise<void> {
    const name = `${id} ${caller.subject}`
    if (this.log.reports.has(name)) return
    const answer = await caller.call('POST', `/comments/${id}/reports`, { category: 'abuse' })
    if (answer.status === 201 && answer.body.id !== undefined) this.log.reports.set(name, answer.body.id)
    else this.wonder('report', answer)
  }

  private async vote(caller: PersistentCaller, { id }: Written): Promise<void> {
    const name = `${id} ${caller.subject}`
    if (this.log.votes.has(name)) return
    const answer = await caller.call('PUT', `/comments/${id}/vote`, { value: 'up' })
    // A vote has no key: who asks again after a broken connection may be told that it counted.
    if (answer.status === 200 || answer.body.code === 'already-voted') this.log.votes.add(name)
    else this.wonder('vote', answer)
  }

  private async block(caller: PersistentCaller, { authorId }: Written): Promise<void> {
    const answer = await caller.call('PUT', `/me/blocks/${authorId}`)
    if (answer.status === 204) this.log.blocks.add(`${caller.subject} ${authorId}`)
    else this.wonder('block', answer)
  }

  private wonder(what: string, { status, body }: FinalAnswer): void {
    this.log.surprises.push(`${what}: ${status} ${JSON.stringify(body)}`)
  }
}
