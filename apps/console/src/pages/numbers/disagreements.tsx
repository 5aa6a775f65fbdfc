import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { queryClient } from '../../api/query-client.js'
import { Badge } from '../../parts/badge.js'
import { Button } from '../../parts/button.js'
import { Failure } from '../../parts/states.js'
import { TimeAgo } from '../../parts/time.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { problemText } from '../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { numbersTexts } from './texts.js'

type Comparison = Schemas['ComparisonView']
type Resolution = Schemas['ResolveDisagreementDto']['resolution']

/** Cases two people decided differently, for a lead to settle. */
export function Disagreements() {
  const t = useTexts(numbersTexts)
  const id = useId()
  const comparisons = useInfiniteQuery({
    queryKey: ['disagreements'],
    queryFn: ({ pageParam }) => {
      const query = {
        state: 'disagreed' as const,
        resolved: 'false' as const,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }
      return read(api.GET('/v1/sites/{site}/moderation/second-reviews', { params: { path: inSite(), query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  const items = comparisons.data?.pages.flatMap((page) => page.items)
  return (
    <section className="panel figure wide" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t.disagreements}</h2>
        <p className="hint">{t.disagreementsAbout}</p>
      </div>
      {comparisons.isError ? <Failure error={comparisons.error} onRetry={() => void comparisons.refetch()} /> : null}
      {items?.length === 0 ? <p className="muted figure-none">{t.noDisagreements}</p> : null}
      {items?.map((comparison) => (
        <Disagreement key={comparison.id} comparison={comparison} />
      ))}
      {comparisons.hasNextPage ? <Button onClick={() => void comparisons.fetchNextPage()}>{t.more}</Button> : null}
    </section>
  )
}

function Disagreement({ comparison }: { comparison: Comparison }) {
  const t = useTexts(numbersTexts)
  const { categories: names } = useTexts(coreTexts)
  const language = useLanguage()
  const { id, queue, categories, text, first, second, inForce } = comparison
  const resolve = useMutation({
    mutationFn: (resolution: Resolution) => {
      const path = '/v1/sites/{site}/moderation/second-reviews/{reviewId}/resolution'
      return read(api.POST(path, { params: { path: inSite({ reviewId: id }) }, body: { resolution } }))
    },
    onSuccess: (_, resolution) => toast(resolution === 'taken-back' ? t.takenBack : t.stood),
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['disagreements'] }),
  })
  return (
    <article className="disagreement">
      <p className="row">
        <Badge>{queue.name}</Badge>
        {categories.map((category) => (
          <Badge key={category}>{names[category]}</Badge>
        ))}
        {inForce ? null : <Badge tone="caution">{t.notInForce}</Badge>}
      </p>
      {text === null ? <p className="muted">{t.erased}</p> : <blockquote>{text}</blockquote>}
      <div className="sides">
        <Opinion title={t.first} opinion={first} />
        <Opinion title={t.second} opinion={second} />
      </div>
      <div className="row">
        <Button isBusy={resolve.isPending} onClick={() => resolve.mutate('first-stands')}>
          {t.stands}
        </Button>
        {inForce ? (
          <Button isBusy={resolve.isPending} onClick={() => resolve.mutate('taken-back')}>
            {t.takeBack}
          </Button>
        ) : null}
      </div>
    </article>
  )
}

function Opinion({ title, opinion }: { title: string; opinion: Schemas['SignedOpinionView'] }) {
  const { outcomes } = useTexts(coreTexts)
  const { outcome, policyCode, explanation, by, at } = opinion
  return (
    <section className="side">
      <p className="muted">
        {title} · {by.name} · <TimeAgo at={at} />
      </p>
      <p className="row">
        <Badge tone={outcome === 'dismiss' ? 'good' : 'danger'}>{outcomes[outcome]}</Badge>
        <span className="mono">{policyCode}</span>
      </p>
      {explanation === null ? null : <p>{explanation}</p>}
    </section>
  )
}
