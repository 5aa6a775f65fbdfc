const segmenters = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
}

const katakana = /[\u30a1-\u30fa\u30fc\uff66-\uff9d]/

/**
 * Text segmented at once, UTF-16 units. The segmenter's cost grows faster than its text where no sign breaks it; longer
 * than any comment, so that a word is cut only in hostile ones.
 */
const pieceUnits = 4096

/** Where words begin and end in a text written without spaces: by dictionary, and where katakana begins or ends. */
export class WordBoundaries {
  private readonly pieces = new Map<number, ReadonlySet<number>>()

  constructor(
    private readonly text: string,
    private readonly locale: 'zh' | 'ja',
  ) {}

  /** @param place - UTF-16 unit before which a boundary may lie */
  has(place: number): boolean {
    if (place <= 0 || place >= this.text.length) return true
    if (katakana.test(this.text.charAt(place - 1)) !== katakana.test(this.text.charAt(place))) return true
    return this.piece(Math.floor(place / pieceUnits)).has(place % pieceUnits)
  }

  /** Places of the boundaries within one piece of the text, from the piece's beginning. */
  private piece(at: number): ReadonlySet<number> {
    const remembered = this.pieces.get(at)
    if (remembered) return remembered
    const text = this.text.slice(at * pieceUnits, (at + 1) * pieceUnits)
    const places = new Set(Array.from(segmenters[this.locale].segment(text), ({ index }) => index))
    this.pieces.set(at, places)
    return places
  }
}
