export { createModeratoClient, type ClientOptions, type ModeratoClient, type Schemas } from './moderato-client.js'
