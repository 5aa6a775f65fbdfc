import { createRequire } from 'node:module'

interface Graph {
  libs: Record<string, string[]>
  apps: Record<string, string[]>
}

/** A file that breaks exactly the rules it names. */
export interface PlantedViolation {
  file: string
  imports: string[]
  breaks: string[]
}

const { libs, apps } = createRequire(import.meta.url)('../../../libs/graph.cjs') as Graph

const keptPackages = {
  'bullmq-in-queue': 'bullmq',
  'typeorm-in-storage': 'typeorm',
  'ioredis-in-redis': 'ioredis',
  'postgres-driver-in-database': 'pg',
  'pino-in-telemetry': 'pino',
  'prom-client-in-telemetry': 'prom-client',
  'jose-in-identity': 'jose',
}

const closedDoors: [string, string][] = [
  ['domain', 'storage'],
  ['storage', 'use-cases'],
  ['use-cases', 'http'],
  ['http', 'storage'],
  ['jobs', 'storage'],
]

const singles: PlantedViolation[] = [
  { file: 'libs/reports/src/deep.ts', imports: ['../../comments/src/inner.js'], breaks: ['doors-only'] },
  {
    file: 'apps/api/src/deep.ts',
    imports: ['../../../libs/comments/src/inner.js'],
    breaks: ['doors-only-from-outside'],
  },
  { file: 'libs/blocking/src/own-door.ts', imports: ['./index.js'], breaks: ['own-door-from-inside'] },
  { file: 'libs/reports/src/egg.ts', imports: ['./hen.js'], breaks: ['no-cycle'] },
  { file: 'libs/reports/src/app.ts', imports: ['../../../apps/api/src/inner.js'], breaks: ['apps-on-top'] },
  { file: 'apps/worker/src/app.ts', imports: ['../../api/src/inner.js'], breaks: ['apps-apart'] },
  { file: 'libs/reports/src/test.ts', imports: ['../../../test/support/world.js'], breaks: ['no-test-in-product'] },
  { file: 'libs/contracts/src/node.ts', imports: ['node:fs'], breaks: ['browser-safe'] },
  { file: 'apps/widget/src/server.ts', imports: ['@nestjs/common'], breaks: ['browser-no-server-package'] },
  { file: 'libs/reports/src/nowhere.ts', imports: ['./no-such-file.js'], breaks: ['no-unresolved'] },
  { file: 'libs/reports/src/undeclared.ts', imports: ['undeclared'], breaks: ['no-undeclared-package'] },
  { file: 'libs/reports/src/dev.ts', imports: ['vitest'], breaks: ['no-dev-package-in-product'] },
  { file: 'libs/reports/src/domain/framework.ts', imports: ['@nestjs/common'], breaks: ['pure-domain'] },
  { file: 'libs/reports/src/domain/files.ts', imports: ['node:fs'], breaks: ['pure-domain-no-node'] },
  {
    file: 'libs/reports/src/domain/platform.ts',
    imports: ['@moderato/database'],
    breaks: ['pure-domain-no-platform-lib'],
  },
]

/** One file per rule of the dependency checker, each breaking that rule and no other. */
export const plantedViolations: PlantedViolation[] = [
  ...Object.entries(libs).map(([name, allowed]) => plantInGraph(`libs/${name}`, [name, ...allowed])),
  ...Object.entries(apps).map(([name, allowed]) => plantInGraph(`apps/${name}`, allowed)),
  ...Object.entries(keptPackages).map(([rule, name]) => ({
    file: `libs/reports/src/uses-${name}.ts`,
    imports: [name],
    breaks: [rule],
  })),
  ...closedDoors.map(([from, to]) => ({
    file: `libs/decisions/src/${from}/enters-${to}.ts`,
    imports: [`../${to}/inner.js`],
    breaks: [`room-${from}`],
  })),
  ...singles,
]

/** Files the planted ones need, and imports that look like violations but are allowed. */
export const innocentFiles: Record<string, string[]> = {
  // The other half of a circle, which is reported once.
  'libs/reports/src/hen.ts': ['./egg.js'],
  ...Object.fromEntries(Object.keys(libs).map((name) => [`libs/${name}/src/index.ts`, []])),
  ...Object.fromEntries(['storage', 'use-cases', 'http'].map((room) => [`libs/decisions/src/${room}/inner.ts`, []])),
  'libs/comments/src/inner.ts': [],
  'apps/api/src/inner.ts': ['@moderato/comments', '@nestjs/common'],
  'test/support/world.ts': ['@moderato/comments', 'vitest'],
  'libs/reports/src/report.spec.ts': ['vitest', '../../../test/support/world.js', 'bullmq'],
  'libs/reports/src/storage/report.row.ts': ['typeorm', '../domain/report.js'],
  'libs/reports/src/domain/report.ts': ['@moderato/kernel', '@moderato/contracts'],
  'libs/queue/src/relay.ts': ['bullmq', '@moderato/database'],
}

function plantInGraph(folder: string, allowed: string[]): PlantedViolation {
  const forbidden = Object.keys(libs).find((name) => !allowed.includes(name)) ?? ''
  const rule = `graph-${folder.replace('/', '-')}`
  return { file: `${folder}/src/trespass.ts`, imports: [`@moderato/${forbidden}`], breaks: [rule] }
}
