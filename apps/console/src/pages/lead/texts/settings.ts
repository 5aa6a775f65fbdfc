import { catalogue } from '../../../texts/catalogue.js'
import { en } from './settings.en.js'
import { ko } from './settings.ko.js'

export const settingsTexts = catalogue({ ko, en })
