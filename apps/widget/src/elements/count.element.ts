import { HostElement } from './host-element.js'
import { languageTag, serverOf } from './stage.js'

/** `<moderato-count>`: the number of comments of one or more threads. */
export class CountElement extends HostElement {
  static readonly observedAttributes = ['site', 'threads', 'server']

  connectedCallback(): void {
    // A badge that does not come leaves what the page wrote into it.
    void this.#show().catch(() => undefined)
  }

  async #show(): Promise<void> {
    const { showCount } = await import('../counts/show-count.js')
    showCount({ element: this, server: serverOf(this), language: languageTag(this) })
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.connectedCallback()
  }
}
