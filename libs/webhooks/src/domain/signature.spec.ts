import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { signatureOf } from './signature.js'

it('can be checked by whoever knows the secret, and changes with time and body', () => {
  const expected = createHmac('sha256', 's').update('1700000000.{"a":1}').digest('hex')
  expect(signatureOf('s', '{"a":1}', 1_700_000_000)).toBe(`t=1700000000,v1=${expected}`)
  expect(signatureOf('s', '{"a":2}', 1_700_000_000)).not.toContain(expected)
  expect(signatureOf('s', '{"a":1}', 1_700_000_001)).not.toContain(expected)
})
