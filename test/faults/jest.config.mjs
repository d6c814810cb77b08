import root from '../../jest.config.mjs';

/** Suites that kill processes and fill queues: slow, and alone on the machine. */
export default {
  ...root,
  testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
  testTimeout: 600_000,
};
