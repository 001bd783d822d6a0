export { locate, type Position } from './locate.ts'
export { parseYaml, type ParsedYaml, type YamlProblem } from './parse-yaml.ts'
