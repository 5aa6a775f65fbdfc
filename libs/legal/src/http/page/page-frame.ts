import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { markup, Markup } from './markup.js'
import { textsIn, type PageLanguage } from './page-texts.js'

const style = `
:root{color-scheme:light dark;font:1rem/1.6 system-ui,'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif}
body{margin:0;padding:24px 16px 64px;background:light-dark(#fff,#16191d);color:light-dark(#15181d,#e8eaed)}
main{max-width:40rem;margin:auto}
h1{font-size:1.5rem;line-height:1.3}
a{color:light-dark(#1d4fd8,#8fb0ff)}
label,legend,dt{font-weight:600}
fieldset{border:0;margin:0;padding:0}
.field{margin:24px 0}
.choice{display:flex;gap:8px;align-items:baseline;min-height:28px;font-weight:400}
.hint,.mark{margin:0;color:light-dark(#5a616d,#98a0ac);font-size:.9rem;font-weight:400}
.fault{margin:4px 0 0;color:light-dark(#b3261e,#ff9c92)}
.notice{padding:12px 16px;border-inline-start:4px solid currentColor;background:light-dark(#f3f4f6,#0f1114)}
.notice.refused{color:light-dark(#b3261e,#ff9c92)}
input[type=text],textarea{box-sizing:border-box;width:100%;padding:8px 12px;font:inherit;color:inherit;background:transparent;
border:1px solid light-dark(#838b98,#6a737f);border-radius:6px}
[aria-invalid=true]{border-color:light-dark(#b3261e,#ff9c92)}
button{padding:10px 20px;font:inherit;font-weight:600;color:light-dark(#fff,#0c1530);background:light-dark(#1d4fd8,#8fb0ff);
border:0;border-radius:6px;cursor:pointer}
:focus-visible{outline:3px solid light-dark(#1d4fd8,#8fb0ff);outline-offset:2px}
dd{margin:0 0 16px;overflow-wrap:anywhere}
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** No script at all; forms go to this service alone; nobody may put the page into a frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** What stands on a page, and in which language. */
export interface PageContent {
  language: PageLanguage
  title: string
  /** The same page in the other language; null where there is none. */
  otherLanguage: string | null
  body: Markup
}

/** Sends a page that needs no script. */
export function sendLegalPage(reply: FastifyReply, status: number, content: PageContent): void {
  const { language, title, otherLanguage, body } = content
  const other = language === 'ko' ? 'en' : 'ko'
  const link =
    otherLanguage === null
      ? null
      : markup`<p><a href="${otherLanguage}" lang="${other}" hreflang="${other}">${textsIn(language).language}</a></p>`
  const page = markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${new Markup(style)}</style>
      </head>
      <body>
        <main>
          ${link}
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`
  void reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .header('cache-control', 'no-store')
    .send(page.text)
}
