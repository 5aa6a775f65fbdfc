import { Desk } from './desk.js'
import { deskCalls } from './desk-calls.js'

/** The desk of whoever is signed in in this tab; it outlives a look at other pages. */
export const desk = new Desk(deskCalls)
