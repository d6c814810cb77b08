import { commonPath } from './common-path.js';

describe('the lowest territory in which several lie', () => {
  it.each([
    [['n.r.d.s.b1', 'n.r.d.s.b2'], 'n.r.d.s'],
    [['n.r.d.s.b1'], 'n.r.d.s.b1'],
    [['n.r.d.s.b1', 'n.r.d.s.b1'], 'n.r.d.s.b1'],
    [['n.r.d.s.b1', 'n.r.d.s'], 'n.r.d.s'],
    [['n.r.d.s', 'n.r.d.s.b1'], 'n.r.d.s'],
    [['n.r1.d', 'n.r2.d'], 'n'],
    [['n.r1', 'n.r10'], 'n'],
    [['n1', 'n2'], ''],
    [[], ''],
  ])('of %j is "%s"', (paths, expected) => {
    expect(commonPath(paths)).toBe(expected);
  });
});
