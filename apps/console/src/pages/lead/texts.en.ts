import type { Translation } from '../../texts/catalogue.js'
import type { ko } from './texts.ko.js'

export const en: Translation<typeof ko> = { nav: 'Manage' }
