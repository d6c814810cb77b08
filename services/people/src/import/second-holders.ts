import { QueryFailedError } from 'typeorm';

/** Constraint that two appointments of one post at a time would break. */
const ONE_AT_A_TIME = 'appointment_one_at_a_time';

/** Says in words for the operator that a post of a file would have two holders at a time. */
export async function namingSecondHolders<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QueryFailedError && error.message.includes(ONE_AT_A_TIME)) {
      throw new Error('somebody else holds a post of this file in that time: end that appointment first', {
        cause: error,
      });
    }
    throw error;
  }
}
