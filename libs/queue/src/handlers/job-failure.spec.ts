import { describe, expect, it } from 'vitest'
import { DomainError } from '@moderato/kernel'
import { failureCode, jobFailure } from './job-failure.js'

describe('jobFailure', () => {
  it('gives a job up when a rule refused', () => {
    expect(jobFailure(new DomainError('not-found', 'The words of a person'))).toMatchObject({
      name: 'UnrecoverableError',
      message: 'not-found',
    })
  })

  it('lets anything else be tried again', () => {
    expect(jobFailure(new TypeError('x is not a function'))).toMatchObject({ name: 'Error', message: 'TypeError' })
  })

  it('keeps frames and codes, and nothing a person may have typed', () => {
    const thrown = Object.assign(new Error('value "secret words" is too long'), { code: '22001' })
    const failure = jobFailure(thrown)
    expect(failure.message).toBe('22001')
    expect(failure.stack).toMatch(/job-failure\.spec/)
    expect(failure.stack).not.toContain('secret')
  })
})

describe('failureCode', () => {
  it('takes a code only if it looks like one', () => {
    expect(failureCode(Object.assign(new RangeError('x'), { code: 'some words' }))).toBe('RangeError')
    expect(failureCode('text')).toBe('not-an-error')
  })
})
