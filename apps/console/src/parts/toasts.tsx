import { useSyncExternalStore } from 'react'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { Icon } from './icon.js'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'danger'
}

const lifeMs = 6000
let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

const dismiss = (id: number) => set(toasts.filter((toast) => toast.id !== id))

/** Says something in passing, also aloud. What went wrong stays until it is closed. */
export function toast(text: string, tone: Toast['tone'] = 'plain'): void {
  const id = ++lastId
  set([...toasts.filter((known) => known.text !== text), { id, text, tone }].slice(-4))
  if (tone === 'plain') setTimeout(() => dismiss(id), lifeMs)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where passing words appear; read aloud as they come. */
export function Toasts() {
  const t = useTexts(coreTexts)
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className="toasts" role="log" aria-live="polite" aria-label={t.messages}>
      {shown.map(({ id, text, tone }) => (
        <div key={id} className={`toast ${tone}`}>
          <span>{text}</span>
          <button type="button" className="button quiet icon-button" aria-label={t.close} onClick={() => dismiss(id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  )
}
