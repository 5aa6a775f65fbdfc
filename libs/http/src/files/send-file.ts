import type { FastifyReply } from 'fastify'

/** Headers a kind of file is served with. */
export interface FilePolicy {
  readonly cacheControl: string
  /** Policy of a page; files that are no pages keep the strict one. */
  readonly contentSecurityPolicy?: string
  /** Whether scripts of other origins' pages may load the file. */
  readonly crossOrigin?: boolean
}

/** For files whose name changes with their content. */
export const immutableFile = 'public, max-age=31536000, immutable'
/** For entry points whose name stays: a release is seen within five minutes, and never waited for. */
export const revalidatedFile = 'public, max-age=300, stale-while-revalidate=86400'

/**
 * Answers with a file below the folder; `not-found` when there is none. The name may come from a URL: whatever leaves
 * the folder, or is hidden, is not found either.
 */
export function sendFile(reply: FastifyReply, folder: string, name: string, policy: FilePolicy): void {
  void reply.header('cache-control', policy.cacheControl)
  if (policy.contentSecurityPolicy !== undefined) {
    void reply.header('content-security-policy', policy.contentSecurityPolicy)
  }
  if (policy.crossOrigin === true) {
    void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
  }
  void reply.sendFile(name, folder, { cacheControl: false, dotfiles: 'ignore' })
}
