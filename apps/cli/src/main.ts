console.error('commands: npm run token, npm run replay')
process.exitCode = 1
