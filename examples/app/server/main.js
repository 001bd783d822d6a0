import { createServer } from 'node:http'
import { answer } from './answer.js'

const port = Number(process.env.PORT ?? 3000)

const server = createServer((request, response) => {
  const { status, type, body } = answer(request.method, request.url, new Date())
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
})

server.listen(port, () => console.log(`World clock listens on port ${server.address().port}`))

// Kubernetes ends a pod with SIGTERM: requests under way are answered, then the process leaves.
process.on('SIGTERM', () => server.close())
