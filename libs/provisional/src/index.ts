export { ProvisionalModule } from './provisional.module.js'
