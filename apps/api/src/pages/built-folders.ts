import { basename, join, resolve } from 'node:path'

/** The repository's root, or the folder of the build, whichever this file runs from. */
const root = resolve(import.meta.dirname, '../../../..')
const isBuilt = basename(root) === 'dist'

/** Where the browser programs are built to. They may be missing: the API does without. */
export const builtFolder = (app: 'widget' | 'console'): string => join(isBuilt ? root : join(root, 'dist'), 'apps', app)

/** Pages that play a newspaper's articles, kept as source. */
export const demoFolder = join(isBuilt ? resolve(root, '..') : root, 'apps', 'widget', 'demo')
