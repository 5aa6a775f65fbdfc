import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { InstanceLock } from './instance-lock.js'

const scratch = useScratchFolder()

it('tells the second who holds the folder, until the first lets go', async () => {
  const first = await InstanceLock.acquire(scratch(), 'process 1 on port 3000')
  expect(await InstanceLock.acquire(scratch(), 'process 2')).toBe('process 1 on port 3000')
  await (first as InstanceLock).release()
  const second = await InstanceLock.acquire(scratch(), 'process 2')
  expect(second).toBeInstanceOf(InstanceLock)
  await (second as InstanceLock).release()
})

it('is free again when its holder was killed', async () => {
  const script = `require('node:net').createServer().listen('${join(scratch(), 'lock.sock')}', () => console.log('held'))`
  const holder = spawn(process.execPath, ['-e', script])
  await once(holder.stdout, 'data')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const lock = await InstanceLock.acquire(scratch(), 'process 2')
  expect(lock).toBeInstanceOf(InstanceLock)
  await (lock as InstanceLock).release()
})

it('keeps a folder whose path is too long for a socket', async () => {
  const deep = join(scratch(), 'a'.repeat(120))
  mkdirSync(deep)
  const lock = await InstanceLock.acquire(deep, 'process 1')
  expect(await InstanceLock.acquire(deep, 'process 2')).toBe('process 1')
  await (lock as InstanceLock).release()
})
