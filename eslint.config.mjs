import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { namingRules } from './test/architecture/lint/naming.mjs'
import { restrict } from './test/architecture/lint/restrictions.mjs'

const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '{,libs/*/}test/**/*.ts']
const scripts = ['**/*.{js,mjs,cjs}', '**/*.config.ts']

export default defineConfig(
  globalIgnores(['**/dist/**', '**/generated/**', 'coverage/**', '.moderato/**', '**/*.d.{ts,mts}']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 70, IIFEs: true }],
      'no-console': 'error',
      'no-restricted-syntax': restrict(),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/naming-convention': namingRules,
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      // Views are classes for the sake of OpenAPI and are built as plain objects.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  // The one place that may look at the environment, and the one that may look at the time.
  { files: ['libs/config/src/process-environment.ts'], rules: { 'no-restricted-syntax': restrict('environment') } },
  { files: ['libs/kernel/src/clock.ts'], rules: { 'no-restricted-syntax': restrict('time') } },
  // Programs that people run in a terminal.
  { files: ['apps/start/**', 'apps/cli/**'], rules: { 'no-console': 'off' } },
  // Browser code has the device's clock and nothing else.
  { files: ['apps/{widget,console}/**'], rules: { 'no-restricted-syntax': restrict('time') } },
  // What a component returns is always the same: something to draw.
  { files: ['apps/{widget,console}/**/*.tsx'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['apps/console/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // A warning for builds with React's compiler, which this is not.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // The original texts: their types are what the translation is held against.
  { files: ['apps/console/**/*.ko.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['**/migrations/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // Every setting is one decorated field: the schema is one file by design.
  { files: ['libs/config/src/environment.ts'], rules: { 'max-lines': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': restrict('time', 'environment', 'parameters'),
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': restrict('time', 'environment'),
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/naming-convention': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
)
