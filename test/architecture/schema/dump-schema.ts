import { administer } from '../../support/administration.js'
import { schemaQueries } from './schema-queries.js'

const head = `-- The schema after all migrations, read from the catalog of a freshly migrated database by \`npm run generate\`.
-- For reading and reviewing; databases are made by the migrations.

set check_function_bodies = off;`

/** The schema of a database as SQL that rebuilds it, the same text for the same schema. */
export async function dumpSchema(url: string): Promise<string> {
  const sections: string[] = []
  for (const query of Object.values(schemaQueries)) {
    const rows = await administer<{ statement: string }>(url, query)
    if (rows.length > 0) sections.push(rows.map(({ statement }) => `${statement};`).join('\n\n'))
  }
  return `${[head, ...sections].join('\n\n')}\n`
}
