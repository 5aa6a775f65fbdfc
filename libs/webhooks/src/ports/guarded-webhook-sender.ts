import { Injectable } from '@nestjs/common'
import { guardedFetch } from '@moderato/identity'
import { WebhookSender } from './webhook-sender.port.js'

/** Posts to public https addresses only, follows nobody elsewhere and waits 5 s at most. */
@Injectable()
export class GuardedWebhookSender extends WebhookSender {
  async post(url: string, headers: Record<string, string>, body: string): Promise<number> {
    const response = await guardedFetch(url, headers, body)
    await response.body?.cancel()
    return response.status
  }
}
