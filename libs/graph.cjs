/**
 * Who may import whom. One row per lib or app: its name and the libs it may import.
 * Read by `.dependency-cruiser.cjs`, which enforces it, and by the page that draws it (`docs/graph.md`).
 * A lib is imported through its door (`src/index.ts`) only.
 */
const foundation = ['kernel', 'contracts', 'config', 'telemetry', 'redis', 'database', 'queue', 'live', 'http']
const domain = [
  'identity',
  'auditing',
  'screening',
  'admission',
  'blocking',
  'comments',
  'reports',
  'reviewing',
  'webhooks',
  'notices',
  'decisions',
  'provisional',
  'legal',
  'privacy',
  'quality',
  'routing',
  'administering',
]

module.exports = {
  libs: {
    kernel: [],
    contracts: ['kernel'],
    'api-client': ['contracts'],
    config: ['kernel', 'contracts'],
    telemetry: ['kernel', 'config'],
    redis: ['kernel', 'config', 'telemetry'],
    database: ['kernel', 'contracts', 'config', 'telemetry'],
    queue: ['kernel', 'contracts', 'config', 'telemetry', 'redis', 'database'],
    live: ['kernel', 'contracts', 'config', 'telemetry', 'redis', 'database'],
    http: ['kernel', 'contracts', 'config', 'telemetry', 'redis', 'database'],
    identity: [...foundation],
    auditing: [...foundation, 'identity'],
    screening: ['kernel', 'contracts'],
    blocking: [...foundation, 'identity'],
    admission: [...foundation, 'identity', 'screening'],
    comments: [...foundation, 'identity', 'blocking', 'admission'],
    reports: [...foundation, 'identity', 'comments'],
    reviewing: [...foundation, 'identity', 'auditing', 'comments', 'reports'],
    webhooks: [...foundation, 'identity', 'auditing'],
    notices: [...foundation, 'identity', 'comments', 'reports', 'webhooks'],
    decisions: [...foundation, 'identity', 'auditing', 'comments', 'reports', 'reviewing', 'notices', 'webhooks'],
    provisional: [...foundation, 'identity', 'comments', 'reports', 'reviewing', 'notices', 'decisions'],
    routing: [...foundation, 'identity', 'auditing', 'comments', 'reports', 'reviewing'],
    administering: [...foundation, 'identity', 'auditing', 'comments', 'reports', 'reviewing'],
    legal: [...foundation, 'identity', 'comments', 'reports', 'reviewing', 'notices', 'decisions', 'provisional'],
    privacy: [...foundation, 'identity', 'comments'],
    quality: [...foundation, 'identity', 'auditing', 'reviewing'],
    provision: ['kernel'],
    demo: ['kernel', 'contracts', 'config', 'database', 'identity', 'comments', 'reports', 'reviewing', 'decisions'],
  },
  apps: {
    api: [...foundation, ...domain],
    worker: [...foundation, ...domain],
    start: ['kernel', 'config', 'database', 'provision', 'demo', 'queue'],
    cli: ['kernel', 'contracts', 'config', 'database', 'demo', 'api-client'],
    widget: ['kernel', 'contracts', 'api-client'],
    console: ['kernel', 'contracts', 'api-client'],
  },
}
