import { describe, expect, it } from 'vitest'
import { redisOptions, retryDelayMs } from './redis-options.js'

describe('retryDelayMs', () => {
  it('starts short, grows, and stays bounded for ever', () => {
    expect([1, 2, 3].map(retryDelayMs)).toEqual([50, 100, 200])
    expect(retryDelayMs(10)).toBe(2000)
    expect(retryDelayMs(100_000)).toBe(2000)
  })
})

describe('redisOptions', () => {
  it('lets no command wait for a Redis that is away', () => {
    expect(redisOptions('n', 'commands')).toMatchObject({ enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  })

  it('lets a long read take its time, but not outlast its line', () => {
    expect(redisOptions('n', 'listening')).toMatchObject({ enableOfflineQueue: false, maxRetriesPerRequest: 0 })
    expect(redisOptions('n', 'listening')).not.toHaveProperty('commandTimeout')
  })

  it('lets a blocking read wait as long as it takes', () => {
    const options = redisOptions('n', 'blocking')
    expect(options).toMatchObject({ enableOfflineQueue: true, maxRetriesPerRequest: null })
    expect(options).not.toHaveProperty('commandTimeout')
  })
})
