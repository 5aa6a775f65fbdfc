import { catalogue } from '../../../texts/catalogue.js'
import { en } from './articles.en.js'
import { ko } from './articles.ko.js'

export const articlesTexts = catalogue({ ko, en })
