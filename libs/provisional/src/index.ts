export { ProvisionalModule } from './provisional.module.js'
export { ProvisionalHttpModule } from './provisional-http.module.js'
