export { DossiersHttpModule } from './dossiers-http.module.js'
