import { randomBytes } from 'node:crypto'
import { limits, type Locale } from '@moderato/contracts'
import { createDataSource, Transactions, type Tx } from '@moderato/database'
import type { SitePlan } from './domain/site-plan.js'
import { addAdmin, addEvent, addKey, addQueues, addSite } from './storage/founding.statements.js'

const secretBytes = 48

/** Names of the first two review queues, in the language of the newsroom; leads rename them. */
const queueNames: Record<Locale, [general: string, senior: string]> = {
  ko: ['일반', '선임'],
  en: ['General', 'Senior'],
  zh: ['常规', '高级'],
  ja: ['一般', '上級'],
  vi: ['Chung', 'Cấp cao'],
}

/** A site that was made. */
export interface FoundedSite {
  id: string
  adminId: string
  keyId: string
  /** Signs the site's tokens (HS256, base64url text used as it is). Shown once. */
  secret: string
}

/**
 * Makes a site with its first key, admin and review queues, in one transaction.
 *
 * @param databaseUrl - a migrated database, reached as the role that owns its schema
 * @returns null when a site of that name is there already; nothing is changed then
 */
export async function foundSite(databaseUrl: string, plan: SitePlan): Promise<FoundedSite | null> {
  const connection = { url: databaseUrl, poolMax: 1, statementTimeoutMs: 30_000 }
  const dataSource = createDataSource({ ...connection, role: null, applicationName: 'moderato-founding' })
  await dataSource.initialize()
  try {
    return await new Transactions(dataSource).run((tx) => found(tx, plan))
  } finally {
    await dataSource.destroy()
  }
}

async function found(tx: Tx, plan: SitePlan): Promise<FoundedSite | null> {
  const { id, name, locale, origins, adminSubject, adminName } = plan
  const settings = {
    origins,
    defaultEdition: locale,
    editions: { [locale]: { bodyCharsMax: limits.bodyCharsDefault } },
  }
  const [site] = await tx.query(addSite, [id, name, locale, settings])
  if (site === undefined) return null
  const secret = randomBytes(secretBytes).toString('base64url')
  const [key] = await tx.query(addKey, [id, secret])
  const [admin] = await tx.query(addAdmin, [id, adminSubject, adminName, locale])
  if (key === undefined || admin === undefined) throw new Error('a site was not written whole')
  await tx.query(addQueues, [id, admin.id, ...queueNames[locale]])
  await tx.query(addEvent, [id, { keyId: key.id, adminId: admin.id, origins }])
  return { id, adminId: admin.id, keyId: key.id, secret }
}
