import { fieldRules, problems, type ProblemCode } from '@moderato/contracts'
import type { OpenAPIObject } from '@nestjs/swagger'
import { accessExtension, type AccessLevel } from '../access/access.decorator.js'
import { methods, type Operation, type Schema } from './operation.js'
import { problemsExtension } from './problems.decorator.js'

const codes = Object.keys(problems) as ProblemCode[]

export const problemSchema: Schema = {
  type: 'object',
  description: 'An error answer, as defined by RFC 9457.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'Page that explains the code.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference', description: 'Path of the request.' },
    code: { type: 'string', enum: codes },
    errors: {
      type: 'array',
      description: 'What is wrong with which field.',
      items: {
        type: 'object',
        required: ['pointer', 'detail', 'rule'],
        properties: {
          pointer: { type: 'string', format: 'json-pointer' },
          detail: { type: 'string' },
          rule: { type: 'string', enum: [...fieldRules], description: 'For clients that say it in their own words.' },
          limits: { type: 'array', items: { type: 'number' }, description: 'Bounds of the rule, lower one first.' },
        },
      },
    },
  },
}

/** Adds to every operation its security and one response per error status, with the codes that status can carry. */
export function describeProblems(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation !== undefined) describeOperation(operation, path, method !== 'get')
    }
  }
}

function describeOperation(operation: Operation, path: string, isWrite: boolean): void {
  const members = operation as unknown as Record<string, unknown>
  const access = members[accessExtension] as AccessLevel | undefined
  const declared = (members[problemsExtension] ?? []) as ProblemCode[]
  if (access !== 'anyone') operation.security = [{ bearer: [] }]
  else if (path.includes('{site}')) operation.security = [{ bearer: [] }, {}]
  const all = new Set([...declared, ...impliedCodes(operation, path, { access, isWrite })])
  const statuses = [...new Set([...all].map((code) => problems[code].status))].sort((a, b) => a - b)
  for (const status of statuses) {
    const group = [...all].filter((code) => problems[code].status === status)
    operation.responses[String(status)] = responseOf(group.sort())
  }
}

function impliedCodes(
  operation: Operation,
  path: string,
  { access, isWrite }: { access: AccessLevel | undefined; isWrite: boolean },
): ProblemCode[] {
  if (!path.includes('{site}')) return []
  const hasBody = operation.requestBody !== undefined
  const isChecked = hasBody || (operation.parameters ?? []).some((one) => 'in' in one && one.in !== 'path')
  return [
    'not-found',
    'token-invalid',
    'token-expired',
    'too-many-requests',
    'service-unavailable',
    ...(isChecked ? (['validation-failed'] as const) : []),
    ...(isWrite ? (['malformed-request'] as const) : []),
    ...(hasBody ? (['payload-too-large', 'media-type-unsupported'] as const) : []),
    ...(access === 'anyone' ? [] : (['token-missing'] as const)),
    ...(access === 'anyone' || access === 'reader' ? [] : (['role-insufficient'] as const)),
  ]
}

function responseOf(group: readonly ProblemCode[]): Operation['responses'][string] {
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { type: 'string', enum: [...group] } } }],
  } as Schema
  return {
    description: group.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
    content: { 'application/problem+json': { schema } },
  }
}
