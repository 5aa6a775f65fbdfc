import { useMutation } from '@tanstack/react-query'
import { ApiProblem } from '../../../api/problem.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { Button } from '../../../parts/button.js'
import { toast } from '../../../parts/toasts.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import { desk } from '../handling/the-desk.js'
import type { InHand } from '../handling/desk-state.js'

/** Why a decision did not pass, or the claim ended, and what can be done now. */
export function TroubleBanner({ held }: { held: InHand }) {
  const { trouble: t, group } = useTexts(deskTexts)
  const language = useLanguage()
  const { mutate, isPending } = useMutation({
    mutationFn: () => desk.calls.claim(held.case.id),
    onSuccess: (taken) => desk.refresh(taken, null),
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
  })
  const { code, holder } = held.trouble ?? { code: null, holder: null }
  const isClaimable = code === 'lease-lost' && holder === null
  const isMine = held.case.lease?.token != null
  const isLeavable = code !== null && !isMine
  const leave = () => desk.remove(held.case.id)
  useCommands([
    { id: 'desk.claim', text: t.again, group, keys: 'KeyC', isEnabled: isClaimable, run: () => mutate() },
    { id: 'desk.leave', text: t.leave, group, keys: 'KeyN', isEnabled: isLeavable, run: leave },
  ])
  if (code === null) return null
  const words =
    code === 'lease-lost'
      ? holder === null
        ? t['lease-lost']
        : t['taken-over'](holder)
      : code === 'new-grounds' || code === 'already-decided'
        ? t[code]
        : problemText(new ApiProblem(code, 0), language)
  return (
    <div className="banner caution trouble" role="alert">
      <span>{words}</span>
      {isClaimable ? (
        <Button command="desk.claim" isBusy={isPending} onClick={() => mutate()}>
          {t.again}
        </Button>
      ) : null}
      {isLeavable ? (
        <Button command="desk.leave" onClick={leave}>
          {t.leave}
        </Button>
      ) : null}
    </div>
  )
}
