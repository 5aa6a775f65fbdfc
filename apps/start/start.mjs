// `npm start`: builds what is stale, then becomes the supervisor.
import { ensureBuild } from './ensure-build.mjs'

const lookEveryMs = 250

if (process.env.npm_lifecycle_event !== undefined) stopWithParent()
if (await ensureBuild()) await import('../../dist/apps/start/src/main.js')
else process.exitCode = 1

/** A signal sent to npm alone ends the shell between npm and this process, and the shell passes nothing on. */
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  watch.unref()
}
