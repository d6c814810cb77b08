import { staffFile } from './staff-row.js';

const HEADER = 'personnelNumber;name;languages;post;role;territory;from;until';

describe('a file of staff', () => {
  it('is CSV with a header, whose empty cells say nothing', () => {
    const { rows, problems } = staffFile(
      `${HEADER}\n7;Sample A;de sl;P1;SECURITY_OFFICER;S111;2026-01-01;\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        number: 1,
        personnelNumber: '7',
        name: 'Sample A',
        languages: ['de', 'sl'],
        issuer: null,
        subject: null,
        post: 'P1',
        role: 'SECURITY_OFFICER',
        territory: 'S111',
        municipality: null,
        organisation: null,
        from: '2026-01-01',
        until: null,
        selectedBy: null,
      },
    ]);
  });

  it('is a JSON list with the same names', () => {
    const { rows, problems } = staffFile('[{"personnelNumber":"7","name":"Sample A","languages":["de"]}]');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ number: 1, personnelNumber: '7', languages: ['de'], post: null }]);
  });

  it.each([
    [';;;;;;;', 'row 1: names neither a person nor a post'],
    ['7;;;;;;;', 'row 1: has a personnel number and no name'],
    ['7;\u200b;;;;;;', 'row 1: has a personnel number and no name'],
    [';;;P1;;S111;;', 'row 1: has a post without role or territory'],
    [';;;P1;CHIEF;S111;;', 'row 1: role: '],
    ['7;A;;P1;SECURITY_OFFICER;S111;2026-02-30;', 'row 1: from: '],
    ['7;A;;P1;SECURITY_OFFICER;S111;2026-03-02;2026-03-01', 'row 1: ends before it begins'],
    ['7;A;;;;;2026-03-02;', 'row 1: has days and nobody in a post'],
  ])('names the row that cannot be read: %s', (row, sentence) => {
    const { problems } = staffFile(`${HEADER}\n${row}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  it('has no columns that nobody reads', () => {
    expect(staffFile('personnelNumber,name,grade\n7,Sample A,3\n').problems).toEqual([
      expect.stringContaining('grade'),
    ]);
  });
});
