import { Writable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { QueryFailedError } from 'typeorm';
import { runOperation } from '../operation/operation-context.js';
import { errorFormatter } from './format-error.js';
import { Refusal } from './refusal.js';

function formatted(error: Error, anonymous = false): { answer: Record<string, any>; logged: string } {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const format = errorFormatter(pino(stream));
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  const answer = runOperation({ correlationId: 'correlation-1', anonymous }, () =>
    format(wrapped.toJSON(), wrapped),
  );
  return { answer, logged: lines.join('') };
}

describe('an error on its way to a client', () => {
  it('keeps code and field of a refusal', () => {
    const { answer, logged } = formatted(
      new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory', 'point'),
    );
    expect(answer['extensions']).toEqual({
      code: 'OUTSIDE_COUNTRY',
      field: 'point',
      correlationId: 'correlation-1',
    });
    expect(logged).toBe('');
  });

  it('is masked when nobody expected it, and logged with the correlation id alone in common', () => {
    const { answer, logged } = formatted(new Error('the password is hunter2'));
    expect(answer).toMatchObject({
      message: 'Something failed that should not have.',
      extensions: { code: 'INTERNAL_ERROR', correlationId: 'correlation-1' },
    });
    expect(logged).toContain('hunter2');
  });

  it('is masked and not logged when the operation is anonymous', () => {
    const { answer, logged } = formatted(new Error('broken'), true);
    expect(answer['extensions'].code).toBe('INTERNAL_ERROR');
    expect(logged).toBe('');
  });

  it('is logged without the values of a failed statement, which may be personal', () => {
    const driver = Object.assign(new Error('deadlock detected'), { code: '40P01' });
    const failure = new QueryFailedError('INSERT INTO concern VALUES ($1)', ['Anna Muster'], driver);
    const { answer, logged } = formatted(failure);
    expect(answer['extensions'].code).toBe('INTERNAL_ERROR');
    expect(logged).toContain('40P01');
    expect(logged).not.toContain('Anna');
  });

  it('says INVALID_INPUT for what PostgreSQL cannot read as an id', () => {
    const driver = Object.assign(new Error('invalid input syntax for type uuid'), { code: '22P02' });
    const { answer } = formatted(
      Object.assign(new QueryFailedError('SELECT', [], driver), { code: '22P02' }),
    );
    expect(answer['extensions'].code).toBe('INVALID_INPUT');
  });

  it('speaks of faults in a query in our words', () => {
    const { answer } = formatted(
      new GraphQLError('no such field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
    expect(answer).toMatchObject({ message: 'no such field', extensions: { code: 'INVALID_INPUT' } });
  });
});
