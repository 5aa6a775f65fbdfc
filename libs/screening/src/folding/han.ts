import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })
const simplified = new Map<number, number>()
const rememberedMax = 0x8000

/** The simplified form of a traditional character; every other character unchanged. */
export function simplifiedForm(code: number): number {
  if (code < 0x3400 || (code > 0x9fff && code < 0x20000)) return code
  const remembered = simplified.get(code)
  if (remembered !== undefined) return remembered
  const form = convert(String.fromCodePoint(code)).codePointAt(0) ?? code
  if (simplified.size < rememberedMax) simplified.set(code, form)
  return form
}
