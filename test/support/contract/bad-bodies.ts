import type { Schema } from './contract.js'

/** Members that would give away power if they were taken over. */
const foreignMembers = ['role', 'siteId', 'status', 'authorId', 'id', 'createdAt', 'toString']

/** A body that fits the schema, as far as schemas tell. */
export function fittingBody(schema: Schema): unknown {
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.allOf?.[0] !== undefined) return fittingBody(schema.allOf[0])
  if (schema.type === 'object') {
    const required = (schema.required ?? []).map(
      (name) => [name, fittingBody(schema.properties?.[name] ?? {})] as const,
    )
    return Object.fromEntries(required)
  }
  if (schema.type === 'array') return []
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  return schema.format === 'uuid' ? '0192f3a1-aaaa-7bbb-8ccc-000000000000' : 'x'
}

/** Bodies that each break one thing in a fitting one: types, members, sizes. All of them must be refused. */
export function brokenBodies(schema: Schema): { what: string; body: string }[] {
  const whole = fittingBody(schema) as Record<string, unknown>
  const withMember = (name: string, value: unknown) => JSON.stringify({ ...whole, [name]: value })
  const wrongTypes = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    wrongValues(member).map((value) => ({
      what: `${name} as ${JSON.stringify(value).slice(0, 40)}`,
      body: withMember(name, value),
    })),
  )
  const foreign = foreignMembers
    .filter((name) => !(name in (schema.properties ?? {})))
    .map((name) => ({ what: `with ${name}`, body: withMember(name, 'admin') }))
  const incomplete = (schema.required ?? []).map((name) => ({
    what: `without ${name}`,
    body: JSON.stringify(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))),
  }))
  return [...wrongTypes, ...foreign, ...incomplete]
}

function wrongValues(schema: Schema): unknown[] {
  const nested = { deep: [[{}]] }
  if (schema.type === 'string') {
    const values: unknown[] = [7, true, ['x'], nested, 'x'.repeat(20_000)]
    return schema.enum === undefined && schema.format !== 'uuid' ? values : [...values, 'nonsense', '\u0000', '']
  }
  if (schema.type === 'array') return [7, 'x', nested, [nested], Array.from({ length: 5000 }, () => 'x')]
  if (schema.type === 'integer' || schema.type === 'number') return ['1', 1.5, -1, 1e300, [1], nested]
  return schema.type === 'object' ? [7, 'x', [nested]] : []
}
