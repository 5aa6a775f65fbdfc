export { DecisionsHttpModule } from './decisions-http.module.js'
export { DecisionsModule } from './decisions.module.js'
