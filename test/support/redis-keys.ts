import { Redis } from 'ioredis'

/** Removes every key that holds the text, from the database the URL names. @returns how many */
export async function removeKeys(redisUrl: string, text: string): Promise<number> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1 })
  let removed = 0
  try {
    for await (const keys of redis.scanStream({ match: `*${text}*`, count: 1000 }) as AsyncIterable<string[]>) {
      if (keys.length > 0) removed += await redis.unlink(...keys)
    }
    return removed
  } finally {
    redis.disconnect()
  }
}
