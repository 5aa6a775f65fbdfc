import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compressed, typesFirst } from '../../libs/bundling/src/index.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What the npm package holds beside the scripts, by its name there. */
const packaged = {
  'package.json': 'package.json',
  'README.md': 'README.md',
  'element-types.d.ts': 'src/elements/element-types.ts',
}

/** Lays out the npm package: the scripts as they are served, with their types. */
const asPackage: Plugin = {
  name: 'as-package',
  apply: 'build',
  writeBundle({ dir = '.' }) {
    const target = join(dir, '../../packages/widget')
    rmSync(target, { recursive: true, force: true })
    cpSync(dir, target, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) })
    for (const [name, source] of Object.entries(packaged)) cpSync(fromRoot(`apps/widget/${source}`), join(target, name))
    writeFileSync(join(target, 'embed.d.ts'), "export * from './element-types.js'\n")
  },
}

/** `embed.js` keeps its name and is revalidated; everything it loads carries a hash and is immutable. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [typesFirst('apps/widget'), compressed, asPackage],
  resolve: { alias: [{ find: /^@moderato\/([\w-]+)$/, replacement: fromRoot('libs/$1/src/index.ts') }] },
  oxc: {
    // Said outright: tests build too, and their NODE_ENV would add marks for development.
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment', development: false },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
  build: {
    // Library mode leaves out the preload helper, which would cost the loader 1 kB for nothing.
    lib: { entry: { embed: fromRoot('apps/widget/src/embed.ts') }, formats: ['es'] },
    outDir: fromRoot('dist/apps/widget'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know `light-dark()` and `field-sizing` or ignore the latter.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake: { moduleSideEffects: [{ test: /\/libs\/|node_modules\/preact/, sideEffects: false }] },
      output: {
        entryFileNames: '[name].js',
        comments: { annotation: false },
        chunkFileNames: 'assets/[name]-[hash].js',
        // What the first visit needs travels as one file; apart, each part would compress for itself.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'thread',
              test: /node_modules\/preact|kernel\/src\/clock|contracts\/src\/vocabulary|api-client\/src\/event|widget\/src\/(start-thread|api\/(api-|comment|token|event)|state|view|style\/thread)/,
            },
          ],
        },
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
})
