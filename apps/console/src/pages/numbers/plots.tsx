import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

/** One line or row of bars. Colours are told apart by everybody; lines by their strokes as well. */
export interface Series {
  /** Member of the rows. */
  readonly key: string
  readonly name: string
}

export interface PlotProps {
  /** What is to be seen, read aloud in place of the drawing. */
  label: string
  rows: readonly object[]
  /** Member of the rows that names each step. */
  x: string
  series: readonly Series[]
  wordsOf: (value: number) => string
}

const colours = ['var(--plot-1)', 'var(--plot-2)', 'var(--plot-3)']
const strokes = ['0', '6 4', '2 3']
const heightPx = 240
const dotsMax = 31
const margin = { top: 8, right: 8, bottom: 0, left: 0 }
const tick = { fill: 'var(--ink-muted)', fontSize: 12 }
const axisLine = { stroke: 'var(--line-strong)' }
const tooltipStyle = {
  background: 'var(--raised)',
  border: '1px solid var(--line)',
  borderRadius: 6,
  color: 'var(--ink)',
}

const legend = <Legend itemSorter={null} formatter={(name) => <span className="plot-name">{String(name)}</span>} />

/** Counts per step beside each other, or on top of each other where they are parts of a whole. */
export function BarPlot({ label, rows, x, series, wordsOf, isStacked = false }: PlotProps & { isStacked?: boolean }) {
  return (
    <div className="plot" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={heightPx}>
        <BarChart data={[...rows]} margin={margin} accessibilityLayer={false} barGap={1}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey={x} tick={tick} tickLine={false} axisLine={axisLine} minTickGap={24} />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={52}
            allowDecimals={false}
            tickFormatter={wordsOf}
          />
          <Tooltip contentStyle={tooltipStyle} cursor={{ fill: 'var(--hover)' }} formatter={inWords(wordsOf)} />
          {legend}
          {series.map(({ key, name }, at) => (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              fill={colours[at] ?? 'var(--ink)'}
              isAnimationActive={false}
              {...(isStacked ? { stackId: 'whole' } : {})}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** Values over time; where there is none, the line pauses. */
export function LinePlot({ label, rows, x, series, wordsOf }: PlotProps) {
  return (
    <div className="plot" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={heightPx}>
        <LineChart data={[...rows]} margin={margin} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey={x} tick={tick} tickLine={false} axisLine={axisLine} minTickGap={24} />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={52}
            allowDecimals={false}
            tickFormatter={wordsOf}
          />
          <Tooltip contentStyle={tooltipStyle} formatter={inWords(wordsOf)} />
          {series.length === 1 ? null : legend}
          {series.map(({ key, name }, at) => (
            <Line
              key={key}
              dataKey={key}
              name={name}
              type="linear"
              stroke={colours[at] ?? 'var(--ink)'}
              strokeWidth={2}
              strokeDasharray={strokes[at] ?? '0'}
              dot={rows.length <= dotsMax ? { r: 2.5, strokeDasharray: '0' } : false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

function inWords(wordsOf: (value: number) => string): (value: unknown) => string {
  return (value) => (typeof value === 'number' ? wordsOf(value) : '–')
}
