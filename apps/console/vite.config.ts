import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed, typesFirst } from '../../libs/bundling/src/index.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** One page for every path below `/console`; everything it loads carries a hash and is immutable. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/console/',
  publicDir: false,
  plugins: [typesFirst('apps/console'), compressed],
  resolve: { alias: [{ find: /^@moderato\/([\w-]+)$/, replacement: fromRoot('libs/$1/src/index.ts') }] },
  // Said outright: tests build too, and their NODE_ENV would ship React's development half.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  build: {
    outDir: fromRoot('dist/apps/console'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know `light-dark()`.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    // Inlined images would need `data:` where the policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// }],
        },
      },
    },
  },
})
