import type { Signal } from '@moderato/contracts'
import type { SiteId, ThreadKey, UserId } from '@moderato/kernel'

/** What an event stream follows. */
export type StreamChannel =
  | { kind: 'thread'; siteId: SiteId; threadKey: ThreadKey }
  | { kind: 'moderation'; siteId: SiteId }
  | { kind: 'person'; siteId: SiteId; userId: UserId }

/** Tells channels apart; site ids hold no `|`, so no two channels share a key. */
export function channelKey(channel: StreamChannel): string {
  switch (channel.kind) {
    case 'thread':
      return `thread|${channel.siteId}|${channel.threadKey}`
    case 'moderation':
      return `moderation|${channel.siteId}`
    case 'person':
      return `person|${channel.siteId}|${channel.userId}`
  }
}

/** The channel a signal is told on, or null for signals that concern caches only. */
export function channelOf(signal: Signal): StreamChannel | null {
  switch (signal.topic) {
    case 'thread':
      return { kind: 'thread', siteId: signal.siteId, threadKey: signal.threadKey }
    case 'moderation':
      return { kind: 'moderation', siteId: signal.siteId }
    case 'person':
      return { kind: 'person', siteId: signal.siteId, userId: signal.userId }
    case 'site':
      return null
  }
}
