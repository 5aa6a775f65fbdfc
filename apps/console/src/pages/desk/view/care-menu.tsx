import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, inSite, read } from '../../../api/api.js'
import { clock } from '../../../app/clock.js'
import { useStored } from '../../../app/use-stored.js'
import { Button } from '../../../parts/button.js'
import { Dialog } from '../../../parts/dialog.js'
import { CheckField, SelectField } from '../../../parts/field.js'
import { Failure, Loading } from '../../../parts/states.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useFormat } from '../../../texts/format.js'
import { deskTexts } from '../texts.js'
import { careSettings, type Care } from '../handling/care.js'

const blurs = ['never', 'urgent', 'always'] as const

/** How words and pictures are shown, and the person's own record, which nobody else sees. */
export function CareMenu() {
  const { care: t } = useTexts(deskTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" icon="eye" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {isOpen ? <CareDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function CareDialog({ onClose }: { onClose: () => void }) {
  const { care: t } = useTexts(deskTexts)
  const care = useStored(careSettings)
  return (
    <Dialog title={t.title} onClose={onClose}>
      <SelectField
        label={t.blur}
        value={care.blur}
        onChange={(event) => careSettings.set({ ...care, blur: event.target.value as Care['blur'] })}
      >
        {blurs.map((blur) => (
          <option key={blur} value={blur}>
            {t.blurs[blur]}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t.greyscale}
        checked={care.greyscale}
        onChange={(event) => careSettings.set({ ...care, greyscale: event.target.checked })}
      />
      <OwnRecord />
    </Dialog>
  )
}

/** Since midnight of this device. */
function OwnRecord() {
  const { care: t } = useTexts(deskTexts)
  const format = useFormat()
  const { data, error, refetch } = useQuery({
    queryKey: ['me', 'stats'],
    queryFn: () => {
      const midnight = new Date(clock.nowMs())
      midnight.setHours(0, 0, 0, 0)
      const query = { from: midnight.toISOString(), interval: 'hour' } as const
      return read(api.GET('/v1/sites/{site}/moderation/me/stats', { params: { path: inSite(), query } }))
    },
  })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const { workload, secondOpinions } = data
  const median = workload?.handlingSecP50 ?? null
  const rows =
    workload === null
      ? []
      : [
          { name: t.decisions, value: format.number(workload.decisions) },
          { name: t.hard, value: format.number(workload.hardDecisions) },
          { name: t.median, value: median === null ? '–' : t.seconds(format.number(median)) },
          { name: t.agreement, value: t.of(secondOpinions.agreed, secondOpinions.count) },
          { name: t.overturned, value: format.number(workload.overturned) },
        ]
  return (
    <section>
      <h3>
        {t.mine} · {t.today}
      </h3>
      <p className="hint">{t.mineHint}</p>
      {rows.length === 0 ? <p className="muted">{t.nothing}</p> : null}
      <dl className="own-record">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
