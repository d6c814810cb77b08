import { csvText } from './csv.js';

describe('a file for a spreadsheet', () => {
  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1+1', '-1+A1'])(
    'has %j as words, not as a formula',
    (cell) => {
      expect(csvText([['Place'], [cell]])).toBe(`Place\n'${cell}`);
    },
  );

  it('has numbers with a sign, and what only holds such a character, as they are', () => {
    expect(csvText([['-2', '+25', '-12.5%', 'Graz = Gradec', 'a, b']])).toBe(
      '-2,+25,-12.5%,Graz = Gradec,"a, b"',
    );
  });
});
