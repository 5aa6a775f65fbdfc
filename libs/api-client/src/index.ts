export { createModeratoClient, type ClientOptions, type ModeratoClient, type Schemas } from './moderato-client.js'
export { readEvents, type ServerEvent } from './event-stream.js'
