/** Something that can be done, by a key, from the palette, or by a button that calls the same function. */
export interface Command {
  /** Never changes: people's own keys are kept by it, e.g. `desk.dismiss`. */
  readonly id: string
  /** Its words, in the language of the moment. */
  readonly text: string
  /** Heading under which the cheat sheet lists it. */
  readonly group: string
  /**
   * Default keys in the manner of tinykeys; letters as codes (`KeyD`), because a Korean keyboard types ㅇ where an English
   * one types d. Null for none.
   */
  readonly keys: string | null
  readonly run: () => void
  /** Left out: always. */
  readonly isEnabled?: boolean
  /** Works while a dialog is open or a field is written in, too. */
  readonly isEverywhere?: boolean
}

/** Whether the keys are one character without Ctrl, Alt or Meta, which people can switch off (WCAG 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return !/(\$mod|Control|Alt|Meta)\+|^(Escape|F\d+|Enter|Tab|Arrow\w+)$/.test(keys)
}

const names: Readonly<Record<string, string>> = {
  $mod: navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl',
  Control: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Slash: '/',
  Comma: ',',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  Backslash: '\\',
}

/** Keys as they are written on the keyboard: one list of caps for each press of a sequence. */
export function keyCaps(keys: string): string[][] {
  return keys.split(' ').map((press) =>
    press
      .replace('Shift+?', '?')
      .split('+')
      .map((key) => names[key] ?? key.replace(/^(Key|Digit|Numpad)(?=.)/, '')),
  )
}
