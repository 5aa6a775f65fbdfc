export { BlockReader } from './block.reader.js'
export { BlockingModule } from './blocking.module.js'
