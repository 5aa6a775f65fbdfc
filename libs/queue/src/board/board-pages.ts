import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app'

/** What Bull Board hands to a server: its routes and where its files lie. */
export class BoardPages implements IServerAdapter {
  queues: BullBoardQueues = new Map()
  viewsFolder = ''
  staticFolder = ''
  entry: AppViewRoute | null = null
  api: AppControllerRoute[] = []
  uiConfig: UIConfig = {}

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues
    return this
  }
  setViewsPath(folder: string): this {
    this.viewsFolder = folder
    return this
  }
  setStaticPath(_route: string, folder: string): this {
    this.staticFolder = folder
    return this
  }
  setEntryRoute(route: AppViewRoute): this {
    this.entry = route
    return this
  }
  /** Errors are worded as everywhere else in the product. */
  setErrorHandler(): this {
    return this
  }
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.api = routes
    return this
  }
  setUIConfig(config: UIConfig): this {
    this.uiConfig = config
    return this
  }
}

/** Fills the page's template (`<%= escaped %>`, `<%- as it is %>`) and takes out what would be fetched from strangers. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/<link[^>]+href="https?:[^>]*>/g, '')
    .replace(/<%([=-])\s*(\w+)\s*%>/g, (_all, sign: string, name: string) => {
      const value = values[name] ?? ''
      return sign === '=' ? escapeHtml(value) : value
    })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`)
}
