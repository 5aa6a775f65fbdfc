import { catalogue } from '../../../texts/catalogue.js'
import { en } from './queues.en.js'
import { ko } from './queues.ko.js'

export const queuesTexts = catalogue({ ko, en })
