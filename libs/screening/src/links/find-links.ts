/** A link or an address in a text. */
export interface Link {
  /** Host in lower case, without `www.`, written with plain dots. */
  readonly host: string
  readonly start: number
  readonly end: number
}

/** A dot, or one of the ways to write it so that software does not see it. */
const dot = String.raw`(?:[.．。｡]|\s?[\[({【]\s?(?:\.|dot|점|닷|点)\s?[\])}】]\s?)`
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
/** Endings that mark a host by themselves; words such as `in` and `so` do so only with a path behind them. */
const plainEnding =
  'com|net|org|info|biz|kr|jp|cn|tw|hk|vn|uk|de|fr|ru|eu|io|gg|tv|ly|xyz|top|site|online|shop|store|club|app|dev|link|click|live|vip|bet|casino|win|pro|kim|한국'
const anyEnding = String.raw`[\p{L}]{2,24}`
const path = String.raw`(?::\d{1,5})?[/?#][^\s<>"']*`
const scheme = String.raw`(?:h(?:tt|xx)ps?:/{1,2}|www${dot})`

const linkPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<![\p{L}\p{N}]\.)(?:` +
    String.raw`${scheme}((?:${label}${dot}){0,8}${label})(?::\d{1,5})?(?:[/?#][^\s<>"']*)?` +
    String.raw`|((?:${label}${dot}){1,8}${anyEnding}(?=${path})|(?:${label}${dot}){1,8}(?:${plainEnding})(?![a-z0-9-]))(?:${path})?` +
    String.raw`)`,
  'giu',
)

const dots = new RegExp(dot, 'giu')

/** Links with and without a scheme, and the hosts of mail addresses, left to right. Linear in the length of the text. */
export function findLinks(text: string): Link[] {
  const plain = fullWidthToAscii(text)
  return Array.from(plain.matchAll(linkPattern), (match) => ({
    host: plainHost(match[1] ?? match[2] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Korean and Chinese words stuck to the front of a Latin host (여기naver.com) are not part of it. */
function plainHost(written: string): string {
  const host = written.replace(dots, '.').toLowerCase()
  return host.replace(/^[^\p{ASCII}]+(?=[a-z0-9])/u, '').replace(/^www\./, '')
}

/** Whether a host is the given domain or lies below it. */
export function isWithinDomain(host: string, domain: string): boolean {
  const wanted = domain.toLowerCase()
  return host === wanted || host.endsWith(`.${wanted}`)
}

/** ｗｗｗ．ｎａｖｅｒ．ｃｏｍ as www.naver.com; places stay where they were. */
function fullWidthToAscii(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
