import { defineConfig } from 'vitest/config'
import { readChromium } from './test/support/chromium.js'
import { ClosingLineReporter } from './test/support/closing-line.reporter.js'

const chromium = readChromium()

/** Pure tests run anywhere; integration tests get a Postgres and a Redis of their own from `servers.setup.ts`. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Modules are loaded once per worker: files share nothing but code, and start twice as fast.
    isolate: false,
    maxWorkers: 2,
    // Bounds for a busy machine; a test that passes never waits them out.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', new ClosingLineReporter(chromium)],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{apps,libs}/**/*.spec.{ts,tsx}', 'test/{support,architecture,bench}/**/*.spec.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{apps,libs,test}/**/*-spec.ts', 'test/{e2e,faults,browser}/**/*.spec.ts'],
          exclude: [
            '**/node_modules/**',
            ...(chromium.path === null ? ['test/browser/**', '**/*.browser-spec.ts'] : []),
          ],
          globalSetup: ['test/support/servers.setup.ts', 'test/support/browser-programs.setup.ts'],
        },
      },
    ],
  },
})
