export const ko = { nav: '관리' }
