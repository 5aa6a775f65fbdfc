// `npm run check [step…]`: every step, two at a time, one line each, what went wrong at the end.
import { spawn } from 'node:child_process'
import { steps } from './check-steps.mjs'

const parallelSteps = 2
const wanted = process.argv.slice(2)
const waiting = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const width = Math.max(...steps.map(({ name }) => name.length))
const failures = []

await Promise.all(Array.from({ length: parallelSteps }, runWaiting))
for (const { name, output } of failures) console.log(`\n── ${name} ${'─'.repeat(60)}\n${output.trim()}`)
process.exitCode = failures.length > 0 ? 1 : 0

async function runWaiting() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step)
}

async function run({ name, command, shows = false }) {
  const startedMs = performance.now()
  const { code, output } = await execute(command)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  const note = shows && code === 0 ? `  ${output.trim().split('\n').at(-1)}` : ''
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(width)} ${seconds.padStart(5)} s${note}`)
  if (code !== 0) failures.push({ name, output })
}

function execute([program, ...parameters]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
