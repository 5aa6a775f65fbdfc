import { catalogue } from '../../../texts/catalogue.js'
import { en } from './room.en.js'
import { ko } from './room.ko.js'

export const roomTexts = catalogue({ ko, en })
