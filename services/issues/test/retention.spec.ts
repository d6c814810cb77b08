import { tablesSpokenOf } from '@vicinia/access';
import { issueParticipantsStated } from '@vicinia/events';
import { tableNames, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import {
  keptByIssues,
  issuesTablesWithoutPersons,
  RetentionService,
} from '../src/retention/retention.service.js';
import { present, toBinding, toClosing } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const NAMED = `query ($id: ID!) { issue(id: $id) { effect matrix {
  measures { who { person { id } } }
  resolution { signatures { status signedBy { id } stakeholder { person { id } } } } } } }`;

describe('what issues keeps of persons', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  });
  afterAll(() => issues.close());

  const endDue = (): Promise<void> => issues.app.get(RetentionService, { strict: false }).endDue();
  const read = async (client: TestClient, id: string) => (await client.query(NAMED, { id })).issue;

  /** An issue that a citizen has signed. @param daysAgo when it was closed; null for one that is still worked on */
  async function closed(
    officer: TestClient,
    daysAgo: number | null,
  ): Promise<{ id: string; stakeholder: string }> {
    const citizen = issues.citizen();
    const id = await present(issues, officer);
    await toBinding(officer, id, citizen);
    if (daysAgo !== null) {
      await toClosing(officer, id, 'FIXED');
      await issues.database.query(
        `UPDATE issue SET presented_at = now() - make_interval(days => $2 + 30), closed_at = now() - make_interval(days => $2)
         WHERE id = $1`,
        [id, daysAgo],
      );
    }
    return { id, stakeholder: citizen.personId! };
  }

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(
      keptByIssues({ endNext: () => Promise.resolve(0) }),
      issuesTablesWithoutPersons,
    );
    const tables = await tableNames(issues.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('tells for a time who took part in an issue that has ended, and then what was agreed, without who it was', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const [old, recent, open] = [
      await closed(officer, 1_826),
      await closed(officer, 1_824),
      await closed(officer, null),
    ];
    await Promise.all([endDue(), endDue()]);

    const after = await read(officer, old.id);
    expect(after.effect).toBe('FIXED');
    const [signature] = after.matrix.resolution.signatures;
    const [measure] = after.matrix.measures;
    expect(signature.status).toBe('SIGNED');
    expect(JSON.stringify(after)).not.toContain(old.stakeholder);
    expect(signature.signedBy.id).toBe(signature.stakeholder.person.id);
    expect(measure.who.person.id).toBe(signature.stakeholder.person.id);
    expect((await issues.messages.written(issueParticipantsStated, old.id)).at(-1)).toEqual({
      subject: old.id,
      participants: [],
    });
    for (const { id, stakeholder } of [recent, open])
      expect(JSON.stringify(await read(officer, id))).toContain(stakeholder);
    const before = await read(officer, old.id);
    await endDue();
    expect(await read(officer, old.id)).toEqual(before);
  });
});
