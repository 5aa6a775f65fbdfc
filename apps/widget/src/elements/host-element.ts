/** `HTMLElement`, or a stand-in where a page is drawn on a server: importing the package there must do no harm. */
export const HostElement: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement
