import type { GeneratedFile } from './generated-file.js'
import { renderOperationTexts } from './operation-texts.js'

/** What the service itself is made with: written before any of it is loaded. */
export const sourceFiles: GeneratedFile[] = [
  { path: 'libs/http/src/openapi/generated/operation-texts.ts', part: null, render: renderOperationTexts },
]
