export function restrict(...excused: string[]): unknown[]
