import { appointmentBegan, appointmentEnded, grantsStated } from '@vicinia/events';
import { TEST_ISSUER, testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';
import { StaffImport, type StaffWritten } from '../src/staff/staff-import.service.js';
import { inCommands, startPeople } from './start-people.js';

interface Row {
  personnelNumber?: string;
  name?: string;
  post?: string;
  [column: string]: string | string[] | undefined;
}

const officer = (personnelNumber: string, post: string, more: Row = {}): Row => ({
  personnelNumber,
  name: `Sample ${personnelNumber}`,
  post,
  role: 'SECURITY_OFFICER',
  territory: 'S111',
  from: '2026-01-01',
  ...more,
});

describe('the file of a personnel office', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  const load = (rows: readonly Row[], dryRun = false): Promise<StaffWritten> =>
    inCommands(people, (commands) => commands.get(StaffImport).load(JSON.stringify(rows), dryRun));
  const count = async (sql: string, ...values: unknown[]): Promise<number> =>
    (await people.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values)).rows[0]!.n;
  const told = (type: string): Promise<number> => count('outbox WHERE type = $1', type);
  const periods = async (personnelNumber: string): Promise<[string, string | null][]> => {
    const { rows } = await people.database.query<{ from: Date; until: Date | null }>(
      `SELECT starts_at AS from, ends_at AS until FROM appointment JOIN person ON person.id = person_id
       WHERE personnel_number = $1 ORDER BY 1`,
      [personnelNumber],
    );
    return rows.map(({ from, until }) => [from.toISOString(), until?.toISOString() ?? null]);
  };

  it('makes posts, persons and appointments, with grants, once however often it is loaded', async () => {
    const rows = [
      officer('A1', 'A-P1', { languages: ['de', 'sl'], issuer: TEST_ISSUER, subject: 'a1' }),
      { post: 'A-P2', role: 'NEIGHBOURHOOD_OFFICER', territory: 'B1111' },
      { personnelNumber: 'A2', name: 'Sample A2' },
    ];
    expect(await load(rows)).toEqual({
      persons: { created: 2, updated: 0, unchanged: 0 },
      posts: 2,
      appointments: { begun: 1, ended: 0, changed: 0 },
    });
    // The first day begins at midnight of the place.
    expect(await periods('A1')).toEqual([['2025-12-31T23:00:00.000Z', null]]);
    const messages = [await told(appointmentBegan.type), await told(grantsStated.type)];
    expect(await load(rows)).toEqual({
      persons: { created: 0, updated: 0, unchanged: 2 },
      posts: 0,
      appointments: { begun: 0, ended: 0, changed: 0 },
    });
    expect([await told(appointmentBegan.type), await told(grantsStated.type)]).toEqual(messages);
    const { rows: stated } = await people.database.query<{ grants: number }>(
      `SELECT jsonb_array_length(payload::jsonb -> 'grants') AS grants FROM outbox
       WHERE type = $1 AND payload::text LIKE '%' || $2 || '%'`,
      [grantsStated.type, testIdentity('a1')],
    );
    expect(stated).toEqual([{ grants: 1 }]);
  });

  it('renames a person, and gives a post to the next once the one before has left', async () => {
    await load([officer('B1', 'B-P1')]);
    const rows = [
      officer('B1', 'B-P1', { name: 'Sample B1 renamed', until: '2026-03-31' }),
      officer('B2', 'B-P1', { from: '2026-04-01' }),
      officer('B1', 'B-P2', { name: 'Sample B1 renamed', territory: 'S112', from: '2026-04-01' }),
    ];
    const ended = await told(appointmentEnded.type);
    expect(await load(rows)).toEqual({
      persons: { created: 1, updated: 1, unchanged: 0 },
      posts: 1,
      appointments: { begun: 2, ended: 1, changed: 0 },
    });
    expect(await periods('B1')).toEqual([
      ['2025-12-31T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
      ['2026-03-31T22:00:00.000Z', null],
    ]);
    expect(await told(appointmentEnded.type)).toBe(ended + 1);
    expect(await load(rows)).toMatchObject({ appointments: { begun: 0, ended: 0, changed: 0 } });
  });

  it('says when somebody will leave, and takes it back', async () => {
    await load([officer('C1', 'C-P1')]);
    const later = [officer('C1', 'C-P1', { until: '2090-12-31' })];
    expect(await load(later)).toMatchObject({ appointments: { begun: 0, ended: 0, changed: 1 } });
    expect(await load([officer('C1', 'C-P1')])).toMatchObject({ appointments: { changed: 1 } });
    expect((await periods('C1')).map(([, until]) => until)).toEqual([null]);
  });

  it('leaves an appointment ended that was ended in Vicinia', async () => {
    await load([officer('D1', 'D-P1')]);
    await people.database.query(
      `UPDATE appointment SET ends_at = now() - interval '1 day', removed = true, ending_told = true FROM person
       WHERE person.id = person_id AND personnel_number = 'D1'`,
    );
    expect(await load([officer('D1', 'D-P1')])).toMatchObject({ appointments: { begun: 0, changed: 0 } });
  });

  it('knows somebody who acted before by the account', async () => {
    const { rows: known } = await people.database.query<{ id: string }>(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id)
       INSERT INTO account (identity, person_id) SELECT $1, id FROM somebody RETURNING person_id AS id`,
      [testIdentity('e1')],
    );
    const account = { issuer: TEST_ISSUER, subject: 'e1' };
    await load([officer('E1', 'E-P1', account)]);
    const { rows } = await people.database.query(`SELECT id FROM person WHERE personnel_number = 'E1'`);
    expect(rows).toEqual(known);
    await expect(load([officer('E2', 'E-P2', account)])).rejects.toThrow(
      'row 1: the account is that of somebody else',
    );
  });

  it('is tried without writing anything', async () => {
    const before = [await count('person'), await count('post'), await told(grantsStated.type)];
    expect(await load([officer('F1', 'F-P1')], true)).toEqual({
      persons: { created: 1, updated: 0, unchanged: 0 },
      posts: 1,
      appointments: { begun: 1, ended: 0, changed: 0 },
    });
    expect([await count('person'), await count('post'), await told(grantsStated.type)]).toEqual(before);
  });

  it.each<[string, Row[], string]>([
    ['a place that is not there', [officer('X1', 'X-P1', { territory: 'S999' })], 'row 1: no territory S999'],
    [
      'the same appointment twice',
      [officer('X1', 'X-P1'), officer('X1', 'X-P1')],
      'row 2: is about the same appointment as row 1',
    ],
    [
      'the same personnel number for two',
      [officer('X1', 'X-P1'), { personnelNumber: 'X1', name: 'Somebody else' }],
      'row 2: says something else of person X1 than row 1',
    ],
    [
      'two in one post',
      [officer('X1', 'X-P1'), officer('X2', 'X-P1', { from: '2026-06-01' })],
      'row 2: somebody else holds the post in that time',
    ],
    [
      'a year in which nobody serves',
      [officer('X1', 'X-P1', { from: '1899-01-01' })],
      'row 1: an appointment lies',
    ],
    [
      'a councillor whom nobody chose',
      [
        officer('X1', 'X-P1', {
          role: 'SECURITY_MUNICIPAL_COUNCILLOR',
          municipality: 'MS111',
          territory: 'D11',
        }),
      ],
      'row 1: a councillor is chosen',
    ],
    [
      'another role for a post',
      [officer('A1', 'A-P2', { languages: ['de', 'sl'], issuer: TEST_ISSUER, subject: 'a1' })],
      'row 1: post A-P2 has another role or place',
    ],
  ])('writes nothing and names the row that has %s', async (_what, rows, sentence) => {
    const before = [await count('person'), await count('post'), await told(grantsStated.type)];
    await expect(load(rows)).rejects.toThrow(sentence);
    expect([await count('person'), await count('post'), await told(grantsStated.type)]).toEqual(before);
  });
});
