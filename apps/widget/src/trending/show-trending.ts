import type { TrendingView } from '../api/views.js'
import type { Stage } from '../elements/stage.js'
import type { Texts } from '../texts/texts.js'
import { webAddress } from '../texts/web-address.js'
import trending from '../style/trending.css?inline'

const itemsDefault = 5
const itemsMax = 20

/** Lists the articles readers discuss most at the moment. */
export async function showTrending(stage: Stage): Promise<void> {
  const { element, root, server, site, texts } = stage
  const limit = Math.min(itemsMax, Math.max(1, Number(element.getAttribute('limit')) || itemsDefault))
  const address = `${server}/v1/sites/${encodeURIComponent(site)}/trending?limit=${limit}`
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) return
  const { items } = (await response.json()) as TrendingView
  stage.addStyle(trending)
  root.replaceChildren(drawList(items, texts))
  stage.releaseRoom()
}

function drawList(items: TrendingView['items'], texts: Texts): HTMLElement {
  const section = document.createElement('section')
  section.className = 'trending'
  section.lang = texts.locale
  const heading = section.appendChild(document.createElement('h2'))
  heading.className = 'heading'
  heading.part.add('heading')
  heading.textContent = texts.of.trending
  if (items.length === 0) {
    const empty = section.appendChild(document.createElement('p'))
    empty.className = 'hint'
    empty.textContent = texts.of.trendingEmpty
    return section
  }
  const list = section.appendChild(document.createElement('ol'))
  list.append(...items.map((item) => drawItem(item, texts)))
  return section
}

function drawItem(item: TrendingView['items'][number], texts: Texts): HTMLElement {
  const row = document.createElement('li')
  const address = webAddress(item.url)
  const title = row.appendChild(document.createElement(address ? 'a' : 'span'))
  if (address) title.setAttribute('href', address)
  title.className = 'title'
  title.dir = 'auto'
  title.textContent = item.title || item.threadKey
  const count = row.appendChild(document.createElement('span'))
  count.className = 'muted'
  count.textContent = texts.plural(texts.of.commentCount, item.count)
  return row
}
