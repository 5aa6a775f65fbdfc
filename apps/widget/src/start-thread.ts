import { commentSorts, type CommentSort } from '@moderato/contracts'
import { ApiClient } from './api/api-client.js'
import { CommentApi } from './api/comment-api.js'
import { TokenSource } from './api/token-source.js'
import type { WidgetConfig } from './api/views.js'
import type { TokenProvider } from './elements/element-types.js'
import type { Stage } from './elements/stage.js'
import type { Law } from './law/law.js'
import { Cell, Voice } from './state/cell.js'
import { LiveUpdates } from './state/live-updates.js'
import { loadThread } from './state/load-comments.js'
import { greet } from './state/load-writing.js'
import { configUntilKnown, type DialogRequest, type Thread } from './state/thread.js'
import { ThreadStore } from './state/thread-store.js'
import threadStyle from './style/thread.css?inline'
import type { Writing } from './writing/writing.js'
import { drawThread } from './view/draw-thread.js'

/** A thread on the page, as its element steers it. */
export interface RunningThread {
  useToken(token: string | null): void
  useProvider(provider: TokenProvider | null): Promise<void>
  reload(): Promise<void>
  focusComposer(): void
  stop(): void
}

const tickMs = 60_000
/** A host page that takes longer to say who is signed in must not keep others from reading. */
const tokenWaitMsMax = 2_000

/** Draws a thread into its shadow root and keeps it alive until it is stopped. */
export async function startThread(
  stage: Stage,
  token: string | null,
  provider: TokenProvider | null,
): Promise<RunningThread> {
  const { element, root, server, site, texts } = stage
  const tokens = new TokenSource()
  tokens.use(token)
  const asked = provider ? tokens.useProvider(provider) : Promise.resolve()
  const edition = element.getAttribute('edition') ?? texts.locale
  const threadKey = element.getAttribute('thread') ?? ''
  const api = new CommentApi(new ApiClient(server, site, tokens), threadKey)
  const configured = api.config(edition).catch(() => configUntilKnown)
  await withinMs(asked, tokenWaitMsMax)
  const thread: Thread = {
    element,
    root,
    addStyle: (rules) => stage.addStyle(rules),
    api,
    tokens,
    texts,
    edition,
    draftPrefix: `moderato:${site}:${threadKey}:`,
    store: new ThreadStore(await firstSort(element, configured)),
    config: new Cell<WidgetConfig>(configUntilKnown),
    writing: new Cell<Writing | null>(null),
    law: new Cell<Law | null>(null),
    dialog: new Cell<DialogRequest | null>(null),
    announcement: new Voice(''),
    note: new Cell<{ commentId: string; text: string } | null>(null),
    unread: new Cell(0),
    isOnline: new Cell(navigator.onLine),
    nowMs: new Cell(api.client.clock.nowMs()),
    focus: (name) => focusOn(root, name),
    emit: (type, detail) =>
      void element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })),
  }
  stage.addStyle(threadStyle)
  const erase = drawThread(thread)
  void greet(thread)
  void configured.then((config) => thread.config.set({ ...configUntilKnown, ...config }))
  await loadThread(thread)
  stage.releaseRoom()
  return keepAlive(thread, erase)
}

function keepAlive(thread: Thread, erase: () => void): RunningThread {
  const { tokens, store } = thread
  const end = new AbortController()
  const { signal } = end
  const live = new LiveUpdates(thread, signal)
  const sayCount = () => thread.emit('moderato:count', { count: store.count.get() })
  const endings = [watchReader(thread, live, { signal }), watchTime(thread), store.count.listen(sayCount)]
  watchConnection(thread, { signal })
  sayCount()
  live.start()
  return {
    useToken: (token) => tokens.use(token),
    useProvider: (provider) => tokens.useProvider(provider),
    reload: () => loadThread(thread),
    focusComposer: () => thread.focus('composer'),
    stop: () => {
      end.abort()
      live.restart()
      endings.forEach((end) => end())
      erase()
    },
  }
}

/** Somebody else signed in, or nobody is any more: what is shown depends on who reads. */
function watchReader(thread: Thread, live: LiveUpdates, until: AddEventListenerOptions): () => void {
  const { reader } = thread.tokens
  let subject = reader.get()?.subject ?? null
  let isToPost = false
  thread.element.addEventListener(
    'moderato:login-required',
    ({ detail }) => {
      isToPost = detail.purpose === 'post'
    },
    until,
  )
  return reader.listen(() => {
    const next = reader.get()?.subject ?? null
    if (next === subject) return
    subject = next
    live.restart()
    const goesOn = next && isToPost
    isToPost = false
    void greet(thread).then(() => goesOn && thread.focus('composer'))
    void loadThread(thread)
  })
}

function watchConnection(thread: Thread, until: AddEventListenerOptions): void {
  const onChange = () => {
    thread.isOnline.set(navigator.onLine)
    if (navigator.onLine) thread.announcement.set(thread.texts.of.backOnline)
  }
  addEventListener('online', onChange, until)
  addEventListener('offline', onChange, until)
}

function watchTime(thread: Thread): () => void {
  const timer = setInterval(() => document.hidden || thread.nowMs.set(thread.api.client.clock.nowMs()), tickMs)
  return () => clearInterval(timer)
}

async function firstSort(element: HTMLElement, configured: Promise<WidgetConfig>): Promise<CommentSort> {
  const wanted = element.getAttribute('sort') as CommentSort | null
  return wanted && commentSorts.includes(wanted) ? wanted : (await configured).defaultSort
}

function focusOn(root: ShadowRoot, name: string): void {
  // After the drawing that this focus is for.
  requestAnimationFrame(() => {
    const element = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)
    element?.focus()
    // What had focus already may have been pushed out of sight.
    element?.scrollIntoView({ block: 'nearest' })
  })
}

function withinMs(work: Promise<void>, ms: number): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, ms))])
}
