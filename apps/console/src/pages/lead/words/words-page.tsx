import { Link, useNavigate } from 'react-router'
import { Badge } from '../../../parts/badge.js'
import { Button } from '../../../parts/button.js'
import { Empty, Failure, Loading } from '../../../parts/states.js'
import { TimeAgo } from '../../../parts/time.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Room } from '../room.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import { wordsTexts } from '../texts/words.js'
import { useWordLists, type WordList } from './use-word-lists.js'

/** Lists of words that are looked for before publication. */
export function WordsPage() {
  const t = useTexts(wordsTexts)
  const navigate = useNavigate()
  const lists = useWordLists()
  return (
    <Room
      part="words"
      about={t.about}
      actions={
        <Button kind="primary" icon="plus" onClick={() => void navigate('/lead/words/new')}>
          {t.add}
        </Button>
      }
    >
      {lists.isPending ? <Loading /> : null}
      {lists.isError ? <Failure error={lists.error} onRetry={() => void lists.refetch()} /> : null}
      {lists.data?.items.length === 0 ? <Empty title={t.none} /> : null}
      {lists.data === undefined || lists.data.items.length === 0 ? null : <ListTable lists={lists.data.items} />}
    </Room>
  )
}

function ListTable({ lists }: { lists: readonly WordList[] }) {
  const t = useTexts(wordsTexts)
  const { locales } = useTexts(roomTexts)
  const format = useFormat()
  return (
    <PlainTable
      label={t.table}
      heads={[t.name, t.locale, t.action, { end: t.entries }, { end: t.patterns }, t.state, t.updated]}
    >
      {lists.map((list) => (
        <tr key={list.id}>
          <th scope="row">
            <Link to={`/lead/words/${list.id}`}>{list.name}</Link>
          </th>
          <td>{locales[list.locale]}</td>
          <td>{t.actions[list.action]}</td>
          <td className="end">{format.number(list.entries.length)}</td>
          <td className="end">{format.number(list.patterns?.length ?? 0)}</td>
          <td>{list.enabled ? <Badge tone="good">{t.enabled}</Badge> : <Badge>{t.disabled}</Badge>}</td>
          <td>
            <TimeAgo at={list.updatedAt} />
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
