import root from '../../../jest.config.mjs';

const { globalSetup: _setup, globalTeardown: _teardown, testEnvironment: _environment, ...rest } = root;

/** The portal in a headless Chromium, all files on one country that `npm start` starts. `npm run test:portal` */
export default {
  ...rest,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/gateway/portal/test/support/one-country.mjs',
  globalTeardown: '<rootDir>/gateway/portal/test/support/end-country.mjs',
  testMatch: ['<rootDir>/gateway/portal/test/*.browser.ts'],
  testTimeout: 60_000,
  // Each file has the machine's one country.
  maxWorkers: 1,
};
