import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { currentOperation } from '@vicinia/service-kit';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { present } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const BOARD = /* GraphQL */ `
  query ($t: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String, $stages: [IssueStage!]) {
    _entities(representations: $t) {
      ... on Territory {
        issues(first: $first, after: $after, last: $last, before: $before, stages: $stages) {
          nodes {
            id
            title
            stage
            publicStatus
            territory {
              id
            }
            lead {
              id
            }
            stakeholders {
              person {
                id
              }
            }
            history {
              to
            }
            onAgenda {
              startsAt
            }
            confirmations
            reviews {
              text
            }
            matrix {
              version
              measures {
                what
              }
              resolution {
                signatures {
                  status
                  stakeholder {
                    person {
                      id
                    }
                  }
                }
              }
            }
            concerns(first: 1) {
              nodes {
                id
                category {
                  code
                }
                messages {
                  text
                }
                attachments {
                  id
                }
                escalations {
                  dueAt
                }
                reporter {
                  id
                }
                issue {
                  id
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    }
  }
`;

describe('the board of a station', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const board = async (client: TestClient, codes: string[], more: object = {}) => {
    const t = codes.map((code) => ({ __typename: 'Territory', id: issues.country.territory(code).id }));
    const data = await client.query(BOARD, { t, ...more });
    return data._entities.map((entity: { issues: unknown }) => entity.issues) as {
      nodes: { id: string; stage: string; lead: { id: string }; territory: { id: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    }[];
  };
  const stationOf = (code: string) => [{ __typename: 'Territory', id: issues.country.territory(code).id }];
  const idsOf = async (client: TestClient, ...codes: string[]) =>
    (await board(client, codes, { first: 5 })).map(({ nodes }) => nodes.map(({ id }) => id));

  it('shows issues here and below, the newest first, to those who may see them', async () => {
    const leadOfStation2 = await issues.as('SECURITY_OFFICER', 'S221');
    const first = await present(issues, leadOfStation2, 'B2211');
    const second = await present(issues, leadOfStation2, 'B2212');
    const councillor = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S221' });
    const regionalLead = await issues.as('REGIONAL_LEAD', 'R2');
    expect(await idsOf(leadOfStation2, 'S221', 'B2211', 'B2221')).toEqual([[second, first], [first], []]);
    expect(await idsOf(regionalLead, 'N')).toEqual([[second, first]]);
    expect(await idsOf(councillor, 'N')).toEqual([[second, first]]);
    expect(await idsOf(await issues.as('SECURITY_OFFICER', 'S222'), 'S221')).toEqual([[]]);
    expect(await idsOf(issues.visitor, 'S221')).toEqual([[]]);
    expect((await board(leadOfStation2, ['S221'], { stages: ['CLOSED'] }))[0]!.nodes).toEqual([]);
  });

  it('is read from its end on too, in the same order', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S222');
    const made: string[] = [];
    for (let count = 0; count < 3; count++) made.unshift(await present(issues, lead, 'B2221'));
    const [end] = await board(lead, ['S222'], { last: 2 });
    expect(end!.nodes.map(({ id }) => id)).toEqual(made.slice(1));
    expect(end!.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const [before] = await board(lead, ['S222'], { last: 2, before: end!.pageInfo.startCursor });
    expect(before!.nodes.map(({ id }) => id)).toEqual(made.slice(0, 1));
    expect(before!.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  it('is the same for a territory with hundreds of territories below', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S122');
    const first = await present(issues, lead, 'B1221');
    const second = await present(issues, lead, 'B1222');
    await issues.database.query(
      `INSERT INTO territory_projection
       SELECT id, 'X' || n, 'BEAT', 4, station.territory_id,
         (station.path::text || '.' || replace(id::text, '-', ''))::ltree,
         NULL, '{}', 'UTC', 1, '{}', false, 1, 1
       FROM territory_projection station, (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 400) AS n) beat
       WHERE station.code = 'S122'`,
    );
    expect(await idsOf(lead, 'S122', 'B1221')).toEqual([[second, first], [first]]);
    const [page] = await board(lead, ['S122'], { first: 1 });
    expect(page!.nodes.map(({ id }) => id)).toEqual([second]);
    const [next] = await board(lead, ['S122'], { first: 1, after: page!.pageInfo.endCursor });
    expect([next!.nodes.map(({ id }) => id), next!.pageInfo.hasNextPage]).toEqual([[first], false]);
    expect(await idsOf(await issues.as('SECURITY_OFFICER', 'S121'), 'S122')).toEqual([[]]);
  });

  it('shows an issue once to somebody who sees it by office and as a stakeholder', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S211');
    const issue = await present(issues, lead, 'B2111');
    await joinAsStakeholder(issue, lead.personId);
    expect(await idsOf(lead, 'S211', 'N')).toEqual([[issue], [issue]]);
  });

  it('opens to a stakeholder exactly the issues they take part in', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S212');
    const [one] = [await present(issues, lead, 'B2121'), await present(issues, lead, 'B2122')];
    const stakeholder = issues.citizen();
    await joinAsStakeholder(one, stakeholder.personId);
    expect(await idsOf(stakeholder, 'N')).toEqual([[one]]);
  });

  it('is read with the same statements whatever the size of the page', async () => {
    await manyIssues(30);
    const t = stationOf('S111');
    const few = await statementsOf(BOARD, { t, first: 2 });
    const many = await statementsOf(BOARD, { t, first: 20 });
    expect((await board(officer, ['S111'], { first: 20 }))[0]!.nodes).toHaveLength(20);
    expect(many).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(20);
  });

  it('needs two statements for issues with their territory and lead: who asks, and what there is', async () => {
    await manyIssues(20);
    const t = stationOf('S111');
    const lean = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory { issues(first: 20) { nodes { id title territory { id } lead { id } } } } } }`;
    expect(await statementsOf(lean, { t })).toHaveLength(2);
  });

  async function joinAsStakeholder(issueId: string, personId: string | null): Promise<void> {
    await issues.database.query(
      `INSERT INTO stakeholder (id, issue_id, person_id, added_at) VALUES ($1, $2, $3, now())`,
      [randomUUID(), issueId, personId],
    );
  }

  /** Issues with all that hangs on them, more than a test would want to make through the front door. */
  async function manyIssues(count: number): Promise<void> {
    await issues.database.query(
      `WITH made AS (
         INSERT INTO issue (id, territory_id, owner_id, titles, descriptions, stage, round, presented_at)
         SELECT gen_random_uuid(), $1, $2, '{"de": "Dunkel"}', '{}', 'PRESENTED', 1, now() - n * interval '1 minute'
         FROM generate_series(1, $3) AS n RETURNING id),
       drafted AS (
         INSERT INTO matrix_version (issue_id, version, desired_outcomes) SELECT id, 1, '{}' FROM made),
       reviewed AS (
         INSERT INTO review (id, issue_id, matrix_version, round, text, reviewed_by, reviewed_at)
         SELECT gen_random_uuid(), id, 1, 1, 'x', $2, now() FROM made),
       joined AS (
         INSERT INTO stakeholder (id, issue_id, person_id, added_at) SELECT gen_random_uuid(), id, $2, now() FROM made
         RETURNING id, issue_id),
       asked AS (
         INSERT INTO signature (issue_id, version, stakeholder_id, status) SELECT issue_id, 1, id, 'PENDING' FROM joined),
       planned AS (
         INSERT INTO measure (id, issue_id, status) SELECT gen_random_uuid(), id, 'PLANNED' FROM made RETURNING id, issue_id),
       described AS (
         INSERT INTO measure_content (issue_id, version, measure_id, position, territory_id, due_on)
         SELECT issue_id, 1, id, 1, $1, '2030-01-01' FROM planned)
       INSERT INTO concern (id, category, text, language, territory_id, status, reporter_id, received_at, reply_minutes,
         first_due_at, answering_territory_id, issue_id)
       SELECT gen_random_uuid(), 'OTHER', 'x', 'de', $1, 'IN_ISSUE', $2, now(), 1, now(), $1, id FROM made`,
      [issues.country.territory('B1111').id, officer.personId, count],
    );
  }

  /** What one request of the officer asks of the database, in any order. */
  async function statementsOf(query: string, variables: object): Promise<string[]> {
    const dataSource = issues.app.get(DataSource);
    const before = dataSource.logger;
    const correlationId = randomUUID();
    const statements: string[] = [];
    const quiet = () => undefined;
    dataSource.logger = {
      logQuery: (statement: string) => {
        if (currentOperation().correlationId === correlationId) statements.push(statement);
      },
      logQueryError: quiet,
      logQuerySlow: quiet,
      logSchemaBuild: quiet,
      logMigration: quiet,
      log: quiet,
    };
    try {
      const authorization = `Bearer ${await issues.token(testIdentity(officer.personId))}`;
      const headers = { authorization, 'x-correlation-id': correlationId };
      const answer = await issues.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      expect(answer.json()).not.toHaveProperty('errors');
    } finally {
      dataSource.logger = before;
    }
    return statements.sort();
  }
});
