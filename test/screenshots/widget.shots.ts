import { useWidget } from '../browser/support/use-widget.js'
import { takeShots } from './take-shots.js'
import { demoPages } from './widget/demo-pages.js'
import { dialogs } from './widget/dialogs.js'
import { electionAround } from './widget/judge.js'
import { mainViews } from './widget/main-views.js'
import { states } from './widget/states.js'

takeShots('widget', useWidget({ settings: { electionMode: electionAround() } }), [
  ...mainViews,
  ...states,
  ...dialogs,
  ...demoPages,
])
