// Loaded into each server before its own code: tells the CPU time of the whole process when asked, and ends it with
// the measurement that started it.
process.on('message', (question) => {
  if (question !== 'cpu') return
  const { user, system } = process.cpuUsage()
  process.send({ cpuUs: user + system })
})
process.once('disconnect', () => process.exit())
process.channel.unref()
