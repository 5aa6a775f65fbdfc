import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Types first: a language that lacks a text, or has one too many, is no build. */
const typesFirst: Plugin = {
  name: 'types-first',
  apply: 'build',
  buildStart() {
    const compiler = fromRoot('node_modules/ts7/bin/tsc')
    try {
      execFileSync(process.execPath, [compiler, '--noEmit', '--project', fromRoot('apps/widget')], { encoding: 'utf8' })
    } catch (error) {
      this.error((error as { stdout: string }).stdout)
    }
  },
}

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

/** Lays a gzip and a brotli copy beside each script: the server compresses nothing while readers wait. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '.' }) {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.js')) continue
      const path = join(dir, name)
      const script = readFileSync(path)
      writeFileSync(`${path}.gz`, gzipSync(script, { level: 9 }))
      writeFileSync(`${path}.br`, brotliCompressSync(script))
    }
  },
}

/** `embed.js` keeps its name and is revalidated; everything it loads carries a hash and is immutable. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [typesFirst, compressed, asPackage],
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
              test: /node_modules\/preact|kernel\/src\/clock|contracts\/src\/vocabulary|widget\/src\/(start-thread|api\/(api-|comment|token|event)|state|view|style\/thread)/,
            },
          ],
        },
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
})
