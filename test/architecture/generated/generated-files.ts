import { renderEnvExample, renderSettingsTable } from '@moderato/config'
import { renderClientTypes } from './client-types.js'
import type { GeneratedFile } from './generated-file.js'
import { renderGraphPage } from './graph-page.js'
import { renderProblemsPage } from './problems-page.js'
import { sourceFiles } from './source-files.js'
import { renderTransitionsTable } from './transitions-table.js'

/** Everything `npm run generate` writes from code alone. */
export const generatedFiles: GeneratedFile[] = [
  ...sourceFiles,
  { path: '.env.example', part: null, render: renderEnvExample },
  { path: 'README.md', part: 'config', render: renderSettingsTable },
  { path: 'docs/case-lifecycle.md', part: 'transitions', render: renderTransitionsTable },
  { path: 'libs/api-client/src/generated/schema.ts', part: null, render: renderClientTypes },
  { path: 'docs/graph.md', part: null, render: renderGraphPage },
  { path: 'docs/problems.md', part: null, render: renderProblemsPage },
]
