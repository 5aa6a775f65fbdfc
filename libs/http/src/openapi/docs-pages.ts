import { problems } from '@moderato/contracts'

/** Starts the interface; a file of its own because inline scripts are not allowed. */
export const docsScript = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#contract', deepLinking: true, validatorUrl: null })\n`

export const docsPage = page(
  'Moderato API',
  `<link rel="stylesheet" href="/docs/files/swagger-ui.css">
<script defer src="/docs/files/swagger-ui-bundle.js"></script>
<script defer src="/docs/files/start.js"></script>`,
  `<main id="contract"></main>`,
)

/** One anchor per code, so that a problem's \`type\` leads to its line. Texts are ours and hold no markup. */
export function problemsPage(): string {
  const rows = Object.entries(problems).map(
    ([code, { status, title }]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${String(status)}</td><td>${title}</td></tr>`,
  )
  const head = '<tr><th>code</th><th>status</th><th>meaning</th></tr>'
  return page('Moderato problem codes', '', `<main><table>${head}${rows.join('')}</table></main>`)
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>${head}</head>
<body>${body}</body>
</html>
`
}
