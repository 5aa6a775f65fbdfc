export { BlockReader } from './block.reader.js'
export { BlockingHttpModule } from './blocking-http.module.js'
export { BlockingModule } from './blocking.module.js'
