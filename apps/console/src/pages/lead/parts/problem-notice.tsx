import type { ApiProblem } from '../../../api/problem.js'
import { Icon } from '../../../parts/icon.js'
import { useLanguage } from '../../../texts/catalogue.js'
import { fieldFaultText } from '../../../texts/field-fault-text.js'
import { problemText } from '../../../texts/problem-text.js'

/** Why something was refused, above what was typed. */
export function ProblemNotice({ problem, about }: { problem: ApiProblem | null; about?: string | undefined }) {
  const language = useLanguage()
  if (problem === null) return null
  const details = problem.fieldErrors.map((fault) => ({
    pointer: fault.pointer,
    text: fieldFaultText(fault, language),
  }))
  return (
    <section className="notice danger" role="alert">
      <p className="notice-title">
        <Icon name="alert" />
        {problemText(problem, language)}
      </p>
      {about === undefined ? null : <p>{about}</p>}
      {details.map(({ pointer, text }) => (
        <p key={`${pointer} ${text}`}>
          <span className="mono">{pointer}</span> {text}
        </p>
      ))}
    </section>
  )
}
