import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  idsOfOperations,
  looksOf,
  ruleOf,
  rulesDecidedDuring,
  withIdAt,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import {
  change,
  newReceiptHash,
  present,
  raise,
  RAISE_ANONYMOUSLY,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { EVERYBODY, recordAt, TABLE, type Records, type Who } from './access-operations.js';
import { startIssues } from './start-issues.js';

/** Those who try ids: outside and inside of place, level and participation. */
const CURIOUS = [
  'visitor',
  'citizen',
  'reporter',
  'stakeholder',
  'councillor',
  'nextStation',
  'officer',
] as const;
const ACCESS_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'STAFF_ACCESS_SUSPENDED']);

/** The root field of an operation, with its type. */
function fieldOf(operation: string): string {
  return /^(concern|concernByReceipt|concernCategories|issue|publicIssue|issueIndicatorRanking|operation|uploadLimits)$/.test(
    operation,
  )
    ? `Query.${operation}`
    : `Mutation.${operation}`;
}

const idsOfSchema = idsOfOperations(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
/** Each id of a record that somebody can ask for, with the row of its operation. */
const ASKED = TABLE.flatMap((row) =>
  (idsOfSchema.get(row.operation) ?? []).flatMap((path) => {
    const record = recordAt(row.operation, path);
    return record === null ? [] : [{ operation: row.operation, path, record, row }];
  }),
);

describe('who may do what', () => {
  let issues: SubgraphUnderTest;
  let people: Record<Who, TestClient>;
  let records: Records;
  let recordsBeside: Records;

  beforeAll(async () => {
    issues = await startIssues();
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const organisationId = randomUUID();
    people = {
      visitor: issues.visitor,
      citizen: issues.citizen(),
      reporter: issues.citizen(),
      stakeholder: issues.citizen(),
      responsible: issues.citizen(),
      representative: await issues.as('SECURITY_PARTNER', { territory: 'S111', organisationId }),
      councillor: await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' }),
      partner: await issues.as('SECURITY_PARTNER', 'S111'),
      analyst: await issues.as('ANALYST', 'N'),
      beatOfficer: await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111'),
      support: await issues.as('SUPPORT_OFFICER', 'B1111'),
      officer,
      coordinator: await issues.as('SECURITY_COORDINATOR', 'D11'),
      regionalLead: await issues.as('REGIONAL_LEAD', 'R1'),
      nationalLead: await issues.as('NATIONAL_LEAD', 'N'),
      nextStation: await issues.as('SECURITY_OFFICER', 'S112'),
    };
    records = await recordsOf(officer, 'B1111', people, organisationId);
    const strangers = {
      reporter: issues.citizen(),
      stakeholder: issues.citizen(),
      responsible: issues.citizen(),
    };
    recordsBeside = await recordsOf(people.nextStation, 'B1121', strangers, randomUUID());
  }, 60_000);
  afterAll(() => issues.close());

  async function recordsOf(
    officer: TestClient,
    beat: string,
    parties: Pick<Record<Who, TestClient>, 'reporter' | 'stakeholder' | 'responsible'>,
    organisationId: string,
  ): Promise<Records> {
    const point = issues.country.pointIn(beat);
    const concern = await raise(parties.reporter, { point });
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { receiptHash, category: 'OTHER', text: 'x', language: 'de', point },
    });
    const issue = await present(issues, officer, beat);
    const { stakeholder, responsible } = parties;
    await toWorkingGroup(officer, issue, [
      { personId: stakeholder.personId! },
      { personId: responsible.personId!, organisationId },
    ]);
    await writeMatrix(officer, issue, { organisationId });
    const parts = await officer.query(
      `{ issue(id: "${issue}") { stakeholders { id person { id } } matrix { measures { id } } } }`,
    );
    const places = parts.issue.stakeholders as { id: string; person: { id: string } }[];
    const request = `mutation ($key: String!) { requestAgenda(input: { issueId: "${issue}" }, idempotencyKey: $key) { operation { id } } }`;
    const operation = (await officer.mutate(request)).requestAgenda.operation.id as string;
    return {
      beat: issues.country.territory(beat).id,
      concern,
      receiptHash,
      issue,
      measure: parts.issue.matrix.measures[0].id as string,
      stakeholder: places.find(({ person }) => person.id === stakeholder.personId)!.id,
      operation,
    };
  }

  it('is decided for every operation of the schema', () => {
    expect(TABLE.map(({ operation }) => operation).sort()).toEqual([...idsOfSchema.keys()].sort());
  });

  // Requests that everybody may make lead nowhere else than those of the others: only the code of the refusal is looked at.
  it.each(TABLE.map((row) => [row.operation, row] as const))(
    '%s lets in exactly those it should',
    async (_name, row) => {
      const letIn: Who[] = [];
      for (const who of EVERYBODY) {
        const given =
          row.operation === 'presentIssue'
            ? {
                ...records,
                concern: await raise(people.reporter, { point: issues.country.pointIn('B1111') }),
              }
            : records;
        const document = row.document(given);
        const variables = document.includes('$key') ? { key: randomUUID() } : {};
        let answer: Awaited<ReturnType<TestClient['answer']>> = {};
        const decided = await rulesDecidedDuring(async () => {
          answer = await people[who].answer(document, variables);
        });
        const code = answer.errors?.[0]?.extensions?.code;
        expect(code).not.toBe('INTERNAL_ERROR');
        if (code === undefined || !ACCESS_CODES.has(code)) {
          letIn.push(who);
          expect(decided).toContain(ruleOf('issues', fieldOf(row.operation)));
        } else expect(code === 'UNAUTHENTICATED').toBe(who === 'visitor');
      }
      expect(letIn.sort()).toEqual([...row.allowed].sort());
    },
  );

  async function knows(who: Who, { concern, issue, operation }: Records, record: keyof Records) {
    const reads = { concern, issue, operation };
    const kind = record in reads ? (record as keyof typeof reads) : 'issue';
    return (await people[who].answer(`{ ${kind}(id: "${reads[kind]}") { id } }`)).errors === undefined;
  }

  async function expectAlike({ row, path, record }: (typeof ASKED)[number], who: Who): Promise<void> {
    for (const hidden of [records, recordsBeside]) {
      const isOwnMatter = hidden === records && row.allowed.includes(who);
      if (isOwnMatter || (await knows(who, hidden, record))) continue;
      const ask = async (id: string) => {
        const { document, variables } = withIdAt({ document: row.document(records) }, path, id);
        const key = document.includes('$key') ? { key: randomUUID() } : {};
        return looksOf(await people[who].answer(document, { ...variables, ...key }));
      };
      expect([who, await ask(hidden[record])]).toEqual([who, await ask(randomUUID())]);
    }
  }

  it.each(ASKED)('$operation answers for a hidden $path as for one that is not there', async (asked) => {
    for (const who of CURIOUS) await expectAlike(asked, who);
  });

  it('does not change while the structure moves, unless old and new both allow it', async () => {
    const { rows } = await issues.database.query<{ previous: string }>(
      `UPDATE territory_projection SET previous_path = (SELECT path FROM territory_projection WHERE code = 'B1121')
       WHERE code = 'B1111' RETURNING previous_path::text AS previous`,
    );
    expect(rows).toHaveLength(1);
    const read = `{ concern(id: "${records.concern}") { id } }`;
    expect(await people.officer.refusal(read)).toBe('NOT_FOUND');
    expect(await people.coordinator.query(read)).toEqual({ concern: { id: records.concern } });
    await issues.database.query(`UPDATE territory_projection SET previous_path = NULL WHERE code = 'B1111'`);
    expect(await people.officer.query(read)).toEqual({ concern: { id: records.concern } });
  });

  it('ends with the grant', async () => {
    const removed = await issues.as('SECURITY_OFFICER', 'S111');
    const input = { issueId: records.issue, description: 'x', desiredOutcomes: ['x'] };
    const describe = change('describeMatrix', 'DescribeMatrixInput', 'issue { id title }');
    const key = randomUUID();
    const described = await removed.query(describe, { input, key });
    expect(await removed.query(describe, { input, key })).toEqual(described);
    const read = `{ issue(id: "${records.issue}") { id } }`;
    expect(await removed.query(read)).toEqual({ issue: { id: records.issue } });
    await issues.grants.revoke(removed.personId);
    expect(await removed.refusal(read)).toBe('NOT_FOUND');
    // A repeated key answers as the first time only to whoever may still know of the issue.
    expect(await removed.refusal(describe, { input, key })).toBe('NOT_FOUND');
    const begin = `mutation ($key: String!) { startAnalysis(input: { issueId: "${records.issue}" }, idempotencyKey: $key) { issue { id } } }`;
    expect(await removed.refusal(begin)).toBe('NOT_FOUND');
  });

  it('waits for staff while grants are silent, and goes on for reporters and the public', async () => {
    const read = `{ concern(id: "${records.concern}") { id } }`;
    await issues.whileGrantsAreSilent(async () => {
      expect(await people.officer.refusal(read)).toBe('STAFF_ACCESS_SUSPENDED');
      const station = issues.country.territory('S111').id;
      const lists = (field: string) =>
        `{ _entities(representations: [{ __typename: "Territory", id: "${station}" }]) { ... on Territory { ${field} { nodes { id } } } } }`;
      expect(await people.officer.refusal(lists('concerns'))).toBe('STAFF_ACCESS_SUSPENDED');
      expect(await people.officer.refusal(lists('issues'))).toBe('STAFF_ACCESS_SUSPENDED');
      const own = (await people.stakeholder.query(lists('issues')))._entities[0].issues.nodes;
      expect(own).toEqual([{ id: records.issue }]);
      expect(await people.reporter.query(read)).toEqual({ concern: { id: records.concern } });
      expect(await people.visitor.query(`{ publicIssue(id: "${records.issue}") { id } }`)).toEqual({
        publicIssue: { id: records.issue },
      });
      for (const asked of ASKED) await expectAlike(asked, 'nextStation');
    });
    expect(await people.officer.query(read)).toEqual({ concern: { id: records.concern } });
  });
});
