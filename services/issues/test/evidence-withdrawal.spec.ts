import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import {
  countStatements,
  smallDocument,
  testIdentity,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { OwnedMeasure } from './owned-measure.js';
import { change } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const WHY = 'reason language';
const TAKEN = `attachments { id } withdrawnAttachments { id kind ${WHY} withdrawnBy { id } }`;
const ATTACH = change('attachEvidence', 'AttachEvidenceInput', 'measure { id }');
const WITHDRAW = change('withdrawEvidence', 'WithdrawEvidenceInput', `measure { ${TAKEN} }`);
const HISTORY = `query ($id: ID!) { issue(id: $id) { evidenceWithdrawals {
  measure { id dropReason } attachment { id kind ${WHY} withdrawnBy { id } withdrawnAt } } } }`;
const DROP = change('dropMeasure', 'DropMeasureInput', 'issue { id }');
const DECLINE = change('declineIssue', 'DeclineIssueInput', 'issue { id }');
const MEASURES = `query ($id: ID!) { issue(id: $id) { matrix { measures { ${TAKEN} } } } }`;

describe('evidence that is taken back', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let m: OwnedMeasure;
  let measureId: string;

  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-withdrawn-')) });
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    m = await OwnedMeasure.write(issues, officer);
    measureId = await m.id();
  });

  const bearer = async ({ personId }: Person) => `Bearer ${await issues.token(testIdentity(personId))}`;
  async function attached(who: Person): Promise<string> {
    const { body } = await supertest(issues.server)
      .post('/media')
      .set('authorization', await bearer(who))
      .set('content-type', 'application/octet-stream')
      .send(smallDocument());
    await who.mutate(ATTACH, { input: { measureId, attachmentIds: [body.id] } });
    return body.id as string;
  }
  const fileOf = async (id: string): Promise<number> =>
    (
      await supertest(issues.server)
        .get(`/media/${id}`)
        .set('authorization', await bearer(officer))
    ).status;
  const why = { reason: 'Falsches Bild', language: 'de' };
  const input = (attachmentId: string, more: object = {}) => ({
    input: { measureId, attachmentId, ...why, ...more },
  });

  it('by whoever attached it is gone as a file, and stays known with the reason', async () => {
    const [id, other] = [await attached(m.owner), await attached(m.owner)];
    expect(await fileOf(id)).toBe(200);
    const asked = { ...input(id), key: randomUUID() };
    // The second time is a repetition of a client that heard no answer.
    for (const _time of [1, 2]) {
      const { measure } = (await m.owner.mutate(WITHDRAW, asked)).withdrawEvidence;
      expect(measure).toEqual({
        attachments: [{ id: other }],
        withdrawnAttachments: [{ id, kind: 'DOCUMENT', ...why, withdrawnBy: { id: m.owner.personId } }],
      });
    }
    expect([await fileOf(id), await fileOf(other)]).toEqual([404, 200]);
    expect(await m.owner.refusal(WITHDRAW, input(id))).toBe('NOT_FOUND');
    const [measure] = (await m.representative.query(MEASURES, { id: m.issueId })).issue.matrix.measures;
    expect(measure.withdrawnAttachments).toHaveLength(1);
  });

  it('is so by whoever leads the issue too, and by nobody else', async () => {
    const [ofOwner, ofOfficer] = [await attached(m.owner), await attached(officer)];
    expect(await m.owner.refusal(WITHDRAW, input(ofOfficer))).toBe('FORBIDDEN');
    expect(await m.representative.refusal(WITHDRAW, input(ofOwner))).toBe('FORBIDDEN');
    expect(await issues.citizen().refusal(WITHDRAW, input(ofOwner))).toBe('NOT_FOUND');
    expect([await fileOf(ofOwner), await fileOf(ofOfficer)]).toEqual([200, 200]);
    await officer.mutate(WITHDRAW, input(ofOwner));
    expect(await fileOf(ofOwner)).toBe(404);
  });

  it('wants a reason, and is of this measure', async () => {
    const id = await attached(m.owner);
    expect(await m.owner.refusal(WITHDRAW, input(id, { reason: ' ' }))).toBe('INVALID_INPUT');
    expect(await m.owner.refusal(WITHDRAW, input(id, { language: '?' }))).toBe('INVALID_INPUT');
    expect(await m.owner.refusal(WITHDRAW, input(randomUUID()))).toBe('NOT_FOUND');
    const another = await OwnedMeasure.write(issues, officer);
    expect(await officer.refusal(WITHDRAW, input(id, { measureId: await another.id() }))).toBe('NOT_FOUND');
    expect(await fileOf(id)).toBe(200);
  });

  it('is so of a measure that was dropped, and not once the issue has ended', async () => {
    const [first, second] = [await attached(officer), await attached(officer)];
    await officer.mutate(DROP, { input: { measureId, reason: 'Anders gelöst' } });
    await officer.mutate(WITHDRAW, input(first));
    await officer.mutate(DECLINE, { input: { issueId: m.issueId, reason: [{ language: 'de', text: 'x' }] } });
    expect(await officer.refusal(WITHDRAW, input(second))).toBe('TRANSITION_NOT_ALLOWED');
    expect([await fileOf(first), await fileOf(second)]).toEqual([404, 200]);
  });

  const history = async (who: Person) =>
    (await who.query(HISTORY, { id: m.issueId })).issue.evidenceWithdrawals;

  it('stands in the history of the issue, the oldest first, also where the measure is no more in the matrix', async () => {
    expect(await history(m.owner)).toEqual([]);
    const [first, second] = [await attached(m.owner), await attached(officer)];
    await m.owner.mutate(WITHDRAW, input(first));
    await officer.mutate(DROP, { input: { measureId, reason: 'Anders gelöst' } });
    await officer.mutate(WITHDRAW, input(second, { reason: 'Zeigt Nachbarn' }));
    const taken = (id: string, by: Person, reason: string) => ({
      measure: { id: measureId, dropReason: 'Anders gelöst' },
      attachment: {
        id,
        kind: 'DOCUMENT',
        ...why,
        reason,
        withdrawnBy: { id: by.personId },
        withdrawnAt: expect.any(String),
      },
    });
    const expected = [taken(first, m.owner, why.reason), taken(second, officer, 'Zeigt Nachbarn')];
    for (const who of [officer, m.owner, m.representative]) expect(await history(who)).toEqual(expected);
    expect(await issues.citizen().refusal(HISTORY, { id: m.issueId })).toBe('NOT_FOUND');
  });

  it('is read with the same statements however many measures there are', async () => {
    await m.owner.mutate(WITHDRAW, input(await attached(m.owner)));
    const statements = () =>
      countStatements(issues.app, ['withdrawn_attachment'], () => officer.query(MEASURES, { id: m.issueId }));
    const ofHistory = () => countStatements(issues.app, ['measure'], () => history(officer));
    expect([await statements(), await ofHistory()]).toEqual([1, 2]);
    for (let count = 0; count < 3; count++) await m.addForOrganisation();
    await officer.mutate(WITHDRAW, input(await attached(officer)));
    expect([await statements(), await ofHistory()]).toEqual([1, 2]);
  });
});
