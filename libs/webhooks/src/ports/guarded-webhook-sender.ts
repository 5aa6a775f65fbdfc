import { Injectable } from '@nestjs/common'
import { guardedFetch } from '@moderato/identity'
import type { Answer } from '../domain/delivery.js'
import { WebhookSender } from './webhook-sender.port.js'
import { beginningOf } from './beginning-of.js'

/** Posts to public https addresses only, follows nobody elsewhere and waits 5 s at most. */
@Injectable()
export class GuardedWebhookSender extends WebhookSender {
  async post(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
    const response = await guardedFetch(url, headers, body)
    return { status: response.status, text: await beginningOf(response.body) }
  }
}
