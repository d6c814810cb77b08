import { randomUUID } from 'node:crypto';
import { appointmentEnded, issueBound, issueStageChanged } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { SignatureDeadlineService } from '../src/signature/signature-deadline.service.js';
import {
  changeById,
  ISSUE_STAGE,
  present,
  PROPOSE,
  SIGN,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const SIGNATURES = /* GraphQL */ `
  query ($id: ID!) {
    issue(id: $id) {
      stage
      matrix {
        version
        resolution {
          bindingSince
          lapsedAt
          signatures {
            forPolice
            status
            comment
            stakeholder {
              person {
                id
              }
              releasedAt
            }
          }
        }
      }
    }
  }
`;
const RECORD_MISSING = changeById('recordMissingSignatures', 'issueId', ISSUE_STAGE);
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

describe('the signatures of a resolution', () => {
  let issues: SubgraphUnderTest;
  let officer: Staff;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const proposedTo = async (...stakeholders: TestClient[]): Promise<string> => {
    const id = await present(issues, officer);
    await toWorkingGroup(
      officer,
      id,
      stakeholders.map(({ personId }) => ({ personId: personId! })),
    );
    await writeMatrix(officer, id, stakeholders[0]!.personId!);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: inDays(7).toISOString() } });
    return id;
  };
  const signed = (issueId: string, answer = 'SIGN', version = 1) => ({ input: { issueId, version, answer } });
  const read = async (id: string) => {
    const { stage, matrix } = (await officer.query(SIGNATURES, { id })).issue;
    const statuses = Object.fromEntries(
      matrix.resolution.signatures.map(
        (signature: { status: string; stakeholder: { person: { id: string } } }) => [
          signature.stakeholder.person.id,
          signature.status,
        ],
      ),
    ) as Record<string, string>;
    return { stage: stage as string, binding: matrix.resolution.bindingSince !== null, statuses };
  };

  it('bind all once each stakeholder has signed, dissented, or let the deadline pass', async () => {
    const [one, two, three, silent] = [
      issues.citizen(),
      issues.citizen(),
      issues.citizen(),
      issues.citizen(),
    ];
    const id = await proposedTo(one, two, three, silent);
    await one.mutate(SIGN, signed(id));
    await two.mutate(SIGN, signed(id));
    await three.mutate(SIGN, { input: { ...signed(id).input, answer: 'DISSENT', comment: 'Zu teuer' } });
    expect(await read(id)).toEqual({
      stage: 'RESOLUTION_PROPOSED',
      binding: false,
      statuses: {
        [one.personId!]: 'SIGNED',
        [two.personId!]: 'SIGNED',
        [three.personId!]: 'DISSENTED',
        [silent.personId!]: 'PENDING',
      },
    });
    const deadlines = issues.app.get(SignatureDeadlineService);
    await deadlines.recordPassed(inDays(6));
    expect((await read(id)).stage).toBe('RESOLUTION_PROPOSED');
    await Promise.all([1, 2, 3].map(() => deadlines.recordPassed(inDays(8))));
    const after = await read(id);
    expect([after.stage, after.binding, after.statuses[silent.personId!]]).toEqual([
      'BINDING',
      true,
      'NOT_SIGNED',
    ]);
    expect(await issues.messages.written(issueBound, id)).toEqual([
      { subject: id, matrixVersion: 1, signed: 2, dissented: 1, notSigned: 1 },
    ]);
    expect(await silent.refusal(SIGN, signed(id))).toBe('DEADLINE_PASSED');
  });

  it('are given once, also when two requests of one person come at once', async () => {
    const [one, other] = [issues.citizen(), issues.citizen()];
    const id = await proposedTo(one, other);
    const answers = await Promise.all(
      ['SIGN', 'DISSENT', 'SIGN'].map((answer) =>
        one.answer(SIGN, { ...signed(id, answer), key: randomUUID() }),
      ),
    );
    const codes = answers.map((answer) => answer.errors?.[0]?.extensions?.code ?? 'taken').sort();
    expect(codes).toEqual(['ALREADY_SIGNED', 'ALREADY_SIGNED', 'taken']);
  });

  it('bind once when the last two come at once', async () => {
    const people = [issues.citizen(), issues.citizen(), issues.citizen()];
    const id = await proposedTo(...people);
    await Promise.all(people.map((person) => person.mutate(SIGN, signed(id))));
    expect((await read(id)).stage).toBe('BINDING');
    expect(await issues.messages.written(issueBound, id)).toEqual([
      { subject: id, matrixVersion: 1, signed: 3, dissented: 0, notSigned: 0 },
    ]);
  });

  it('are refused on another version, after the deadline, and from whoever is not asked', async () => {
    const one = await issues.as('SECURITY_PARTNER', 'S111');
    const id = await proposedTo(one, issues.citizen());
    expect(await one.refusal(SIGN, signed(id, 'SIGN', 2))).toBe('CONFLICT');
    expect(await officer.refusal(SIGN, signed(id))).toBe('FORBIDDEN');
    expect(await issues.citizen().refusal(SIGN, signed(id))).toBe('NOT_FOUND');
    expect(await atTime(issues, one.personId, inDays(8)).refusal(SIGN, signed(id))).toBe('DEADLINE_PASSED');
    await atTime(issues, one.personId, inDays(6)).mutate(SIGN, signed(id));
  });

  it('are recorded as missing by an officer after the deadline and not before', async () => {
    const silent = issues.citizen();
    const id = await proposedTo(silent);
    expect(await officer.refusal(RECORD_MISSING, { id })).toBe('TRANSITION_NOT_ALLOWED');
    const later = atTime(issues, officer.personId, inDays(8));
    await later.mutate(RECORD_MISSING, { id });
    expect((await read(id)).statuses).toEqual({ [silent.personId!]: 'NOT_SIGNED' });
    expect(await later.refusal(RECORD_MISSING, { id })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('need a complete matrix, a deadline that lies ahead, and somebody to sign', async () => {
    const id = await present(issues, officer);
    const stakeholder = issues.citizen();
    await toWorkingGroup(officer, id, [{ personId: stakeholder.personId! }]);
    const propose = { input: { issueId: id, signBy: inDays(7).toISOString() } };
    expect(await officer.refusal(PROPOSE, propose)).toBe('MATRIX_INCOMPLETE');
    await writeMatrix(officer, id, stakeholder.personId!);
    expect(
      await officer.refusal(PROPOSE, { input: { ...propose.input, signBy: inDays(-1).toISOString() } }),
    ).toBe('INVALID_INPUT');
    await officer.mutate(PROPOSE, propose);
  });

  describe('of the police alone', () => {
    const colleague = () => issues.as('SECURITY_OFFICER', 'S111');
    const resolution = async (id: string) =>
      (await officer.query(SIGNATURES, { id })).issue.matrix.resolution;

    it('bind nobody: the resolution lapses and another version is needed', async () => {
      const [police, silent] = [await colleague(), issues.citizen()];
      const id = await proposedTo(police, silent);
      await police.mutate(SIGN, signed(id));
      await issues.app.get(SignatureDeadlineService).recordPassed(inDays(8));
      expect(await read(id)).toEqual({
        stage: 'IN_WORKING_GROUP',
        binding: false,
        statuses: { [police.personId]: 'SIGNED', [silent.personId!]: 'NOT_SIGNED' },
      });
      const lapsed = await resolution(id);
      expect(lapsed.lapsedAt).not.toBeNull();
      expect(
        lapsed.signatures.map(({ forPolice }: { forPolice: boolean | null }) => forPolice).sort(),
      ).toEqual([null, true]);
      expect(await issues.messages.written(issueBound, id)).toEqual([]);
      const told = await issues.messages.written(issueStageChanged, id);
      expect(told.at(-1)).toMatchObject({ from: 'RESOLUTION_PROPOSED', to: 'IN_WORKING_GROUP' });

      const propose = { input: { issueId: id, signBy: inDays(20).toISOString() } };
      expect(await officer.refusal(PROPOSE, propose)).toBe('TRANSITION_NOT_ALLOWED');
      await writeMatrix(officer, id, silent.personId!);
      await officer.mutate(PROPOSE, propose);
      await issues.app.get(SignatureDeadlineService).recordPassed(inDays(9));
      expect((await read(id)).stage).toBe('RESOLUTION_PROPOSED');
      await silent.mutate(SIGN, signed(id, 'SIGN', 2));
      await police.mutate(SIGN, signed(id, 'DISSENT', 2));
      expect(await read(id)).toMatchObject({ stage: 'BINDING', binding: true });
    });

    it('lapse at once where the others dissent, and bind with one of them', async () => {
      const [police, one, other] = [await colleague(), issues.citizen(), issues.citizen()];
      const id = await proposedTo(police, one, other);
      await police.mutate(SIGN, signed(id));
      await one.mutate(SIGN, signed(id, 'DISSENT'));
      await other.mutate(SIGN, signed(id, 'DISSENT'));
      expect((await read(id)).stage).toBe('IN_WORKING_GROUP');

      const bound = await proposedTo(police, one);
      await police.mutate(SIGN, signed(bound));
      await one.mutate(SIGN, signed(bound));
      expect((await read(bound)).stage).toBe('BINDING');
    });

    it('lead an issue back to its measures that binds already', async () => {
      const [police, one] = [await colleague(), issues.citizen()];
      const id = await proposedTo(police, one);
      for (const client of [police, one]) await client.mutate(SIGN, signed(id));
      await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
      await writeMatrix(officer, id, one.personId!);
      await officer.mutate(PROPOSE, { input: { issueId: id, signBy: inDays(7).toISOString() } });
      await police.mutate(SIGN, signed(id, 'SIGN', 2));
      await one.mutate(SIGN, signed(id, 'DISSENT', 2));
      expect(await read(id)).toMatchObject({ stage: 'IMPLEMENTING', binding: false });
    });
  });

  describe('of a person whose appointment ends', () => {
    const ended = (personId: string, removed: boolean, appointmentId: string = randomUUID()) => ({
      subject: appointmentId,
      data: {
        personId,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER' as const,
        municipalityId: null,
        until: new Date().toISOString(),
        removed,
      },
    });

    it('are released once, however often the message arrives, and the rest binds', async () => {
      const [partner, other] = [await issues.as('SECURITY_PARTNER', 'S111'), issues.citizen()];
      const id = await proposedTo(partner, other);
      await other.mutate(SIGN, signed(id));
      const message = await issues.messages.deliver(appointmentEnded, ended(partner.personId, true));
      await issues.messages.redeliver(message);
      expect(await read(id)).toEqual({
        stage: 'BINDING',
        binding: true,
        statuses: { [partner.personId]: 'RELEASED', [other.personId!]: 'SIGNED' },
      });
      expect(await issues.messages.written(issueBound, id)).toEqual([
        { subject: id, matrixVersion: 1, signed: 1, dissented: 0, notSigned: 0 },
      ]);
      expect(await partner.refusal(SIGN, signed(id))).toBe('NOT_FOUND');
      expect(await issues.messages.parked()).toEqual([]);
    });

    it('stay as they were given', async () => {
      const [partner, other] = [await issues.as('SECURITY_PARTNER', 'S111'), issues.citizen()];
      const id = await proposedTo(partner, other);
      await partner.mutate(SIGN, signed(id));
      await issues.messages.deliver(appointmentEnded, ended(partner.personId, true));
      expect((await read(id)).statuses[partner.personId]).toBe('SIGNED');
    });

    it('are still awaited when another appointment ends than the one by which they take part', async () => {
      const personId = randomUUID();
      const appointmentId = await issues.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S111' });
      const id = await proposedTo(issues.person(personId), issues.citizen());
      await issues.messages.deliver(appointmentEnded, ended(personId, false));
      expect((await read(id)).statuses[personId]).toBe('PENDING');
      await issues.messages.deliver(appointmentEnded, ended(personId, false, appointmentId));
      expect((await read(id)).statuses[personId]).toBe('RELEASED');
    });
  });
});
