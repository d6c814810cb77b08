import root from '../../jest.config.mjs';

/** What needs an object storage: photos in MinIO. `npm run test:s3` */
export default {
  ...root,
  testMatch: ['<rootDir>/services/issues/test/s3/*.s3.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: '<rootDir>/test/s3/global-setup.mjs',
  testTimeout: 60_000,
};
