/**
 * Loaded into the API and the worker before their own code. Their standard input is a pipe the supervisor holds open
 * and never writes to: it ends when the supervisor does, however that happened, and nobody is left to stop them.
 */
const orderlyStopMs = 8000

process.stdin.once('end', stop).once('error', stop).resume()
if ('unref' in process.stdin) process.stdin.unref()

function stop() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), orderlyStopMs).unref()
}
