import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { answerOf } from '../stage/answer-of.js'
import type { LoadOrder, LoadResult } from './lanes.js'

const runner = fileURLToPath(new URL('../../architecture/run-script.mjs', import.meta.url))
const script = fileURLToPath(new URL('./main.ts', import.meta.url))

/** The process that sends requests. */
export class LoadProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(): Promise<LoadProcess> {
    const child = fork(runner, [script], { execArgv: [] })
    await answerOf(child)
    return new LoadProcess(child)
  }

  async run(order: LoadOrder): Promise<LoadResult> {
    this.child.send(order)
    return answerOf<LoadResult>(this.child)
  }

  async stop(): Promise<void> {
    if (!this.child.connected) return
    const exited = once(this.child, 'exit')
    this.child.disconnect()
    await exited
  }
}
