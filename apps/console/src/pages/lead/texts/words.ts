import { catalogue } from '../../../texts/catalogue.js'
import { en } from './words.en.js'
import { ko } from './words.ko.js'

export const wordsTexts = catalogue({ ko, en })
