/** The part of a JSON schema that the contract uses. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  enum?: unknown[]
  nullable?: boolean
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  minimum?: number
}

export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below the server's root, with `{names}`. */
  path: string
  access: string
  parameters: { name: string; in: string; schema: Schema }[]
  /** Schema of the JSON body; null when the operation takes none. */
  body: Schema | null
}

interface Document {
  paths: Record<string, Record<string, RawOperation>>
  components: { schemas: Record<string, Schema> }
}

interface RawOperation {
  'x-access': string
  parameters?: Operation['parameters']
  requestBody?: { content: { 'application/json': { schema: Schema } } }
}

/** Every operation the service at the origin publishes, with the references in its schemas followed. */
export async function readContract(origin: string): Promise<Operation[]> {
  const document = (await (await fetch(`${origin}/openapi.json`)).json()) as Document
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      access: operation['x-access'],
      parameters: operation.parameters ?? [],
      body: follow(document, operation.requestBody?.content['application/json'].schema),
    })),
  )
}

function follow(document: Document, schema: Schema | undefined): Schema | null {
  if (schema === undefined) return null
  const name = schema.$ref?.split('/').at(-1)
  const whole = name === undefined ? schema : (document.components.schemas[name] ?? {})
  const properties = Object.entries(whole.properties ?? {}).map(
    ([key, value]) => [key, follow(document, value) ?? {}] as const,
  )
  const items = follow(document, whole.items)
  return { ...whole, properties: Object.fromEntries(properties), ...(items === null ? {} : { items }) }
}
