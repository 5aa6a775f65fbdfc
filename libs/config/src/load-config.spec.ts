import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.js'
import { loadBootConfig, loadConfig, type EnvironmentVariables } from './load-config.js'

const databaseUrl = 'postgres://app:f3k9vQm2@db.example/moderato'
const token = 'b1946ac92492d2347c6235b4d2611184'

function problemsOf(variables: EnvironmentVariables) {
  try {
    loadConfig(variables, 'api')
  } catch (error) {
    if (error instanceof ConfigError) return error
  }
  throw new Error('expected the environment to be refused')
}

describe('loading the configuration', () => {
  it('needs nothing but a database', () => {
    const config = loadConfig({ DATABASE_URL: databaseUrl }, 'worker')
    expect(config.database).toMatchObject({
      url: databaseUrl,
      poolMax: 10,
      poolWaitMs: 5_000,
      statementTimeoutMs: 10_000,
    })
    expect(config.redis).toMatchObject({ url: null, keyPrefix: '{moderato}:' })
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null, trustedProxies: [] })
    expect(config.runtime).toMatchObject({ environment: 'development', processName: 'worker', dataDir: '.moderato' })
  })

  it('takes an empty variable as absent', () => {
    expect(loadConfig({ DATABASE_URL: databaseUrl, REDIS_URL: '', PORT: ' ' }).http.port).toBe(3000)
  })

  it('turns texts into numbers and lists', () => {
    const { http } = loadConfig({
      DATABASE_URL: databaseUrl,
      PORT: '8080',
      TRUSTED_PROXIES: '10.0.0.0/8, loopback, ::1',
      PUBLIC_URL: 'https://talk.example/',
    })
    expect(http).toMatchObject({
      port: 8080,
      publicUrl: 'https://talk.example',
      trustedProxies: ['10.0.0.0/8', 'loopback', '::1'],
    })
  })

  it('hands out slices that nobody can change', () => {
    const config = loadConfig({ DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '::1' })
    for (const slice of Object.values(config)) expect(Object.isFrozen(slice)).toBe(true)
    expect(Object.isFrozen(config.http.trustedProxies)).toBe(true)
  })

  it('listens on all addresses and writes JSON lines in production only', () => {
    const { http, log } = loadConfig({ DATABASE_URL: databaseUrl, NODE_ENV: 'production', METRICS_TOKEN: token })
    expect([http.host, log.pretty]).toEqual(['0.0.0.0', false])
    expect(loadConfig({ DATABASE_URL: databaseUrl }).log.pretty).toBe(true)
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '1e3'],
    ['PORT', '-1'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'https://talk.example/path'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['TRUSTED_PROXIES', '10.0.0.0/40'],
    ['TRUSTED_PROXIES', 'everyone'],
    ['REDIS_URL', 'http://cache.example'],
    ['REDIS_KEY_PREFIX', 'moderato:'],
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['WORKER_CONCURRENCY', '0'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ DATABASE_URL: databaseUrl, [name]: value }).problems.map((p) => p.name)).toEqual([name])
  })

  it('names every problem at once and shows no secret', () => {
    const error = problemsOf({ PORT: 'x', REDIS_URL: 'http://:hunter2@cache.example', METRICS_TOKEN: 'short-token' })
    expect(error.problems.map((p) => p.name).sort()).toEqual(['DATABASE_URL', 'METRICS_TOKEN', 'PORT', 'REDIS_URL'])
    expect(error.message).toContain('4 settings are wrong')
    expect(error.message).toContain('it is "x"')
    expect(error.message).not.toMatch(/hunter2|short-token/)
  })
})

describe('in production', () => {
  const production = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', METRICS_TOKEN: token }

  it.each([
    ['METRICS_TOKEN', ''],
    ['METRICS_TOKEN', 'a'.repeat(64)],
    ['DATABASE_URL', 'postgres://postgres:postgres@db.example/moderato'],
    ['REDIS_URL', 'redis://:changeme@cache.example'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ ...production, [name]: value }).problems.map((p) => p.name)).toEqual([name])
    expect(() => loadConfig({ ...production, NODE_ENV: 'test', [name]: value })).not.toThrow()
  })

  it('accepts servers that trust the connection instead of a password', () => {
    expect(() => loadConfig({ ...production, DATABASE_URL: 'postgres://app@db.example/moderato' })).not.toThrow()
  })
})

describe('before there is a database', () => {
  it('says which servers have to be brought', () => {
    expect(loadBootConfig({})).toMatchObject({ databaseUrl: null, redisUrl: null })
    expect(loadBootConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl)
  })

  it('still refuses an address that cannot be used', () => {
    expect(() => loadBootConfig({ DATABASE_URL: 'db.example' })).toThrow(ConfigError)
  })
})
