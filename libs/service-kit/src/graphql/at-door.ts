import { GraphQLError } from 'graphql';
import { Refusal } from '../errors/refusal.js';

/**
 * Runs a check of a plugin. Apollo answers 500 to what a plugin throws unless it is told otherwise.
 *
 * @param status HTTP status of a refusal
 * @throws GraphQLError with the refusal
 */
export function atDoor<Result>(status: number, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { ...error.extensions, http: { status } },
    });
  }
}
