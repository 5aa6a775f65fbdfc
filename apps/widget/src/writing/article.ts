import { titleCharsMax, urlCharsMax } from '@moderato/contracts'

/** The article a thread belongs to, as its page tells; null where it tells nothing the service would take. */
export interface Article {
  url: string | null
  title: string | null
}

export function readArticle(element: HTMLElement): Article {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const url = element.getAttribute('page-url') ?? canonical ?? location.href
  const title = (element.getAttribute('page-title') ?? document.title).trim()
  return {
    url: url.length <= urlCharsMax ? url : null,
    title: title.slice(0, titleCharsMax) || null,
  }
}
