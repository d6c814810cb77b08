import startPostgres from '../../libs/testkit/src/jest/global-setup.mjs';
import { builtMinio } from './minio.mjs';

/**
 * PostgreSQL as for all tests, and a MinIO that the tests start by themselves: the one that VICINIA_TEST_MINIO names,
 * else one that Go builds from its source, once.
 */
export default async function globalSetup() {
  process.env.VICINIA_TEST_MINIO ??= await builtMinio();
  await startPostgres();
}
