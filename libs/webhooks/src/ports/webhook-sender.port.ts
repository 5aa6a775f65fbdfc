import type { Answer } from '../domain/delivery.js'

/** Posts to addresses of other people. */
export abstract class WebhookSender {
  /** @returns what came back @throws Error when the address cannot or may not be reached */
  abstract post(url: string, headers: Record<string, string>, body: string): Promise<Answer>
}
