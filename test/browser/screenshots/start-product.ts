import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findFreePort } from '@moderato/provision'

/** Roles that have a link. */
export type StaffRole = 'moderator' | 'lead' | 'admin'

/** The product as `npm start` runs it. */
export interface Product {
  /** Addresses that sign in, as they are printed. */
  readonly links: Readonly<Record<StaffRole, string>>
  stop(): Promise<void>
}

/** @param folder - where it keeps its data */
export async function startProduct(folder: string): Promise<Product> {
  const child = spawn(process.execPath, ['apps/start/start.mjs'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(await findFreePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    if (/^ready/m.test(printed)) break
  }
  const linkOf = (role: StaffRole) => new RegExp(`^ +${role} +(\\S+#\\S+)`, 'm').exec(printed)?.[1] ?? ''
  return {
    links: { moderator: linkOf('moderator'), lead: linkOf('lead'), admin: linkOf('admin') },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
