import { Refusal } from '@vicinia/service-kit';
import { QueryFailedError } from 'typeorm';

/** PostgreSQL's code for an exclusion constraint that two appointments of one post would break. */
const OVERLAP = '23P01';

/** For `catch`: @throws Refusal CONFLICT where two would hold a post at one time, anything else as it is */
export function refuseSecondHolder(error: unknown): never {
  if (error instanceof QueryFailedError && codeOf(error.driverError) === OVERLAP) {
    throw new Refusal('CONFLICT', 'somebody else holds this post in that time', 'input.postId');
  }
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
