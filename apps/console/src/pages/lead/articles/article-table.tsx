import { useMutation } from '@tanstack/react-query'
import { ApiProblem } from '../../../api/problem.js'
import { Badge } from '../../../parts/badge.js'
import { Button } from '../../../parts/button.js'
import { TimeAgo } from '../../../parts/time.js'
import { toast } from '../../../parts/toasts.js'
import { useFormat } from '../../../texts/format.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { articlesTexts } from '../texts/articles.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import { arrange, type Article } from './article.js'

export interface ArticleTableProps {
  articles: readonly Article[]
  onEdit: (article: Article) => void
}

export function ArticleTable({ articles, onEdit }: ArticleTableProps) {
  const t = useTexts(articlesTexts)
  return (
    <PlainTable
      label={t.table}
      heads={[t.article, t.section, t.edition, { end: t.comments }, t.last, t.state]}
      hasActions
    >
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} onEdit={() => onEdit(article)} />
      ))}
    </PlainTable>
  )
}

function ArticleRow({ article, onEdit }: { article: Article; onEdit: () => void }) {
  const t = useTexts(articlesTexts)
  const room = useTexts(roomTexts)
  const format = useFormat()
  const language = useLanguage()
  const { title, key, section, edition, commentCount, lastCommentAt, state } = article
  const name = title ?? key
  const isOpen = state === 'open'
  const turn = useMutation({
    mutationFn: () => arrange(article, { state: isOpen ? 'closed' : 'open' }),
    onSuccess: () => toast(isOpen ? t.closed : t.opened),
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
  })
  return (
    <tr>
      <th scope="row">
        {name}
        {title === null ? null : <span className="mark mono">{key}</span>}
      </th>
      <td>{section ?? <span className="muted">–</span>}</td>
      <td>{edition}</td>
      <td className="end">{format.number(commentCount)}</td>
      <td className="nowrap">{lastCommentAt === null ? '–' : <TimeAgo at={lastCommentAt} />}</td>
      <td>
        <Badge tone={isOpen ? 'good' : 'caution'}>{t.states[state]}</Badge>
      </td>
      <td className="end nowrap">
        <Button
          kind="quiet"
          isBusy={turn.isPending}
          aria-label={isOpen ? t.closeOf(name) : t.openOf(name)}
          onClick={() => turn.mutate()}
        >
          {isOpen ? t.close : t.open}
        </Button>
        <Button kind="quiet" aria-label={room.editOf(name)} onClick={onEdit}>
          {room.edit}
        </Button>
      </td>
    </tr>
  )
}
