/** The package's own types name files without their ending, which Node's resolution does not find. */
declare module 'opencc-js/t2cn' {
  export function Converter(direction: { from: string; to: string }): (text: string) => string
}
