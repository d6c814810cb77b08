import charts from '../jest.config.mjs';

/** The charts on a real API server. Building one takes Go some minutes, the first time. */
export default {
  ...charts,
  testMatch: ['<rootDir>/test/helm/cluster/**/*.cluster.ts'],
  globalSetup: '<rootDir>/test/helm/cluster/global-setup.mjs',
  globalTeardown: '<rootDir>/test/helm/cluster/global-teardown.mjs',
  maxWorkers: 1,
  testTimeout: 120_000,
};
