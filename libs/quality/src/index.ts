export { QualityModule } from './quality.module.js'
export { QualityHttpModule } from './quality-http.module.js'
