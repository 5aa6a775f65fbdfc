import { Redis } from 'ioredis'

/** Removes every key that holds the text, from the database the URL names. */
export async function removeKeys(redisUrl: string, text: string): Promise<void> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1 })
  try {
    for await (const keys of redis.scanStream({ match: `*${text}*`, count: 1000 }) as AsyncIterable<string[]>) {
      if (keys.length > 0) await redis.unlink(...keys)
    }
  } finally {
    redis.disconnect()
  }
}
