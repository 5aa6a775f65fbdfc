import { readFile } from 'node:fs/promises'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'

/** The client's types, from the committed contract. */
export async function renderClientTypes(): Promise<string> {
  const contract = JSON.parse(await readFile('openapi.json', 'utf8')) as OpenAPI3
  const notice = '/** Generated from openapi.json by `npm run generate`. */\n'
  return notice + astToString(await openapiTypescript(contract))
}
