import { readFileSync } from 'node:fs'
import { satisfies } from 'semver'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  version: string
  dev?: boolean
  optional?: boolean
  engines?: { node?: string }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> }
const oldestNode = '20.19.0'

/** What broke, or could be broken into, in versions outside the range. */
const ranges = [
  { name: 'bullmq', range: '>=6.3.3', because: 'a worker stays deaf after a Redis outage below it' },
  { name: 'ioredis', range: '>=6.0.0', because: 'bullmq 6 expects it' },
  { name: '@nestjs/core', range: '>=12.5.1', because: 'older ones are not tried' },
  { name: '@nestjs/platform-fastify', range: '>=12.5.0', because: 'path tricks bypassed authentication below it' },
  { name: 'typeorm', range: '>=1.1.1', because: 'null in a where clause must throw' },
  { name: 'pg', range: '>=8.23.1', because: 'older ones are not tried' },
  { name: 'class-validator', range: '>=0.15.1', because: 'unknown values passed below 0.14' },
  { name: 'jose', range: '>=6.2.0', because: 'older ones are not tried' },
  { name: '@swc/core', range: '1.16.18', because: 'later ones install once and then fail a clean install' },
  { name: 'msgpackr-extract', range: '3.0.4', because: 'later ones install once and then fail a clean install' },
] as const

/** Declared for a newer Node than ours, tried on the oldest: static files are served, and uploads are never sniffed. */
const triedOnOldestNode = ['node_modules/content-disposition', 'node_modules/file-type']

describe('locked packages', () => {
  it.each(ranges)('$name is $range, because $because', ({ name, range }) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toSatisfy((version: string) => satisfies(version, range))
  })

  it('run on the oldest Node we promise, if they ship', () => {
    const shipped = Object.entries(lock.packages).filter(
      ([path, { dev, optional }]) => path !== '' && !dev && !optional,
    )
    const refused = shipped.filter(([, { engines }]) => engines?.node && !satisfies(oldestNode, engines.node))
    expect(refused.map(([path]) => path)).toEqual(triedOnOldestNode)
  })
})
