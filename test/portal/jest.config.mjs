import root from '../../jest.config.mjs';

/** Pages of the portal while a part of the platform is away. `npm run test:portal` */
export default {
  ...root,
  testMatch: ['<rootDir>/test/portal/*.browser.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
