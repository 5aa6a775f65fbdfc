/** Syntax nobody may use, by the ground a file may be excused on. */
const restrictions = {
  environment: [
    {
      selector: 'MemberExpression[object.name="process"][property.name="env"]',
      message: 'Only the config lib reads the environment; inject a slice of it.',
    },
  ],
  time: [
    {
      selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      message: 'Inject the Clock of the kernel.',
    },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Inject the Clock of the kernel.' },
    { selector: 'CallExpression[callee.name="Date"]', message: 'Inject the Clock of the kernel.' },
  ],
  parameters: [
    {
      selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>4]',
      message: 'At most four positional parameters; group the rest in an object.',
    },
    {
      // Route handlers are called by the framework, which finds each argument by its decorator.
      selector:
        'MethodDefinition[kind!="constructor"] > FunctionExpression[params.length>4]:not([params.0.decorators.length>0])',
      message: 'At most four positional parameters; group the rest in an object.',
    },
    {
      selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
      message: 'At most five constructor dependencies; split the class by verb.',
    },
  ],
  always: [
    { selector: 'CallExpression[callee.name="forwardRef"]', message: 'No cycles: move what both need to a third.' },
    {
      selector: 'MemberExpression[object.name="Scope"][property.name=/^(REQUEST|TRANSIENT)$/]',
      message: 'Providers live as long as the process; pass what belongs to a request as an argument.',
    },
    {
      selector:
        'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|skipIf)$/]',
      message: 'Every test runs, always.',
    },
    { selector: 'TSEnumDeclaration', message: 'Use a const union.' },
    {
      selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
      message: 'Build the DOM; text of people is never parsed as HTML.',
    },
  ],
}

/** The restrictions that hold for a file, given what it is excused from. */
export function restrict(...excused) {
  const kept = Object.entries(restrictions).filter(([ground]) => !excused.includes(ground))
  return ['error', ...kept.flatMap(([, rules]) => rules)]
}
