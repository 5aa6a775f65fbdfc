import { CountElement } from './elements/count.element.js'
import { ThreadElement } from './elements/thread.element.js'
import { TrendingElement } from './elements/trending.element.js'

const elements = {
  'moderato-thread': ThreadElement,
  'moderato-count': CountElement,
  'moderato-trending': TrendingElement,
}

if (typeof customElements !== 'undefined')
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element)
