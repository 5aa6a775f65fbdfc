import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Controller, Get, Param, Res } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyReply } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApp } from '../../test/sample-app.js'
import { Access, immutableFile, sendFile } from '../index.js'

const root = mkdtempSync(join(tmpdir(), 'moderato-files-'))
const folder = join(root, 'public')

@Controller('files')
@Access('anyone')
class FileController {
  @Get('*')
  file(@Param('*') name: string, @Res() reply: FastifyReply): void {
    sendFile(reply, folder, name, { cacheControl: immutableFile, crossOrigin: true })
  }
}

let app: NestFastifyApplication
beforeAll(async () => {
  mkdirSync(join(folder, 'parts'), { recursive: true })
  writeFileSync(join(root, 'secret.js'), 'secret')
  writeFileSync(join(folder, '.env'), 'secret')
  writeFileSync(join(folder, 'embed.js'), 'export {}')
  writeFileSync(join(folder, 'embed.js.gz'), gzipSync('export {}'))
  app = await createSampleApp({ controllers: [FileController] })
})
afterAll(async () => {
  await app.close()
  rmSync(root, { recursive: true })
})

const get = (name: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/files/${name}`, headers })

describe('a file', () => {
  it('is served with its type, for as long as its name says, to every origin', async () => {
    const answer = await get('embed.js')
    expect(answer.body).toBe('export {}')
    expect(answer.headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': immutableFile,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is served compressed where the build made it so', async () => {
    const answer = await get('embed.js', { 'accept-encoding': 'gzip' })
    expect([answer.headers['content-encoding'], answer.headers['vary']]).toEqual([
      'gzip',
      expect.stringContaining('accept-encoding') as string,
    ])
  })

  it('that its caller has is not sent again', async () => {
    const { headers } = await get('embed.js')
    expect((await get('embed.js', { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304)
  })
})

describe('no file is found', () => {
  it.each([
    'missing.js',
    '',
    'parts',
    'parts/',
    '.env',
    '../secret.js',
    '..%2fsecret.js',
    '%2e%2e/secret.js',
    'parts/../../secret.js',
    '..%5csecret.js',
    '%2fetc%2fpasswd',
    'embed.js%00',
    'embed.js/',
  ])('under %j', async (name) => {
    const answer = await get(name)
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})
