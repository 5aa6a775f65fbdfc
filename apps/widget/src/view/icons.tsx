const thumb =
  'M2.5 7.2h2.6v6.3H2.5zM5.1 7.4 8 2.2c1 0 1.7.8 1.5 1.8L9 6.5h3.3c.9 0 1.5.8 1.3 1.6l-1 4.2c-.1.7-.7 1.2-1.4 1.2H5.1'
const dots = 'M3 8h.01M8 8h.01M13 8h.01'

/** A thumb up or down beside a number, or the three dots of what else can be done; never the only name of a control. */
export function Icon({ name }: { name: 'up' | 'down' | 'more' }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={name === 'more' ? dots : thumb} />
    </svg>
  )
}
