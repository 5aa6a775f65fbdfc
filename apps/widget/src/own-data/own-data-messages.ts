/** What is said about the reader's own data; loaded by whoever opens that page. */
export interface OwnDataMessages {
  exportTitle: string
  exportExplain: string
  exportDo: string
  exported: string
  eraseTitle: string
  eraseExplain: string
  eraseDo: string
  eraseConfirm: string
  erased: string
}
