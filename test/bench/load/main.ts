import { runLoad, type LoadOrder } from './lanes.js'

// The load has a process of its own, so that what it costs is not counted as anybody's.
process.on('message', (order: LoadOrder) => {
  void runLoad(order).then((result) => process.send?.(result))
})
process.once('disconnect', () => process.exit())
process.send?.('ready')
