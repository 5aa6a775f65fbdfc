// The same machine under its other name: to a browser, another origin.
const service = new URL(location.origin)
service.hostname = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'

const thread = document.createElement('moderato-thread')
for (const [name, value] of Object.entries({ site: 'demo', thread: 'article-en-7', locale: 'en' }))
  thread.setAttribute(name, value)
document.querySelector('#comments').replaceWith(thread)

const script = document.createElement('script')
script.type = 'module'
script.src = `${service.origin}/embed.js`
document.head.append(script)
