import { expect, it } from 'vitest'
import { defaultSiteSettings } from '@moderato/contracts'
import { changedOf, settingsOf, valuesOf } from './settings-values.js'

it('gives back every setting as it came', () => {
  const { policyCodes: _, ...settings } = defaultSiteSettings
  expect(settingsOf(valuesOf(defaultSiteSettings))).toEqual(settings)
})

it('sends only what was changed, so that nobody else’s change is written over', () => {
  const values = { ...valuesOf(defaultSiteSettings), leaseSec: 600, threshold: 6, secondReviewShare: 2.5 }
  expect(changedOf(defaultSiteSettings, values)).toEqual({
    leaseSec: 600,
    autoHide: { enabled: false, threshold: 6 },
    secondReviewShare: 0.025,
  })
})

it('sends nothing where nothing was changed', () => {
  expect(changedOf(defaultSiteSettings, valuesOf(defaultSiteSettings))).toEqual({})
})
