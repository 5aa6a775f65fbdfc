// `npm run check widget`: builds the widget in memory and holds what readers download against its budgets.
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bytes after gzip, where 1 kB is 1,024. A first visit is the loader, the thread and its heaviest language. */
const budgets = { loader: 3 * 1024, 'first visit': 18 * 1024, 'signed in': 25 * 1024, everything: 60 * 1024 }

const [{ output }] = await build({
  configFile: fileURLToPath(new URL('../../apps/widget/vite.config.ts', import.meta.url)),
  logLevel: 'silent',
  build: { write: false },
})
const sizes = output.map(({ name, code }) => ({ name, bytes: gzipSync(code, { level: 9 }).length }))
const of = (pattern) => sizes.filter(({ name }) => pattern.test(name)).map(({ bytes }) => bytes)
const sum = (pattern) => of(pattern).reduce((all, bytes) => all + bytes, 0)
const heaviest = (pattern) => Math.max(...of(pattern))

const firstVisit = sum(/^(embed|thread)$/) + heaviest(/^[a-z]{2}$/)
const measured = {
  loader: sum(/^embed$/),
  'first visit': firstVisit,
  'signed in': firstVisit + sum(/^writing/) + heaviest(/-acting$/),
  everything: sum(/./),
}
const shown = (bytes) => bytes.toLocaleString('en')
const lines = Object.entries(measured).map(([name, bytes]) => `${name} ${shown(bytes)} of ${shown(budgets[name])}`)
console.log(`${lines.join('; ')} bytes after gzip`)
process.exitCode = Object.entries(measured).some(([name, bytes]) => bytes > budgets[name]) ? 1 : 0
