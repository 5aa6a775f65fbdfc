import { catalogue } from '../../../texts/catalogue.js'
import { en } from './webhooks.en.js'
import { ko } from './webhooks.ko.js'

export const webhooksTexts = catalogue({ ko, en })
