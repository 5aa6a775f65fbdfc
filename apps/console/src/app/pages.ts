import type { Page } from './page.js'

/** The order of the navigation. A page stands in it as soon as its folder has a `page.ts`. */
const order: readonly Page['id'][] = ['desk', 'queues', 'people', 'appeals', 'legal', 'lead', 'numbers']

const found = import.meta.glob<Page>('../pages/*/page.ts', { eager: true, import: 'default' })

export const pages: readonly Page[] = Object.values(found).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
