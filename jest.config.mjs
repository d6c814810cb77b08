/**
 * One Jest run for the whole workspace: one PostgreSQL for all tests, one database for each worker.
 * `npx jest issues` runs what has "issues" in its path.
 */
const projects = ['libs/*', 'services/*', 'gateway', 'deploy/*', 'test/*'];

export default {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/libs/testkit/src/jest/worker-environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['@vicinia/source', 'node'] },
  roots: ['libs', 'services', 'gateway', 'deploy', 'test'].map((folder) => `<rootDir>/${folder}`),
  testMatch: projects.map((project) => `<rootDir>/${project}/**/*.spec.ts`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/(load|faults|kafka|helm)/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/', '<rootDir>/.vicinia/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/libs/testkit/src/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testkit/src/jest/global-teardown.mjs',
  reporters: ['default', '<rootDir>/libs/testkit/src/jest/counting-reporter.mjs'],
  maxWorkers: 2,
  testTimeout: 20_000,
  workerIdleMemoryLimit: '800MB',
};
