import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger'
import { describeOperations } from './describe-operations.js'
import { describePaths } from './describe-paths.js'
import { describeProblems, problemSchema } from './describe-problems.js'

/**
 * The whole public contract, read off the routes and their DTOs. Paths are sorted, so that the text changes only when
 * the contract does.
 */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle('Moderato')
    .setDescription('Comments under articles, and the way from a report to a decision. Errors are RFC 9457 problems.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Signed by the host site.' })
    .build()
  const document = SwaggerModule.createDocument(app, outline, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  })
  document.paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)))
  const schemas = { ...document.components?.schemas, Problem: problemSchema }
  document.components = { ...document.components, schemas: sorted(schemas) }
  describeOperations(document)
  describePaths(document)
  describeProblems(document)
  return document
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
