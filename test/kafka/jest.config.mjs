import root from '../../jest.config.mjs';

/** What needs a Kafka cluster: the contract of the transports, faults, interoperability, all flows. `npm run test:kafka` */
export default {
  ...root,
  testMatch: ['<rootDir>/libs/eventing/test/kafka/*.kafka.ts', '<rootDir>/test/flows/**/*.spec.ts'],
  // How many levels a country has is nothing to the bus, and three more countries would start.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', 'test/flows/levels'],
  globalSetup: '<rootDir>/test/kafka/global-setup.mjs',
  globalTeardown: '<rootDir>/test/kafka/global-teardown.mjs',
  // A cluster and two test files at once are more than two cores bear.
  maxWorkers: 1,
  testTimeout: 60_000,
};
