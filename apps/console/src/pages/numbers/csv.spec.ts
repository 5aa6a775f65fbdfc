import { expect, it } from 'vitest'
import { csvOf } from './csv.js'

interface Row {
  name: string
  count: number | null
}

const columns = [
  { id: 'name', header: 'Name', value: ({ name }: Row) => name },
  { id: 'count', header: 'Count', value: ({ count }: Row) => count },
]

it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x.example")'])(
  'a cell that begins like a formula is text and no formula: %j',
  async (name) => {
    const quoted = name.replaceAll('"', '""')
    expect(await csvOf(columns, [{ name, count: 1 }])).toBe(`Name,Count\r\n"'${quoted}",1`)
  },
)

it('numbers stay numbers, below zero too, and what is not there is empty', async () => {
  const rows = [
    { name: '김하늘', count: -0.5 },
    { name: '이, "서준"', count: null },
  ]
  expect(await csvOf(columns, rows)).toBe('Name,Count\r\n김하늘,-0.5\r\n"이, ""서준""",')
})

it('names of columns are made harmless, too', async () => {
  expect(await csvOf([{ id: 'x', header: '=x', value: () => 1 }], [{}])).toBe('"\'=x"\r\n1')
})
