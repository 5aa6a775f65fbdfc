const paths = {
  desk: 'M4 5h16v10H4zM9 19h6M12 15v4',
  queues: 'M4 6h16M4 12h16M4 18h10',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c.4-3.6 3-5.5 6.500-5.500s6.100 1.900 6.500 5.500M16 4.400a3.300 3.300 0 0 1 0 6.200M18 14.800c2 .7 3.200 2.500 3.500 5.200',
  appeals: 'M12 4v16M7 20h10M5 7h14M5 7l-2.500 6.500h5zM19 7l-2.500 6.500h5z',
  legal: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  lead: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4',
  numbers: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.500 10 17.500 19 7',
  hide: 'M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6M4 4l16 16',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  hold: 'M9 6v12M15 6v12',
  'hand-over': 'M4 12h14M13 7l5 5-5 5',
  escalate: 'M12 19V5M6 11l6-6 6 6',
  skip: 'M5 6l7 6-7 6zM13 6l7 6-7 6z',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  keyboard: 'M3 7h18v10H3zM7 10.500h.01M11 10.500h.01M15 10.500h.01M18 10.500h.01M7 14h.01M10 14h5M18 14h.01',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  language: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  person: 'M12 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7M5 20c.5-3.600 3.200-5.500 7-5.500s6.500 1.900 7 5.500',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  chevron: 'M9 6l6 6-6 6',
  back: 'M15 6l-6 6 6 6',
  down: 'M6 9l6 6 6-6',
  flag: 'M6 21V4M6 4h11l-2 4 2 4H6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3 2',
  alert: 'M12 4 2.500 20h19zM12 10v4M12 17h.01',
  shield: 'M12 3 5 6v6c0 4.500 3 7.500 7 9 4-1.500 7-4.500 7-9V6z',
  plus: 'M12 5v14M5 12h14',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  filter: 'M4 6h16M7 12h10M10 18h4',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M5.600 18.400l2.100-2.100M16.300 7.700l2.100-2.100',
  eye: 'M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6M12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
} as const

export type IconName = keyof typeof paths

/** A line drawing that stands for nothing on its own: words, or a label, are always beside it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
