/** Posts to addresses of other people. */
export abstract class WebhookSender {
  /** @returns the status of the answer @throws Error when the address cannot or may not be reached */
  abstract post(url: string, headers: Record<string, string>, body: string): Promise<number>
}
