const segmenters = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
}

const katakana = /[\u30a1-\u30fa\u30fc\uff66-\uff9d]/

/** Where words begin and end in a text written without spaces: by dictionary, and where katakana begins or ends. */
export class WordBoundaries {
  private places: Set<number> | null = null

  constructor(
    private readonly text: string,
    private readonly locale: 'zh' | 'ja',
  ) {}

  /** @param place - UTF-16 unit before which a boundary may lie */
  has(place: number): boolean {
    if (place <= 0 || place >= this.text.length) return true
    if (katakana.test(this.text.charAt(place - 1)) !== katakana.test(this.text.charAt(place))) return true
    this.places ??= new Set(Array.from(segmenters[this.locale].segment(this.text), ({ index }) => index))
    return this.places.has(place)
  }
}
