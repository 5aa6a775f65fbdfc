import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DeepChecks } from '@moderato/http'
import { ConservationRepository } from './storage/conservation.repository.js'

/** Adds the laws of conservation to the operators' deep check. */
@Injectable()
export class Conservation implements OnModuleInit {
  constructor(
    private readonly checks: DeepChecks,
    private readonly losses: ConservationRepository,
  ) {}

  onModuleInit(): void {
    this.checks.add(() => this.losses.countLosses())
  }
}
