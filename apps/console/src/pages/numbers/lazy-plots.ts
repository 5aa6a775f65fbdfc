import { lazy } from 'react'

/** Plots are drawn by a large library that only this page needs. */
export const BarPlot = lazy(async () => ({ default: (await import('./plots.js')).BarPlot }))
export const LinePlot = lazy(async () => ({ default: (await import('./plots.js')).LinePlot }))
