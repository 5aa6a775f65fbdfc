import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { authorities, infringedRights, legalWishes, type Authority } from '@moderato/contracts'
import { api, inSite, onceOnly, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { Button } from '../../parts/button.js'
import { Dialog } from '../../parts/dialog.js'
import { SelectField, TextArea, TextField } from '../../parts/field.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import type { Notice } from './notice-table.js'
import { legalTexts } from './texts.js'

interface OrderForm {
  commentId: string
  right: Notice['right']
  wish: Notice['wish']
  authority: Authority
  agency: string
  reference: string
  dueAt: string
  explanation: string
}

const empty: OrderForm = {
  ...{ commentId: '', right: 'public-order', wish: 'delete', authority: 'agency', agency: '', reference: '' },
  ...{ dueAt: '', explanation: '' },
}

/** An election commission may leave the time open; the service then gives three days. */
function isComplete({ dueAt, ...needed }: OrderForm): boolean {
  const hasTime = dueAt !== '' || needed.authority === 'election-commission'
  return hasTime && Object.values(needed).every((value) => value.trim() !== '')
}

function bodyOf({ dueAt, ...order }: OrderForm) {
  const until = dueAt === '' ? {} : { dueAt: new Date(dueAt).toISOString() }
  return { ...order, commentId: order.commentId.trim(), ...until }
}

/** Enters the order of an authority, with its own deadline. */
export function OrderDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(legalTexts)
  const core = useTexts(coreTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [form, setForm] = useState(empty)
  const put = (name: keyof OrderForm) => (event: { target: { value: string } }) =>
    setForm({ ...form, [name]: event.target.value })
  const enter = useMutation({
    mutationFn: () =>
      read(
        api.POST('/v1/sites/{site}/moderation/agency-orders', {
          params: { path: inSite(), header: onceOnly() },
          body: bodyOf(form),
        }),
      ),
    onSuccess: () => {
      toast(t.ordered)
      void queries.invalidateQueries({ queryKey: ['cases'] })
      onClose()
    },
  })
  const footer = (
    <>
      <Button onClick={onClose}>{core.cancel}</Button>
      <Button kind="primary" disabled={!isComplete(form)} isBusy={enter.isPending} onClick={() => enter.mutate()}>
        {t.enterOrder}
      </Button>
    </>
  )
  return (
    <Dialog title={t.orderTitle} onClose={onClose} footer={footer}>
      <TextField label={t.commentId} value={form.commentId} onChange={put('commentId')} />
      <SelectField label={t.authority} value={form.authority} onChange={put('authority')}>
        {authorities.map((id) => (
          <option key={id} value={id}>
            {t.authorities[id]}
          </option>
        ))}
      </SelectField>
      <TextField label={t.agency} value={form.agency} onChange={put('agency')} />
      <TextField label={t.reference} value={form.reference} onChange={put('reference')} />
      <SelectField label={t.right} value={form.right} onChange={put('right')}>
        {infringedRights.map((id) => (
          <option key={id} value={id}>
            {t.rights[id]}
          </option>
        ))}
      </SelectField>
      <SelectField label={t.wish} value={form.wish} onChange={put('wish')}>
        {legalWishes.map((id) => (
          <option key={id} value={id}>
            {t.wishes[id]}
          </option>
        ))}
      </SelectField>
      <TextField label={t.dueAt} type="datetime-local" value={form.dueAt} onChange={put('dueAt')} />
      <TextArea label={t.explanation} value={form.explanation} onChange={put('explanation')} />
      {enter.isError ? (
        <p className="field-error" role="alert">
          {problemText(ApiProblem.of(enter.error), language)}
        </p>
      ) : null}
    </Dialog>
  )
}
