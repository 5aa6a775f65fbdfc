// Stands in for the API in tests of the supervisor: `/readyz` says what the supervisor gave it.
import { createServer } from 'node:http'

const { DATABASE_URL, REDIS_URL, PORT } = process.env
const server = createServer((request, response) => {
  response.statusCode = request.url === '/readyz' ? 200 : 404
  response.end(JSON.stringify({ pid: process.pid, databaseUrl: DATABASE_URL, redisUrl: REDIS_URL }))
})
server.listen(Number(PORT), '127.0.0.1', () => console.log('api ready'))
process.once('SIGTERM', () => server.close(() => process.exit(0)).closeAllConnections())
