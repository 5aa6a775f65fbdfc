export { PrivacyHttpModule } from './privacy-http.module.js'
export { PrivacyModule } from './privacy.module.js'
