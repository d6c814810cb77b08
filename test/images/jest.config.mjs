import root from '../../jest.config.mjs';

/**
 * Builds every image and runs the platform on them, and what the compose file says: `npm run test:images`. Needs podman,
 * runc and psql, Go, Java 17 and Maven; on Debian, as root, it installs the first three and makes the base image itself.
 */
export default {
  ...root,
  testMatch: ['<rootDir>/test/images/**/*.images.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: '<rootDir>/test/images/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/images/support/global-teardown.mjs',
  // A platform in containers and a broker are as much as two cores bear.
  maxWorkers: 1,
  testTimeout: 60_000,
};
