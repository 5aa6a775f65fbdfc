import { readBootConfig } from '@moderato/config'
import { readReplayArguments, replayUsage, type ReplayPlan } from './replay/replay-arguments.js'
import { replay } from './replay/replay.js'

const plan = readPlan()
if (plan !== null) {
  try {
    if (!(await replay(plan))) process.exitCode = 2
  } catch (error) {
    complain(error)
  }
}

function readPlan(): ReplayPlan | null {
  try {
    return readReplayArguments(process.argv.slice(2), readBootConfig('cli').http.port)
  } catch (error) {
    complain(error, `\n${replayUsage}`)
    return null
  }
}

function complain(error: unknown, hint = ''): void {
  console.error(`${error instanceof Error ? error.message : String(error)}${hint}`)
  process.exitCode = 1
}
