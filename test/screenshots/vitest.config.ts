import { defineConfig } from 'vitest/config'
import { ClosingLineReporter } from '../support/closing-line.reporter.js'
import { readChromium } from '../support/chromium.js'

const root = new URL('../..', import.meta.url).pathname

/** `npm run screenshots:widget [-- -t NAME]`: takes the pictures of the documents anew. A state that is not reached fails. */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/screenshots/*.shots.ts'],
    globalSetup: ['test/support/servers.setup.ts', 'test/support/browser-programs.setup.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', new ClosingLineReporter(readChromium())],
  },
})
