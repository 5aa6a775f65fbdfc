import { loadTexts, localeOf, type Texts } from '../texts/texts.js'
import base from '../style/base.css?inline'

/**
 * What an element hands to the code it loads. That code imports nothing of the loader:
 * a hashed file that named `embed.js` would load it twice where its address carries a query.
 */
export interface Stage {
  element: HTMLElement
  root: ShadowRoot
  /** Adds rules to the root. Constructed sheets pass a content policy that refuses inline styles. */
  addStyle(rules: string): void
  /** Origin of the service. */
  server: string
  site: string
  texts: Texts
  /** Gives the reserved room back once the content is there. */
  releaseRoom(): void
}

/** Rules that hold before anything is loaded: room is kept, so that what stands below does not jump. */
const rules = `${base}
:host{display:block;min-height:var(--moderato-reserve,100vh)}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}`

/** Gives an element its shadow root, once. */
export function openRoot(element: HTMLElement): ShadowRoot {
  if (element.shadowRoot) return element.shadowRoot
  const root = element.attachShadow({ mode: 'open' })
  addStyle(root, rules)
  return root
}

function addStyle(root: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  root.adoptedStyleSheets.push(sheet)
}

export async function openStage(element: HTMLElement): Promise<Stage> {
  const root = openRoot(element)
  const added = new Set<string>()
  // Started anew, it brings its rules anew.
  root.adoptedStyleSheets.length = 1
  return {
    element,
    root,
    addStyle: (text) => {
      if (!added.has(text)) addStyle(root, text)
      added.add(text)
    },
    server: serverOf(element),
    site: element.getAttribute('site') ?? '',
    texts: await loadTexts(localeOf(languageTag(element))),
    releaseRoom: () => releaseRoom(element),
  }
}

/** Origin of the service an element talks to: its own `server` attribute, or where this script came from. */
export function serverOf(element: HTMLElement): string {
  return element.getAttribute('server') ?? new URL(import.meta.url).origin
}

/** Language tag an element is to speak: its own, or the page's. */
export function languageTag(element: HTMLElement): string {
  return element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'en'
}

/** All of the room where nobody sees it, else only as much as lies below the window's edge. */
function releaseRoom(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect()
  const isSeen = top < innerHeight && bottom > 0
  element.style.minHeight = isSeen ? `${Math.max(0, Math.round(innerHeight - top))}px` : '0'
}
