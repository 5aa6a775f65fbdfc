export { compressed } from './compressed.js'
export { typesFirst } from './types-first.js'
