import root from '../../jest.config.mjs';

/** Measures, each beside a baseline in the same run; alone on the machine. */
export default {
  ...root,
  testMatch: ['<rootDir>/test/load/*.bench.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: '<rootDir>/test/load/global-setup.mjs',
  maxWorkers: 1,
  testTimeout: 900_000,
};
