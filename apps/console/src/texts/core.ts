import { catalogue } from './catalogue.js'
import { en } from './core.en.js'
import { ko } from './core.ko.js'

export const coreTexts = catalogue({ ko, en })
