const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
}

/** `npm test` runs `unit` (unit, integration and contract tests: Node only); the other two need installed tools. */
export default {
  testTimeout: 30_000,
  // By default jest leaves one core alone, of two half of the machine.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/(oracle|e2e|bench)/'],
    },
    { ...shared, displayName: 'oracle', testMatch: ['<rootDir>/test/oracle/**/*.test.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
}
