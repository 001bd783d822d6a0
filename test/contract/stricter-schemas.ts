/**
 * The description as Ajv should read it. Described objects get no properties but the described ones: the description
 * leaves them open, which would let a misspelt property pass. And `nullable`, which OpenAPI 3.0 allows beside any
 * other keyword, becomes an alternative of its own where Ajv would not understand it.
 */
export function stricterSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stricterSchemas)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => [key, stricterSchemas(child)] as const)
  const copy = Object.fromEntries(entries)
  if (isPlainObjectSchema(copy)) copy['additionalProperties'] = false
  return needsNull(copy) ? withNull(copy) : copy
}

// Schemas that are put together from others stay open.
function isPlainObjectSchema(schema: Record<string, unknown>): boolean {
  const isObject = schema['type'] === 'object' && 'properties' in schema
  return isObject && !['additionalProperties', 'allOf', 'anyOf', 'oneOf'].some((key) => key in schema)
}

function needsNull(schema: Record<string, unknown>): boolean {
  return schema['nullable'] === true && (schema['type'] === undefined || 'enum' in schema)
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const others = Object.entries(schema).filter(([key]) => key !== 'nullable')
  return { anyOf: [Object.fromEntries(others), { enum: [null] }] }
}
