import type { SerializedError } from 'vitest'
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'
import type { ChromiumState } from './chromium.js'

/**
 * Ends the run with the one plain line that tools read: `12 passed, 0 failed`. Before it stand the tests that needed a
 * second try: each is a bug, of the test or of what it tests.
 */
export class ClosingLineReporter implements Reporter {
  constructor(private readonly chromium: ChromiumState) {}

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failedTests = tests.filter((test) => test.result().state === 'failed').length
    const failedElsewhere = modules.filter(failsOutsideItsTests).length + errors.length
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky)
    const { missing } = this.chromium
    const failed = failedTests + failedElsewhere + (missing?.isFailure ? 1 : 0)
    for (const test of unsteady)
      process.stdout.write(`unsteady, passed on a second try: ${test.module.relativeModuleId} > ${test.fullName}\n`)
    if (missing) process.stdout.write(`browser tests did not run: ${missing.reason}\n`)
    if (reason === 'interrupted') process.stdout.write('interrupted before every test had run\n')
    if (failed > 0) process.exitCode = 1
    process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`)
  }
}

/** A file that could not be loaded, or whose hooks failed, has no failed test to show for it. */
function failsOutsideItsTests(module: TestModule): boolean {
  const suites = [...module.children.allSuites()]
  return module.errors().length > 0 || suites.some((suite) => suite.errors().length > 0)
}
