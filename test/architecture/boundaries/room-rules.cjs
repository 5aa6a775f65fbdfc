const { specs } = require('./graph-rules.cjs')

const frameworks =
  '(^|/)node_modules/(@nestjs|typeorm|pg|ioredis|bullmq|fastify|class-validator|class-transformer|pino)/'

/** Rooms of a lib, and the rooms of the same lib that they may not enter. */
const closedDoors = [
  { room: 'domain', comment: 'decides: it knows no other room', to: 'use-cases|storage|http|jobs|ports' },
  { room: 'storage', comment: 'keeps: it does not act', to: 'use-cases|http|jobs' },
  { room: 'use-cases', comment: 'does: who asked is not its business', to: 'http|jobs' },
  { room: 'http', comment: 'translates: it may name the type of a stored row, not reach for one', to: 'storage|jobs' },
  { room: 'jobs', comment: 'wakes a use-case: it stores and answers nothing', to: 'storage|http' },
]

const roomRules = [
  {
    name: 'pure-domain',
    comment: 'domain/ is plain TypeScript: no framework, no driver, nothing of Node.',
    severity: 'error',
    from: { path: '^libs/[^/]+/src/domain/', pathNot: specs },
    to: { path: frameworks },
  },
  {
    name: 'pure-domain-no-node',
    comment: 'domain/ is plain TypeScript: nothing of Node.',
    severity: 'error',
    from: { path: '^libs/[^/]+/src/domain/', pathNot: specs },
    to: { dependencyTypes: ['core'], path: '^(node:)?(fs|http|https|net|child_process|worker_threads|timers)' },
  },
  {
    name: 'pure-domain-no-platform-lib',
    comment: 'domain/ knows no database, queue, wire or setting.',
    severity: 'error',
    from: { path: '^libs/[^/]+/src/domain/', pathNot: specs },
    to: { path: '^libs/(config|telemetry|redis|database|queue|live|http)/' },
  },
  ...closedDoors.map(({ room, comment, to }) => ({
    name: `room-${room}`,
    comment: `${room}/ ${comment}.`,
    severity: 'error',
    from: { path: `^libs/([^/]+)/src/${room}/`, pathNot: specs },
    to: { path: `^libs/$1/src/(${to})/`, ...(room === 'http' ? { dependencyTypesNot: ['type-only'] } : {}) },
  })),
]

module.exports = { roomRules }
