import { catalogue } from '../../../texts/catalogue.js'
import { en } from './rules.en.js'
import { ko } from './rules.ko.js'

export const rulesTexts = catalogue({ ko, en })
