import { momentsTold, timesIn, tokensShared } from './findings.js';

const AT = Date.parse('2026-03-01T08:12:34.567Z');
const MOMENTS = [{ what: 'a report', from: AT - 100, to: AT + 100 }];

describe('the auditor', () => {
  it.each([
    ['as PostgreSQL writes it', '{"at": "2026-03-01T09:12:34.567+01:00"}'],
    ['as a log writes it', '2026-03-01T08:12:34.567Z'],
    ['without a zone', '2026-03-01 08:12:34.567'],
    ['in milliseconds', `{"time":${String(AT)}}`],
    ['in seconds', `metric ${String(AT / 1000)}`],
  ])('sees a time %s', (_how, text) => {
    expect(timesIn(text)).toEqual([AT]);
    expect(momentsTold([{ place: 'p', text }], MOMENTS)).toHaveLength(1);
  });

  it('lets the hour pass, and times at which nobody without a name was at work', () => {
    const times = ['2026-03-01T08:00:00.000Z', '2026-03-01T08:12:35Z', '2026-03-01'];
    expect(
      momentsTold(
        times.map((text) => ({ place: 'p', text })),
        MOMENTS,
      ),
    ).toEqual([]);
  });

  it('sees a token wherever it may not be', () => {
    const kept = ['table a', 'log'].map((place) => ({ place, text: 'x secret y' }));
    const found = tokensShared(kept, [{ what: 'it', value: 'secret', mayBeIn: /^table a/ }]);
    expect(found).toEqual(['log holds it: x secret y']);
  });
});
