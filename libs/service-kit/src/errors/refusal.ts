import { GraphQLError } from 'graphql';
import type { FieldFault } from '../input/check-input.js';
import type { ErrorCode } from './error-code.js';
import type { MessageKey, MessageValues } from './message-key.js';

/**
 * An expected refusal: the request was understood and the answer is no, for a reason the client can act on.
 * Everything else that is thrown is masked.
 */
export class Refusal extends GraphQLError {
  /**
   * @param code from the contract
   * @param message one sentence for a developer, without personal data
   * @param field path of the argument at fault, for example `input.location`
   * @param fields all arguments at fault, where they were checked together: see `checkInput`
   */
  constructor(code: ErrorCode, message: string, field?: string, fields?: readonly FieldFault[]) {
    super(message, {
      extensions: {
        code,
        ...(field === undefined ? {} : { field }),
        ...(fields === undefined ? {} : { fields }),
      },
    });
    this.name = 'Refusal';
  }

  /**
   * Says under which key clients have their own words for this, and what belongs into them.
   *
   * @param values for the sentence, without personal data
   */
  as<Key extends MessageKey>(key: Key, values: MessageValues<Key>): this {
    Object.assign(this.extensions, { key, ...(Object.keys(values).length === 0 ? {} : { values }) });
    return this;
  }

  get code(): ErrorCode {
    return this.extensions['code'] as ErrorCode;
  }

  /** Path of the argument at fault. */
  get field(): string | undefined {
    return this.extensions['field'] as string | undefined;
  }

  /** All arguments at fault, where they were checked together. */
  get fields(): readonly FieldFault[] | undefined {
    return this.extensions['fields'] as readonly FieldFault[] | undefined;
  }
}
