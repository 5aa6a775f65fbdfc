import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Checks the types of an app before its build: a language that lacks a text, or has one too many, is no build.
 *
 * @param project - folder of the app's `tsconfig.json`, from the root of the repository
 */
export function typesFirst(project: string): Plugin {
  return {
    name: 'types-first',
    apply: 'build',
    buildStart() {
      const parameters = [join(root, 'node_modules/ts7/bin/tsc'), '--noEmit', '--project', join(root, project)]
      try {
        execFileSync(process.execPath, parameters, { encoding: 'utf8' })
      } catch (error) {
        this.error((error as { stdout: string }).stdout)
      }
    },
  }
}
