import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from '../log/log.js';
import { LOG } from '../log/log.token.js';
import { currentOperation } from '../operation/operation-context.js';
import type { ErrorCode } from './error-code.js';
import { describeFailure } from './format-error.js';
import { withMessageKey } from './message-key.js';
import { Refusal } from './refusal.js';
import { retryAfterSeconds } from './retry-after.js';

// 401 is kept for requests that are not the gateway's; that nobody is signed in is said by the code.
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 403,
  FORBIDDEN: 403,
  ANONYMITY_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  PHOTO_UNREADABLE: 422,
  PHOTO_INCOMPLETE: 422,
  PHOTO_IN_HEIC: 422,
  DOCUMENT_UNREADABLE: 422,
  DOCUMENT_ENCRYPTED: 422,
  DOCUMENT_WITH_ACTIONS: 422,
  VIDEO_UNREADABLE: 422,
  VIDEO_INCOMPLETE: 422,
  STAFF_ACCESS_SUSPENDED: 503,
  STORAGE_UNAVAILABLE: 503,
};
const OTHER_REFUSALS = 400;

/** Answers on routes beside GraphQL in the same shape as GraphQL does. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = error instanceof Refusal ? error : null;
    if (!refusal) this.log.error({ failure: describeFailure(error) }, 'a request failed unexpectedly');
    const later = retryAfterSeconds([refusal?.code]);
    if (later !== null) void reply.header('retry-after', later);
    await reply.code(refusal ? (STATUS[refusal.code] ?? OTHER_REFUSALS) : 500).send(answerOf(refusal));
  }
}

/** A refusal in the shape of GraphQL; null for what should not have failed. */
export function answerOf(refusal: Refusal | null): object {
  return {
    errors: [
      {
        message: refusal?.message ?? 'Something failed that should not have.',
        extensions: {
          ...withMessageKey(refusal?.extensions ?? { code: 'INTERNAL_ERROR' }),
          correlationId: currentOperation().correlationId,
        },
      },
    ],
  };
}
