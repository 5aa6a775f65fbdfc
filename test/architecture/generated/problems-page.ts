import { problems } from '@moderato/contracts'

/** `docs/problems.md`: every code an error answer can carry. */
export function renderProblemsPage(): string {
  const rows = Object.entries(problems)
    .sort(([a, left], [b, right]) => left.status - right.status || a.localeCompare(b, 'en'))
    .map(([code, { status, title }]) => `| <a id="${code}"></a>\`${code}\` | ${status} | ${title} |`)
  return [
    '# Problem codes',
    '',
    'Every error answer is `application/problem+json` (RFC 9457) with one of these codes. The code is stable; the title',
    'may be reworded. Generated from `libs/contracts/src/problems.ts` by `npm run generate`.',
    '',
    '| code | status | title |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
