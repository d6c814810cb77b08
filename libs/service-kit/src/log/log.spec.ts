import { runOperation } from '../operation/operation-context.js';
import { createLog } from './log.js';

describe('the log', () => {
  const lines: string[] = [];
  const log = createLog('test', 'debug', { write: (line) => lines.push(line) });
  afterEach(() => {
    lines.length = 0;
  });

  it('has a line with the correlation id of the operation', () => {
    runOperation({ correlationId: 'an-operation' }, () => {
      log.error('something failed');
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'error', correlationId: 'an-operation', msg: 'something failed' },
    ]);
  });

  it('has no line of an anonymous operation, whatever happens there', async () => {
    await runOperation({ anonymous: true }, async () => {
      log.debug('request');
      await Promise.resolve();
      log.error({ a: 1 }, 'something failed');
    });
    expect(lines).toEqual([]);
  });
});
