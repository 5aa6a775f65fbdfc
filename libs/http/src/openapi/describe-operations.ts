import type { OpenAPIObject } from '@nestjs/swagger'
import { operationTexts } from './generated/operation-texts.js'
import { methods } from './operation.js'

/** An abbreviation ends none: what follows it begins small. */
const firstSentence = /^(.+?)\.(?:\s+(?=[A-Z`])(.+))?$/s

/** Says of every operation what it does: the first sentence as its title, the others below. */
export function describeOperations(document: OpenAPIObject): void {
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      const text = operationTexts[operation?.operationId ?? '']
      if (operation === undefined || text === undefined) continue
      const [, title = text, more = ''] = firstSentence.exec(text) ?? []
      operation.summary = title
      if (more !== '') operation.description = more
    }
  }
}
