import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, inSite, read } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Confirm } from '../../../parts/confirm.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { wordsTexts } from '../texts/words.js'
import type { WordList } from './use-word-lists.js'

export function RemoveWordList({ list, onClose }: { list: WordList; onClose: () => void }) {
  const t = useTexts(wordsTexts)
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () => {
      const path = '/v1/sites/{site}/moderation/word-lists/{wordListId}'
      return read(api.DELETE(path, { params: { path: inSite({ wordListId: list.id }) } }))
    },
    onSuccess: async () => {
      toast(t.removed)
      await navigate('/lead/words')
      void queryClient.invalidateQueries({ queryKey: ['word-lists'] })
    },
  })
  return (
    <Confirm
      title={t.removeTitle(list.name)}
      action={t.remove}
      isDangerous
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <ProblemNotice problem={remove.isError ? ApiProblem.of(remove.error) : null} />
      <p>{t.removeAbout}</p>
    </Confirm>
  )
}
