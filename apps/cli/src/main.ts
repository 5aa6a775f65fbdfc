console.error('commands: npm run migrate, npm run add-site, npm run token, npm run replay')
process.exitCode = 1
