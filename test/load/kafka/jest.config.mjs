import load from '../jest.config.mjs';

/** Measures the bus on Kafka; needs Java and Maven, and the machine for itself. `npm run bench:kafka` */
export default { ...load, testMatch: ['<rootDir>/test/load/kafka/*.bench.ts'] };
