import 'reflect-metadata'
import { IsInt, validateSync } from 'class-validator'
import { expect, it } from 'vitest'

class Dependency {}

function injectable(): ClassDecorator {
  return () => undefined
}

@injectable()
class Consumer {
  constructor(readonly dependency: Dependency) {}
}

class Input {
  @IsInt()
  count!: number
  note?: string
}

it('compiles decorators for tests as the build does', () => {
  expect(Reflect.getMetadata('design:paramtypes', Consumer)).toEqual([Dependency])
  expect(Reflect.getMetadata('design:type', Input.prototype, 'count')).toBe(Number)
  expect(validateSync(Object.assign(new Input(), { count: 1.5 }))).toHaveLength(1)
  expect(Object.keys(new Input())).toEqual([])
})
