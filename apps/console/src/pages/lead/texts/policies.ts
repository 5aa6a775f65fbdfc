import { catalogue } from '../../../texts/catalogue.js'
import { en } from './policies.en.js'
import { ko } from './policies.ko.js'

export const policiesTexts = catalogue({ ko, en })
