import { limits } from '@moderato/contracts'
import type { OpenAPIObject } from '@nestjs/swagger'
import { methods, type Operation } from './operation.js'

type Parameter = NonNullable<Operation['parameters']>[number]

/** Adds the parameters of the path, which the guard and the path decorators read without naming them to the framework. */
export function describePaths(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      const others = (operation.parameters ?? []).filter((one) => !('in' in one) || one.in !== 'path')
      operation.parameters = [...names.map(describe), ...others]
    }
  }
}

function describe(name: string): Parameter {
  return { name, in: 'path', required: true, ...(known[name] ?? anId) }
}

interface PathParameter {
  readonly description: string
  readonly schema: { type: 'string'; format?: string; pattern?: string; minLength?: number; maxLength?: number }
}

const anId: PathParameter = { description: 'UUID.', schema: { type: 'string', format: 'uuid' } }

const known: Readonly<Record<string, PathParameter>> = {
  site: {
    description: 'Name of the site, also the `iss` of its tokens.',
    schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,39}$' },
  },
  threadKey: {
    description: 'The host site’s own name for the article.',
    schema: { type: 'string', minLength: 1, maxLength: limits.threadKeyCharsMax },
  },
}
