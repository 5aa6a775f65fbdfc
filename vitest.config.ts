import { defineConfig } from 'vitest/config'
import { readChromium } from './test/support/chromium.js'
import { ClosingLineReporter } from './test/support/closing-line.reporter.js'

const chromium = readChromium()

/** A browser or a server may be starved once on a busy machine; the closing lines name the tests that needed it. */
const secondTry = 1

/**
 * Pure tests run anywhere; integration tests get a Postgres and a Redis of their own from `servers.setup.ts`; tests of
 * whole processes get a fresh build beside.
 */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Modules are loaded once per worker: files share nothing but code, and start twice as fast.
    isolate: false,
    maxWorkers: 2,
    // Bounds for a busy machine; a test that passes never waits them out.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
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
          retry: secondTry,
          include: ['{apps,libs,test}/**/*-spec.ts', 'test/{e2e,browser}/**/*.spec.ts'],
          exclude: [
            '**/node_modules/**',
            'test/{faults,bench}/**',
            ...(chromium.path === null ? ['test/browser/**', '**/*.browser-spec.ts'] : []),
          ],
          globalSetup: ['test/support/servers.setup.ts', 'test/support/browser-programs.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          retry: secondTry,
          include: ['test/{faults,bench}/**/*-spec.ts'],
          globalSetup: ['test/support/build.setup.ts', 'test/support/servers.setup.ts'],
          testTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
