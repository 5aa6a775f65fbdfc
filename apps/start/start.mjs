// `npm start`: builds what is stale, then becomes the supervisor.
import { ensureBuild } from './ensure-build.mjs'

if (await ensureBuild()) await import('../../dist/apps/start/src/main.js')
else process.exitCode = 1
