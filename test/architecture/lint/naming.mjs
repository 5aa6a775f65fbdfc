/** Names explain themselves: no Hungarian marks, no `Base`, no `Impl`. */
export const namingRules = [
  'error',
  {
    selector: 'typeLike',
    format: ['PascalCase'],
    custom: { regex: '^(I[A-Z]|Base[A-Z])|(Impl|Helper|Util|Utils)$', match: false },
  },
  { selector: 'variable', format: ['camelCase'], leadingUnderscore: 'allow' },
  { selector: 'variable', modifiers: ['const', 'exported'], format: ['camelCase', 'PascalCase'] },
  // Members of table rows, taken out under the names of their columns.
  { selector: ['variable', 'parameter'], modifiers: ['destructured'], format: null },
  { selector: 'function', format: ['camelCase', 'PascalCase'] },
  { selector: 'parameter', format: ['camelCase', 'PascalCase'], leadingUnderscore: 'allow' },
  { selector: ['classMethod', 'accessor'], format: ['camelCase'] },
]
