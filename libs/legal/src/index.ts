export { LegalHttpModule } from './legal-http.module.js'
