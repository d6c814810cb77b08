import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse } from 'graphql';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  newReceiptHash,
  present,
  raise,
  RAISE_ANONYMOUSLY,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { EVERYBODY, TABLE, type Records, type Who } from './access-operations.js';
import { startIssues } from './start-issues.js';

const ACCESS_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'STAFF_ACCESS_SUSPENDED']);

describe('who may do what', () => {
  let issues: SubgraphUnderTest;
  let people: Record<Who, TestClient>;
  let records: Records;

  beforeAll(async () => {
    issues = await startIssues();
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    people = {
      visitor: issues.visitor,
      citizen: issues.citizen(),
      reporter: issues.citizen(),
      stakeholder: issues.citizen(),
      responsible: issues.citizen(),
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
    records = await recordsOf(officer);
  }, 60_000);
  afterAll(() => issues.close());

  async function recordsOf(officer: TestClient): Promise<Records> {
    const point = issues.country.pointIn('B1111');
    const concern = await raise(people.reporter, { point });
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { receiptHash, category: 'OTHER', text: 'x', language: 'de', point },
    });
    const issue = await present(issues, officer);
    await toWorkingGroup(officer, issue, [{ personId: people.stakeholder.personId! }]);
    await writeMatrix(officer, issue, people.responsible.personId!);
    const matrix = await officer.query(`{ issue(id: "${issue}") { matrix { measures { id } } } }`);
    const request = `mutation ($key: String!) { requestAgenda(input: { issueId: "${issue}" }, idempotencyKey: $key) { operation { id } } }`;
    const operation = (await officer.mutate(request)).requestAgenda.operation.id as string;
    return {
      concern,
      receiptHash,
      issue,
      measure: matrix.issue.matrix.measures[0].id as string,
      operation,
    };
  }

  it('is decided for every operation of the schema', () => {
    const sdl = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8').replace(
      /^extend schema[^\n]*\n/,
      '',
    );
    const directives =
      'directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT directive @shareable on OBJECT | FIELD_DEFINITION';
    const schema = buildASTSchema(parse(`${directives}\n${sdl}`));
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type!.getFields()),
    );
    expect(TABLE.map(({ operation }) => operation).sort()).toEqual(operations.sort());
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
        const answer = await people[who].answer(
          document,
          document.includes('$key') ? { key: randomUUID() } : {},
        );
        const code = answer.errors?.[0]?.extensions?.code;
        expect(code).not.toBe('INTERNAL_ERROR');
        if (code === undefined || !ACCESS_CODES.has(code)) letIn.push(who);
        else expect(code === 'UNAUTHENTICATED').toBe(who === 'visitor');
      }
      expect(letIn.sort()).toEqual([...row.allowed].sort());
    },
  );

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
    const read = `{ issue(id: "${records.issue}") { id } }`;
    expect(await removed.query(read)).toEqual({ issue: { id: records.issue } });
    await issues.grants.revoke(removed.personId);
    expect(await removed.refusal(read)).toBe('NOT_FOUND');
    const triage = `mutation ($key: String!) { startAnalysis(issueId: "${records.issue}", idempotencyKey: $key) { issue { id } } }`;
    expect(await removed.refusal(triage)).toBe('NOT_FOUND');
  });

  it('waits for staff while grants are silent, and goes on for reporters and the public', async () => {
    issues.grants.stopHeartbeat();
    await issues.database.query(
      `UPDATE grants_heartbeat SET emitted_at = clock_timestamp() - interval '11 seconds'`,
    );
    const read = `{ concern(id: "${records.concern}") { id } }`;
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
    await issues.grants.startHeartbeat();
    expect(await people.officer.query(read)).toEqual({ concern: { id: records.concern } });
  });
});
