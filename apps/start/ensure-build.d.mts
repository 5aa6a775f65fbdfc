/** Builds when any source differs from what `dist` was built from. Answers whether there is a build to run. */
export function ensureBuild(): Promise<boolean>
