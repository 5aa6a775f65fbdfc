import { HostElement } from './host-element.js'
import { openRoot, openStage } from './stage.js'

/** `<moderato-trending>`: the articles most discussed right now. */
export class TrendingElement extends HostElement {
  static readonly observedAttributes = ['site', 'locale', 'limit', 'server']

  connectedCallback(): void {
    openRoot(this)
    // Without it the page is whole: a list that does not come leaves its room empty.
    void this.#show().catch(() => undefined)
  }

  async #show(): Promise<void> {
    const [{ showTrending }, stage] = await Promise.all([import('../trending/show-trending.js'), openStage(this)])
    await showTrending(stage)
  }

  attributeChangedCallback(): void {
    // Attributes that are there from the start are told of before the element is.
    if (this.shadowRoot) this.connectedCallback()
  }
}
