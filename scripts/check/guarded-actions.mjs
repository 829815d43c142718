import ts from 'typescript'

const CLIENT = '@/lib/platform/action'
const BUILDERS = new Set(['memberAction', 'personAction', 'openAction'])

/**
 * What is wrong with the server actions of one file, in sentences. Every export of a `'use server'` file can be
 * called by anybody who finds its id: each must be built by an action client, which asks for session,
 * permission and input.
 */
export function findUnguarded(path, text) {
  const isActions = /^lib\/features\/[^/]+\/actions\.ts$/.test(path)
  if (!text.includes('use server')) return isActions ? ["actions.ts lacks 'use server'."] : []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const problems = []
  if (!hasDirective(source.statements)) {
    if (containsInlineDirective(source))
      problems.push("'use server' inside a function makes an action without session or permission.")
    return problems
  }
  if (!isActions) problems.push("'use server' belongs in lib/features/<noun>/actions.ts.")
  const builders = importedBuilders(source)
  for (const statement of source.statements) problems.push(...problemsOf(statement, builders))
  return problems
}

function hasDirective(statements) {
  const [first] = statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use server'
  )
}

function containsInlineDirective(node) {
  if (ts.isBlock(node) && hasDirective(node.statements)) return true
  return ts.forEachChild(node, containsInlineDirective) ?? false
}

function importedBuilders(source) {
  const names = new Set()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.text !== CLIENT) continue
    const bindings = statement.importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) continue
    for (const element of bindings.elements) {
      if (BUILDERS.has((element.propertyName ?? element.name).text)) names.add(element.name.text)
    }
  }
  return names
}

function problemsOf(statement, builders) {
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return []
  if (ts.isExportDeclaration(statement))
    return statement.isTypeOnly ? [] : ['exports names from elsewhere.']
  if (ts.isExportAssignment(statement)) return ['has a default export.']
  const exported = statement.modifiers?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return []
  if (!ts.isVariableStatement(statement))
    return [`${statement.name?.text ?? 'an export'} is not built by an action client.`]
  return statement.declarationList.declarations.flatMap((declaration) => {
    const name = declaration.name.getText()
    if (!isBuilt(declaration.initializer, builders))
      return [`${name} is not built by an action client.`]
    return name.endsWith('Action') ? [] : [`${name} must end in “Action”.`]
  })
}

/** Whether an expression is `builder.….action(…)`. */
function isBuilt(expression, builders) {
  if (!expression || !ts.isCallExpression(expression)) return false
  if (!ts.isPropertyAccessExpression(expression.expression)) return false
  if (!['action', 'stateAction'].includes(expression.expression.name.text)) return false
  let at = expression.expression.expression
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = at.expression
  return ts.isIdentifier(at) && builders.has(at.text)
}
