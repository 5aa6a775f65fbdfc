const { specs } = require('./graph-rules.cjs')

const product = { path: '^(libs|apps)/' }

/** Packages that one place masters so that nobody else has to know their traps. */
const keepers = [
  { name: 'bullmq-in-queue', packages: 'bullmq|@nestjs/bullmq', keepers: '^libs/queue/' },
  { name: 'typeorm-in-storage', packages: 'typeorm|@nestjs/typeorm', keepers: '^libs/database/|/src/storage/' },
  { name: 'ioredis-in-redis', packages: 'ioredis', keepers: '^libs/(redis|queue|live)/' },
  {
    name: 'postgres-driver-in-database',
    packages: 'pg',
    keepers: '^libs/(database|queue|live|provision)/|/src/storage/',
  },
  { name: 'pino-in-telemetry', packages: 'pino', keepers: '^libs/telemetry/' },
  { name: 'prom-client-in-telemetry', packages: 'prom-client', keepers: '^libs/telemetry/' },
  { name: 'jose-in-identity', packages: 'jose', keepers: '^libs/(identity|demo)/|^apps/cli/' },
]

const packageRules = [
  ...keepers.map(({ name, packages, keepers: path }) => ({
    name,
    comment: `Only ${path} may import ${packages}.`,
    severity: 'error',
    from: { ...product, pathNot: [path, specs] },
    to: { path: `(^|/)node_modules/(@types/)?(${packages})/` },
  })),
  {
    name: 'browser-safe',
    comment: 'What browsers load uses nothing of Node and no server package.',
    severity: 'error',
    from: {
      path: '^(libs/(kernel|contracts|api-client)|apps/(widget|console))/',
      pathNot: [specs, String.raw`\.config\.(ts|mjs)$`],
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'browser-no-server-package',
    comment: 'What browsers load uses no server package.',
    severity: 'error',
    from: { path: '^(libs/(kernel|contracts|api-client)|apps/(widget|console))/', pathNot: specs },
    to: { path: '(^|/)node_modules/(@nestjs|fastify|@fastify|pg|pino|class-validator|class-transformer)/' },
  },
  {
    name: 'no-unresolved',
    comment: 'Every import leads somewhere.',
    severity: 'error',
    from: { ...product },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-package',
    comment: 'What is imported stands in package.json.',
    severity: 'error',
    from: { ...product },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dev-package-in-product',
    comment: 'Code that ships uses no development dependency, except for its types.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: [specs, '^apps/(widget|console)/', String.raw`\.config\.(ts|mjs)$`] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
]

module.exports = { packageRules }
