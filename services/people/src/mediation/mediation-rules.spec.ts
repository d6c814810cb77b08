import { demandHeldOn, demandKept } from './mediation-rules.js';

describe('a mediation', () => {
  it.each(['2026-06-15', '2025-06-14'])('may have been on %s', (day) => {
    expect(() => {
      demandHeldOn(day, '2026-06-15');
    }).not.toThrow();
  });

  it.each(['2026-06-16', '2025-06-13'])('was not on %s', (day) => {
    expect(() => {
      demandHeldOn(day, '2026-06-15');
    }).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('is taken back once', () => {
    expect(() => {
      demandKept({ withdrawnAt: null });
    }).not.toThrow();
    expect(() => {
      demandKept({ withdrawnAt: new Date() });
    }).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });
});
