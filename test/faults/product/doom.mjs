// Loaded into the API and the worker before their own code: kills the process with SIGKILL where the file named by
// DOOM_FILE says. The file holds `<program>:<point>` and is gone before the blow falls, so that each falls once.
import 'reflect-metadata'
import { readFileSync, unlinkSync } from 'node:fs'
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js'
import { Database } from '../../../dist/libs/database/src/database.js'
import { JobQueues } from '../../../dist/libs/queue/src/job-queues.js'
import { OutboxShelf } from '../../../dist/libs/queue/src/relay/outbox-shelf.js'
import { RouteCase } from '../../../dist/libs/reviewing/src/use-cases/route-case.use-case.js'

const program = process.argv[1].includes('worker') ? 'worker' : 'api'

before(PostgresQueryRunner, 'commitTransaction', 'before-commit')
after(PostgresQueryRunner, 'commitTransaction', 'after-commit')
after(Database, 'query', 'after-report', (statement) => statement.name === 'reports.file')
after(OutboxShelf, 'take', 'after-take', (rows) => rows.length > 0)
after(JobQueues, 'add', 'after-add')
before(OutboxShelf, 'markPublished', 'before-mark')
after(RouteCase, 'execute', 'after-handler')

function before({ prototype }, method, point) {
  const original = prototype[method]
  prototype[method] = function (...values) {
    meet(point)
    return original.apply(this, values)
  }
}

/** `applies` is asked about what was answered, or about what was asked where the answer says nothing. */
function after({ prototype }, method, point, applies = () => true) {
  const original = prototype[method]
  prototype[method] = async function (...values) {
    const answer = await original.apply(this, values)
    if (applies(...(method === 'query' ? values : [answer]))) meet(point)
    return answer
  }
}

function meet(point) {
  if (read() !== `${program}:${point}`) return
  unlinkSync(process.env.DOOM_FILE)
  process.kill(process.pid, 'SIGKILL')
}

function read() {
  try {
    return readFileSync(process.env.DOOM_FILE, 'utf8')
  } catch {
    return null
  }
}
