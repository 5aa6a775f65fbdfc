export { signatureOf } from './domain/signature.js'
export { WebhookAnnouncer, type Announcement } from './webhook-announcer.js'
export { WebhooksHttpModule } from './webhooks-http.module.js'
export { WebhooksModule } from './webhooks.module.js'
