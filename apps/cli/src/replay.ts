import { readBootConfig } from '@moderato/config'
import { readReplayArguments, replayUsage } from './replay/replay-arguments.js'
import { replay } from './replay/replay.js'

try {
  const plan = readReplayArguments(process.argv.slice(2), readBootConfig('cli').http.port)
  const isWhole = await replay(plan)
  if (!isWhole) process.exitCode = 2
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${replayUsage}`)
  process.exitCode = 1
}
