import type { UseFormReturn } from 'react-hook-form'
import { api, inSite, read, type OnceOnly } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { toast } from '../../../parts/toasts.js'
import { useRole } from '../../../session/use-session.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { CalendarField } from '../parts/calendar-field.js'
import { isCode } from '../parts/codes.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { ChoiceField, LineField, NumberField, PickField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { TagField } from '../parts/tag-field.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { useVersionedForm } from '../parts/use-versioned-form.js'
import { membersTexts } from '../texts/members.js'
import { roomTexts } from '../texts/room.js'
import { planOf, valuesOf, type Member, type MemberValues, type StaffRole } from './member-values.js'
import { useMemberWords } from './use-member-words.js'

export interface MemberDialogProps {
  /** Null adds one. */
  member: Member | null
  queues: readonly { id: string; name: string }[]
  onClose: () => void
}

const staffRoles: readonly StaffRole[] = ['moderator', 'lead', 'admin']
const capacityMax = 100

/** Makes somebody a member, or changes what a member does. */
export function MemberDialog({ member, queues, onClose }: MemberDialogProps) {
  const t = useTexts(membersTexts)
  const room = useTexts(roomTexts)
  const codes = (words: readonly string[]) => (words.every(isCode) ? undefined : room.codesOnly)
  const words = useMemberWords(queues)
  const versioned = useVersionedForm<Member, MemberValues>({
    ...{ thing: member, valuesOf, labels: words.labels },
    resolver: checkedBy<MemberValues>(({ subject, languages, skills, capacity }) => ({
      subject: subject.trim() === '' ? room.required : undefined,
      capacity: capacity === null || capacity < 1 || capacity > capacityMax ? room.between(1, capacityMax) : undefined,
      ...{ languages: codes(languages), skills: codes(skills) },
    })),
  })
  const { form, isDirty } = versioned
  const saving = useSaving(form, {
    fields: Object.keys(valuesOf(null)),
    send: (values, once) => send(member, values, versioned.version, once),
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: ['members'] })
      toast(room.saved)
      onClose()
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['members'] })
    },
  })
  return (
    <FormDialog
      title={member === null ? t.addTitle : t.editTitle(member.name)}
      isDirty={isDirty}
      saving={saving}
      explain={({ code }) => (code === 'last-admin' ? t.lastAdmin : undefined)}
      onClose={onClose}
      width="wide"
    >
      <ConflictNotice theirs={versioned} wordsOf={words.wordsOf} />
      <MemberFields form={form} isNew={member === null} queues={queues} />
    </FormDialog>
  )
}

interface MemberFieldsProps {
  form: UseFormReturn<MemberValues>
  isNew: boolean
  queues: MemberDialogProps['queues']
}

function MemberFields({ form, isNew, queues }: MemberFieldsProps) {
  const t = useTexts(membersTexts)
  const { roles } = useTexts(coreTexts)
  const isAdmin = useRole('admin')
  const roleOptions = staffRoles.map((value) => ({
    value,
    text: roles[value],
    isDisabled: !isAdmin && value !== 'moderator',
  }))
  return (
    <>
      {isNew ? (
        <Bound form={form} name="subject">
          {(bound) => <LineField {...bound} label={t.subject} hint={t.subjectHint} />}
        </Bound>
      ) : null}
      <div className="form-columns">
        <Bound form={form} name="role">
          {(bound) => (
            <PickField {...bound} label={t.role} hint={isAdmin ? undefined : t.leadsOnly} options={roleOptions} />
          )}
        </Bound>
        <Bound form={form} name="capacity">
          {(bound) => <NumberField {...bound} label={t.capacity} min={1} max={capacityMax} unit={t.count} />}
        </Bound>
      </div>
      <Bound form={form} name="queueIds">
        {(bound) => (
          <ChoiceField
            {...bound}
            label={t.queues}
            hint={t.queuesHint}
            options={queues.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
      </Bound>
      <div className="form-columns">
        <Bound form={form} name="languages">
          {(bound) => (
            <TagField
              {...bound}
              label={t.languages}
              hint={t.languagesHint}
              suggestions={['ko', 'en', 'zh', 'ja', 'vi']}
            />
          )}
        </Bound>
        <Bound form={form} name="skills">
          {(bound) => <TagField {...bound} label={t.skills} hint={t.skillsHint} />}
        </Bound>
      </div>
      <Bound form={form} name="workingHours">
        {(bound) => <CalendarField {...bound} label={t.hours} hint={t.hoursHint} switchLabel={t.hoursSwitch} />}
      </Bound>
    </>
  )
}

async function send(member: Member | null, values: MemberValues, version: number, header: OnceOnly): Promise<Member> {
  const path = '/v1/sites/{site}/moderation/members'
  if (member === null) {
    const body = { ...planOf(values), subject: values.subject.trim() }
    return read(api.POST(path, { params: { path: inSite(), header }, body }))
  }
  const body = { ...planOf(values), version }
  return read(api.PATCH(`${path}/{userId}`, { params: { path: inSite({ userId: member.userId }) }, body }))
}
