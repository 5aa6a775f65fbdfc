export { AdministeringHttpModule } from './administering-http.module.js'
