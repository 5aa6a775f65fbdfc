import { ensureBuild } from '../../apps/start/ensure-build.mjs'

/** Builds what is stale, once, for the tests that start the product's own programs. */
export default async function provideBuild(): Promise<void> {
  if (!(await ensureBuild())) throw new Error('the build failed')
}
