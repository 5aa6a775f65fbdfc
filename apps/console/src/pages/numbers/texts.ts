import { catalogue } from '../../texts/catalogue.js'
import { en } from './texts.en.js'
import { ko } from './texts.ko.js'

export const numbersTexts = catalogue({ ko, en })
