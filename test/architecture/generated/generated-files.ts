import { renderEnvExample, renderSettingsTable } from '@moderato/config'
import type { GeneratedFile } from './generated-file.js'
import { renderGraphPage } from './graph-page.js'
import { renderProblemsPage } from './problems-page.js'
import { renderSchema } from '../schema/render-schema.js'

/** Everything `npm run generate` writes from code alone. */
export const generatedFiles: GeneratedFile[] = [
  { path: '.env.example', part: null, render: renderEnvExample },
  { path: 'README.md', part: 'config', render: renderSettingsTable },
  { path: 'docs/graph.md', part: null, render: renderGraphPage },
  { path: 'docs/problems.md', part: null, render: renderProblemsPage },
]

/** What needs a server to be made; an integration test checks it. */
export const schemaFile: GeneratedFile = { path: 'libs/database/schema.sql', part: null, render: renderSchema }
