import { Injectable, type OnModuleInit } from '@nestjs/common'
import { CaseRoutedHooks } from '@moderato/reviewing'
import { AutoHideComment } from './use-cases/auto-hide-comment.use-case.js'

/** Looks at each case again whenever reports were added to it. */
@Injectable()
export class AutoHideTrigger implements OnModuleInit {
  constructor(
    private readonly hooks: CaseRoutedHooks,
    private readonly autoHide: AutoHideComment,
  ) {}

  onModuleInit(): void {
    this.hooks.add((siteId, caseId) => this.autoHide.execute(siteId, caseId))
  }
}
