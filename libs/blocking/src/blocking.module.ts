import { Module } from '@nestjs/common'
import { BlockReader } from './block.reader.js'
import { BlockRepository } from './storage/block.repository.js'
import { BlockUser } from './use-cases/block-user.use-case.js'
import { UnblockUser } from './use-cases/unblock-user.use-case.js'

/** Readers who no longer want to see other readers. */
@Module({
  providers: [BlockReader, BlockRepository, BlockUser, UnblockUser],
  exports: [BlockReader, BlockUser, UnblockUser],
})
export class BlockingModule {}
