import { useRouteError } from 'react-router'
import { Button } from '../parts/button.js'
import { PageHeader } from '../parts/page-header.js'
import { Empty } from '../parts/states.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'

/** A page that could not be loaded or drawn, e.g. because a release replaced its files. */
export function PageFailure() {
  const t = useTexts(coreTexts)
  const error = useRouteError()
  return (
    <Empty title={t.failed}>
      <p>{error instanceof Error ? error.message : ''}</p>
      <Button onClick={() => location.reload()}>{t.reload}</Button>
    </Empty>
  )
}

export function NotFound() {
  const t = useTexts(coreTexts)
  return (
    <>
      <PageHeader title={t.notFound} />
      <Empty title={t.notFoundHint} />
    </>
  )
}
