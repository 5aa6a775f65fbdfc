import { useParams } from 'react-router'
import { Failure, Loading } from '../../../parts/states.js'
import { NotFound } from '../../../app/page-failure.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Room } from '../room.js'
import { roomTexts } from '../texts/room.js'
import { wordsTexts } from '../texts/words.js'
import { useWordLists } from './use-word-lists.js'
import { WordListForm } from './word-list-form.js'

/** One list: its words, and what they would have done to the latest comments. */
export function WordListPage() {
  const t = useTexts(wordsTexts)
  const room = useTexts(roomTexts)
  const { listId } = useParams()
  const lists = useWordLists()
  const list = lists.data?.items.find(({ id }) => id === listId) ?? null
  if (lists.data !== undefined && list === null && listId !== 'new') return <NotFound />
  return (
    <Room
      part="words"
      title={list?.name ?? t.newTitle}
      about={t.about}
      back={{ to: '/lead/words', text: room.parts.words }}
    >
      {lists.isPending ? <Loading /> : null}
      {lists.isError ? <Failure error={lists.error} onRetry={() => void lists.refetch()} /> : null}
      {lists.data === undefined ? null : <WordListForm key={listId} list={list} />}
    </Room>
  )
}
