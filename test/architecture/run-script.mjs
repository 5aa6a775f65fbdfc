// `node test/architecture/run-script.mjs <file.ts> [argument…]`: runs a TypeScript file of this repository unbuilt.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file] = process.argv.splice(2, 1)
await runnerImport(resolve(file), { configFile: false, logLevel: 'error', resolve: { tsconfigPaths: true } })
