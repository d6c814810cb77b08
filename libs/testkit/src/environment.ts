import { processEnvironment, readEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

const testEnvironment = z.object({
  /** PostgreSQL of this run; the set-up of Jest starts it. */
  VICINIA_TEST_POSTGRES: z.url().optional(),
  /** What services under test write to the log. */
  TEST_LOG_LEVEL: processEnvironment.shape.LOG_LEVEL.unwrap().default('silent'),
});

export type TestEnvironment = z.output<typeof testEnvironment>;

/** Variables of a run of tests. */
export function readTestEnvironment(): TestEnvironment {
  return readEnvironment(testEnvironment);
}
