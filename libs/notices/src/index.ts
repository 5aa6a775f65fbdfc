export { noticeText, type NoticeFacts } from './domain/notice-text.js'
export { NoticeSender, type Occasion } from './notice-sender.js'
export { NoticesHttpModule } from './notices-http.module.js'
export { NoticesModule } from './notices.module.js'
