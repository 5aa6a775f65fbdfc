import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { Badge } from '../../../parts/badge.js'
import { Button } from '../../../parts/button.js'
import { Failure, Loading } from '../../../parts/states.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { wordsTexts } from '../texts/words.js'
import { bodyOf, cut, type WordListValues } from './word-list-values.js'

export interface WordsEffectProps {
  /** What was tried. */
  values: WordListValues
  /** What stands in the form now. */
  current: WordListValues
  onRetry: () => void
}

const untitled = '–'

/** What the words would have done to the latest comments: how many, by which word, and where in the text. */
export function WordsEffect({ values, current, onRetry }: WordsEffectProps) {
  const t = useTexts(wordsTexts)
  const body = { ...bodyOf(values), enabled: true, name: values.name.trim() === '' ? untitled : values.name }
  const effect = useQuery({
    queryKey: ['word-list-effect', body],
    queryFn: () =>
      read(api.POST('/v1/sites/{site}/moderation/word-lists/preview', { params: { path: inSite() }, body })),
    staleTime: 0,
    gcTime: 0,
  })
  const isStale = JSON.stringify(bodyOf(values)) !== JSON.stringify(bodyOf(current))
  return (
    <section className="effect" aria-live="polite">
      <h2>{t.effect}</h2>
      {isStale ? (
        <p className="row">
          {t.stale}
          <Button onClick={onRetry}>{t.preview}</Button>
        </p>
      ) : null}
      {effect.isPending ? <Loading /> : null}
      {effect.isError ? <Failure error={effect.error} onRetry={() => void effect.refetch()} /> : null}
      {effect.data === undefined ? null : <Hits preview={effect.data} values={values} />}
    </section>
  )
}

function Hits({ preview, values }: { preview: Schemas['WordListPreviewView']; values: WordListValues }) {
  const t = useTexts(wordsTexts)
  const format = useFormat()
  const { checked, held, refused, byEntry, samples } = preview
  const names = new Map([
    ...values.entries.map(({ id, text }) => [id, text] as const),
    ...values.patterns.map(({ id, pattern }) => [id, pattern] as const),
  ])
  const hits = Object.entries(byEntry).sort(([, a], [, b]) => b - a)
  return (
    <>
      <p>{t.checked(format.number(checked), format.number(held + refused))}</p>
      <ul className="row">
        {hits.map(([id, count]) => (
          <li key={id}>
            <Badge tone="caution">
              {names.get(id) ?? id} · {t.hits(format.number(count))}
            </Badge>
          </li>
        ))}
      </ul>
      {samples.length === 0 ? null : (
        <>
          <h3>{t.samples}</h3>
          <ul className="samples">
            {samples.map(({ id, body, matches }) => (
              <li key={id}>
                {cut(body, matches).map(({ text, entryId }, at) =>
                  entryId === null ? (
                    <span key={at}>{text}</span>
                  ) : (
                    <mark key={at} title={names.get(entryId)}>
                      {text}
                    </mark>
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
