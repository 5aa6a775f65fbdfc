export { RoutingModule } from './routing.module.js'
export { RoutingHttpModule } from './routing-http.module.js'
