import root from '../../../jest.config.mjs';

const { globalSetup: _setup, globalTeardown: _teardown, testEnvironment: _environment, ...rest } = root;

/** The portal in a headless Chromium, on a country that `npm start` starts. `npm run test:portal` */
export default {
  ...rest,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/gateway/portal/test/*.browser.ts'],
  testTimeout: 60_000,
  // Each file has the machine's one country.
  maxWorkers: 1,
};
