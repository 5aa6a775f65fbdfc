import { readFile } from 'node:fs/promises'
import { problems } from '@moderato/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.js'
import { renderOpenApi } from './openapi/render-openapi.js'

interface Operation {
  operationId?: string
  summary?: string
  parameters?: { name?: string }[]
  responses: Record<string, { content?: Record<string, unknown> }>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

describe('the published contract', () => {
  const database = useTestDatabase()
  let text = ''
  let operations: { route: string; operation: Operation }[] = []

  beforeAll(async () => {
    text = await renderOpenApi(database.url)
    const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> }
    operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]) => ({ route: `${method} ${path}`, operation })),
    )
  })

  it('is the one that is committed (npm run generate)', async () => {
    expect(text).toBe(await readFile('openapi.json', 'utf8'))
  })

  it('names every operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)
  })

  it('says of every operation in a sentence what it does', () => {
    const wordless = operations.filter(({ operation }) => !/^[A-Z].{5,199}$/.test(operation.summary ?? ''))
    expect(wordless.map(({ route }) => route)).toEqual([])
  })

  it('says for every operation what success looks like', () => {
    const silent = operations.filter(({ operation }) => !Object.keys(operation.responses).some((s) => /^[23]/.test(s)))
    expect(silent.map(({ route }) => route)).toEqual([])
  })

  it('says for every operation what the body of its answer holds, so that clients are typed', () => {
    const bodiless = operations.filter(({ route, operation }) =>
      Object.entries(operation.responses).some(
        ([status, { content }]) => /^2/.test(status) && status !== '204' && !content && !route.endsWith('/events'),
      ),
    )
    expect(bodiless.map(({ route }) => route)).toEqual([])
  })

  it('takes an Idempotency-Key wherever a POST creates', () => {
    const created = operations.filter(
      ({ route, operation }) => route.startsWith('post ') && '201' in operation.responses,
    )
    const keyless = created.filter(({ operation: { parameters = [] } }) =>
      parameters.every(({ name }) => name !== 'Idempotency-Key'),
    )
    expect(created.length).toBeGreaterThan(10)
    expect(keyless.map(({ route }) => route)).toEqual([])
  })

  it('points at no schema that is not there', () => {
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } }
    const targets = [...text.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(targets.filter((name) => !(name in components.schemas))).toEqual([])
  })

  it('names no problem code that is not registered', () => {
    const codes = [...text.matchAll(/"code": \{[^}]*"enum": \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
    )
    expect(codes.filter((code) => !(code in problems))).toEqual([])
  })
})
