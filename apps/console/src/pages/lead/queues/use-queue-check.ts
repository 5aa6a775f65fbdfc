import type { Resolver } from 'react-hook-form'
import { useTexts } from '../../../texts/catalogue.js'
import { isCode } from '../parts/codes.js'
import { checkedBy } from '../parts/use-saving.js'
import { queuesTexts } from '../texts/queues.js'
import { roomTexts } from '../texts/room.js'
import type { QueueValues } from './queue-values.js'

const nameCharsMax = 60
const dueSecMin = 60

/** What can be said of a queue before the service is asked. */
export function useQueueCheck(): Resolver<QueueValues> {
  const t = useTexts(queuesTexts)
  const room = useTexts(roomTexts)
  const due = (sec: number) => (sec >= dueSecMin ? undefined : t.dueMin)
  const codes = (words: readonly string[]) => (words.every(isCode) ? undefined : room.codesOnly)
  return checkedBy<QueueValues>(({ name, due0, due1, due2, due3, languages, skills, secondReview, remindSec }) => ({
    name: name.trim() === '' ? room.required : name.length > nameCharsMax ? room.tooLong(nameCharsMax) : undefined,
    ...{ due0: due(due0), due1: due(due1), due2: due(due2), due3: due(due3) },
    ...{ languages: codes(languages), skills: codes(skills) },
    remindSec: Number.isNaN(remindSec) ? room.required : undefined,
    secondReview: secondReview !== null && (secondReview < 0 || secondReview > 100) ? room.between(0, 100) : undefined,
  }))
}
