import { Stored } from '../app/stored.js'
import type { Command } from './command.js'

/** How a person wants the keyboard. */
export interface KeySettings {
  /** False switches off keys of a single character (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Own keys by command; null where a command is to have none. */
  readonly own: Readonly<Record<string, string | null>>
}

export const keySettings = new Stored<KeySettings>('moderato.console.keys', (found) => {
  const given = (typeof found === 'object' && found !== null ? found : {}) as Partial<KeySettings>
  return { singleKeys: given.singleKeys ?? true, own: given.own ?? {} }
})

/** The keys of a command as the person has them. */
export function keysOf({ id, keys }: Pick<Command, 'id' | 'keys'>, { own }: KeySettings): string | null {
  const chosen = own[id]
  return chosen === undefined ? keys : chosen
}

/** Gives a command other keys; undefined gives back the default. */
export function remap(commandId: string, keys: string | null | undefined): void {
  const { own, ...rest } = keySettings.get()
  const { [commandId]: _before, ...others } = own
  keySettings.set({ ...rest, own: keys === undefined ? others : { ...others, [commandId]: keys } })
}
