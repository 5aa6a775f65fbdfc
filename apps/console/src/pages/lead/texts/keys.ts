import { catalogue } from '../../../texts/catalogue.js'
import { en } from './keys.en.js'
import { ko } from './keys.ko.js'

export const keysTexts = catalogue({ ko, en })
