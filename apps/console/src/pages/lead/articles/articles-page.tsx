import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { threadStates, type ThreadState } from '@moderato/contracts'
import { api, inSite, read } from '../../../api/api.js'
import { Button } from '../../../parts/button.js'
import { SelectField, TextField } from '../../../parts/field.js'
import { Empty, Failure, Loading } from '../../../parts/states.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Room } from '../room.js'
import { articlesTexts } from '../texts/articles.js'
import { ArticleDialog } from './article-dialog.js'
import { ArticleTable } from './article-table.js'
import type { Article } from './article.js'

const pageItems = 50

/** Articles and whether they can be commented on. What is sought stands in the address. */
export function ArticlesPage() {
  const t = useTexts(articlesTexts)
  const [parameters, setParameters] = useSearchParams()
  const state = threadStates.find((known) => known === parameters.get('state'))
  const words = parameters.get('q') ?? ''
  const seek = (next: { state?: ThreadState | undefined; words: string }) => {
    const given = {
      ...(next.state === undefined ? {} : { state: next.state }),
      ...(next.words === '' ? {} : { q: next.words }),
    }
    setParameters(given, { replace: true })
  }
  const articles = useInfiniteQuery({
    queryKey: ['articles', state, words],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: pageItems,
        ...(state === undefined ? {} : { state }),
        ...(words.trim() === '' ? {} : { q: words.trim() }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }
      return read(api.GET('/v1/sites/{site}/moderation/threads', { params: { path: inSite(), query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  })
  const [edited, setEdited] = useState<Article | null>(null)
  const items = articles.data?.pages.flatMap((page) => page.items)
  return (
    <Room part="articles" about={t.about}>
      <div className="form-columns">
        <TextField
          type="search"
          label={t.find}
          placeholder={t.findHint}
          value={words}
          onChange={(event) => seek({ state, words: event.target.value })}
        />
        <SelectField
          label={t.state}
          value={state ?? ''}
          onChange={({ target }) => seek({ words, state: threadStates.find((known) => known === target.value) })}
        >
          <option value="">{t.all}</option>
          {threadStates.map((known) => (
            <option key={known} value={known}>
              {t.states[known]}
            </option>
          ))}
        </SelectField>
      </div>
      {articles.isPending ? <Loading /> : null}
      {articles.isError ? <Failure error={articles.error} onRetry={() => void articles.refetch()} /> : null}
      {items?.length === 0 ? <Empty title={t.none} /> : null}
      {items === undefined || items.length === 0 ? null : <ArticleTable articles={items} onEdit={setEdited} />}
      {articles.hasNextPage ? <Button onClick={() => void articles.fetchNextPage()}>{t.more}</Button> : null}
      {edited === null ? null : <ArticleDialog article={edited} onClose={() => setEdited(null)} />}
    </Room>
  )
}
