import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';

/**
 * An expected refusal: the request was understood and the answer is no, for a reason the client can act on.
 * Everything else that is thrown is masked.
 */
export class Refusal extends GraphQLError {
  /**
   * @param code from the contract
   * @param message one sentence for a developer, without personal data
   * @param field path of the argument at fault, for example `input.location`
   */
  constructor(code: ErrorCode, message: string, field?: string) {
    super(message, { extensions: { code, ...(field === undefined ? {} : { field }) } });
    this.name = 'Refusal';
  }

  get code(): ErrorCode {
    return this.extensions['code'] as ErrorCode;
  }
}
