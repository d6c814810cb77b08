import root from '../../jest.config.mjs';

/** The charts, checked with Helm, the schemas of Kubernetes and the services that they start. Needs Go. */
export default {
  ...root,
  testMatch: ['<rootDir>/test/helm/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: '<rootDir>/test/helm/support/global-setup.mjs',
  testTimeout: 60_000,
};
