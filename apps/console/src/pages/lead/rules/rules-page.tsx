import { useQuery } from '@tanstack/react-query'
import { api, inSite, read } from '../../../api/api.js'
import { Failure, Loading } from '../../../parts/states.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useQueueSetups } from '../queues/use-queue-setups.js'
import { Room } from '../room.js'
import { rulesTexts } from '../texts/rules.js'
import { RulesEditor } from './rules-editor.js'

/** Where cases go: rules in order, tried before they are saved. */
export function RulesPage() {
  const t = useTexts(rulesTexts)
  const queues = useQueueSetups()
  const rules = useQuery({
    queryKey: ['rules'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/rules', { params: { path: inSite() } })),
  })
  const error = rules.error ?? queues.error
  return (
    <Room part="rules" about={t.about}>
      {error === null ? null : (
        <Failure
          error={error}
          onRetry={() => {
            void rules.refetch()
            void queues.refetch()
          }}
        />
      )}
      {rules.isPending || queues.isPending ? <Loading /> : null}
      {rules.data === undefined || queues.data === undefined ? null : (
        <RulesEditor current={rules.data} queues={queues.data.items} />
      )}
    </Room>
  )
}
