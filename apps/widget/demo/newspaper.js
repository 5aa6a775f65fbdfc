// The newspaper's own login: it decides who is signed in, and signs a token that says so.
// A real newspaper signs on its server. The demo site's secret is public, so its pages may sign here.
const secret = 'moderato-demo-secret-that-everybody-knows'
const lifeSec = 8 * 3600

const words = {
  ko: { signIn: '로그인', signOut: '로그아웃', name: '이름', as: '님', pages: '다른 데모' },
  en: { signIn: 'Sign in', signOut: 'Sign out', name: 'Name', as: '', pages: 'Other demos' },
  vi: { signIn: 'Đăng nhập', signOut: 'Đăng xuất', name: 'Tên', as: '', pages: 'Bản demo khác' },
}
const text = words[document.documentElement.lang] ?? words.en

const base64Url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const encode = (value) => base64Url(new TextEncoder().encode(JSON.stringify(value)))

async function sign(name) {
  const nowSec = Math.floor(Date.now() / 1000)
  const claims = { iss: 'demo', aud: 'moderato', sub: `demo-${name}`, name, iat: nowSec, exp: nowSec + lifeSec }
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed))
  return `${signed}.${base64Url(new Uint8Array(signature))}`
}

const reader = () => sessionStorage.getItem('reader')

/** What the widget asks for a token, now and before one expires. */
const tokenProvider = async () => (reader() ? sign(reader()) : null)

function become(name) {
  if (name) sessionStorage.setItem('reader', name)
  else sessionStorage.removeItem('reader')
  for (const thread of document.querySelectorAll('moderato-thread')) thread.tokenProvider = tokenProvider
  showReader()
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

const dialog = element('dialog', { className: 'login' })
const field = element('input', { name: 'name', required: true, maxLength: 20, autocomplete: 'off', value: '봄나들이' })
const form = element(
  'form',
  { method: 'dialog' },
  element('label', {}, text.name, field),
  element('button', { textContent: text.signIn }),
)
form.addEventListener('submit', () => become(field.value.trim()))
dialog.append(form)

const bar = element('nav', { className: 'reader' })
function showReader() {
  const name = reader()
  const button = element('button', { type: 'button', textContent: name ? text.signOut : text.signIn })
  button.addEventListener('click', () => (name ? become(null) : dialog.showModal()))
  bar.replaceChildren(...(name ? [`${name}${text.as}`] : []), button)
}

document.querySelector('.masthead').append(bar)
document.body.append(dialog)
document.addEventListener('moderato:login-required', () => dialog.showModal())
become(reader())
