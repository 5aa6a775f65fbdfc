import { catalogue } from '../../../texts/catalogue.js'
import { en } from './members.en.js'
import { ko } from './members.ko.js'

export const membersTexts = catalogue({ ko, en })
