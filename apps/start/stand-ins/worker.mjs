// Stands in for the worker in tests of the supervisor.
console.log('worker ready')
const alive = setInterval(() => undefined, 60_000)
process.once('SIGTERM', () => clearInterval(alive))
