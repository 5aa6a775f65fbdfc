import { useForm } from 'react-hook-form'
import type { SiteSettings } from '@moderato/contracts'
import { api, inSite, read } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { LeaveGuard } from '../parts/leave-guard.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { SaveBar } from '../parts/save-bar.js'
import { afresh, useSaving } from '../parts/use-saving.js'
import { useTheirChanges } from '../parts/use-their-changes.js'
import { roomTexts } from '../texts/room.js'
import { ElectionSettings } from './election-settings.js'
import { ReportSettings, ReviewSettings, ConnectionSettings } from './review-settings.js'
import { ScreeningSettings } from './screening-settings.js'
import { changedOf, valuesOf, type SettingsValues } from './settings-values.js'
import { useSettingsCheck } from './use-settings-check.js'
import { useSettingsWords } from './use-settings-words.js'
import { ReadingSettings, WritingSettings } from './writing-settings.js'

export interface SettingsFormProps {
  version: number
  current: SiteSettings
  isReadOnly: boolean
}

/** All settings in one form. Only what was changed is sent; what others change meanwhile is shown. */
export function SettingsForm({ version, current, isReadOnly }: SettingsFormProps) {
  const room = useTexts(roomTexts)
  const words = useSettingsWords()
  const form = useForm<SettingsValues>({
    values: valuesOf(current),
    resetOptions: { keepDirtyValues: true, keepDirty: true },
    resolver: useSettingsCheck(),
  })
  const { isDirty } = form.formState
  const theirs = useTheirChanges({ ...current, version }, isDirty)
  const takeTheirs = () => {
    form.reset(valuesOf(current), afresh)
    theirs.accept()
  }
  const saving = useSaving(form, {
    fields: Object.keys(valuesOf(current)),
    send: (values) =>
      read(
        api.PATCH('/v1/sites/{site}/moderation/settings', {
          params: { path: inSite() },
          body: { ...changedOf(current, values), version },
        }),
      ),
    onSaved: (saved) => {
      form.reset(valuesOf(saved.settings as SiteSettings), afresh)
      queryClient.setQueryData(['settings'], saved)
      toast(room.saved)
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['settings'] })
    },
  })
  return (
    <form
      className="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        saving.save()
      }}
    >
      <ProblemNotice problem={saving.problem} />
      <ConflictNotice
        theirs={{ ...theirs, labelOf: words.labelOf, keep: theirs.accept, take: takeTheirs }}
        wordsOf={words.wordsOf}
      />
      <fieldset className="settings-sections" disabled={isReadOnly}>
        <WritingSettings form={form} />
        <ReadingSettings form={form} />
        <ScreeningSettings form={form} />
        <ReportSettings form={form} />
        <ReviewSettings form={form} />
        <ElectionSettings form={form} />
        <ConnectionSettings form={form} />
      </fieldset>
      {isReadOnly ? null : (
        <SaveBar
          isDirty={isDirty}
          isBusy={saving.isBusy}
          onSave={saving.save}
          onReset={() => form.reset(valuesOf(current), afresh)}
        />
      )}
      <LeaveGuard isDirty={isDirty} />
    </form>
  )
}
