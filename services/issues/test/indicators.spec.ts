import { randomInt, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { EscalationService } from '../src/concern/escalation.service.js';
import { compareWithRecount, IndicatorFolder, replaceByRecount } from '@vicinia/indicators';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import {
  ANSWER,
  change,
  changeById,
  ISSUE_STAGE,
  newReceiptHash,
  present,
  raise,
  RAISE_ANONYMOUSLY,
  toBinding,
  toClosing,
  TRIAGE,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const INDICATORS = /* GraphQL */ `
  query ($t: [_Any!]!, $period: String) {
    _entities(representations: $t) {
      ... on Territory {
        indicators(period: $period) {
          openIssues
          concernsReceived {
            total
            byCategory {
              category {
                code
              }
              concerns
            }
          }
          timeToFirstAnswer {
            answers
            medianWithinHours
            buckets {
              withinHours
              answers
            }
          }
          escalations
          concernsAnsweredInTime {
            inTime
            due
            share
          }
          issuesClosed {
            fixed
            improved
            noChange
            worse
            contested
          }
        }
      }
    }
  }
`;
const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const NOTHING_CLOSED = { fixed: 0, improved: 0, noChange: 0, worse: 0, contested: 0 };

describe('the figures of a territory', () => {
  let issues: SubgraphUnderTest;
  let lead: Staff;
  let folder: IndicatorFolder;
  let dataSource: DataSource;
  beforeEach(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    folder = issues.app.get(IndicatorFolder);
    dataSource = issues.app.get(DataSource);
  }, 60_000);
  afterEach(() => issues.close());

  const read = async (codes: string[], period?: string, client: TestClient = lead) => {
    const t = codes.map((code) => ({ __typename: 'Territory', id: issues.country.territory(code).id }));
    const data = await client.query(INDICATORS, { t, period });
    return data._entities.map((entity: { indicators: unknown }) => entity.indicators) as {
      openIssues: number;
      concernsReceived: {
        total: number;
        byCategory: { category: { code: string }; concerns: number }[];
      };
      timeToFirstAnswer: {
        answers: number;
        medianWithinHours: number | null;
        buckets: { withinHours: number | null; answers: number }[];
      };
      escalations: number;
      concernsAnsweredInTime: { inTime: number; due: number; share: number | null };
      issuesClosed: Record<string, number>;
    }[];
  };

  it('hold at every level above, at once and after they have been added up', async () => {
    await present(issues, lead, 'B1111');
    await present(issues, lead, 'B1121');
    const levels = ['N', 'R1', 'R2', 'D11', 'S111', 'B1111', 'B1112'];
    const open = async () => (await read(levels)).map(({ openIssues }) => openIssues);
    expect(await open()).toEqual([2, 2, 0, 2, 1, 1, 0]);
    await Promise.all([folder.fold(), folder.fold()]);
    expect(await open()).toEqual([2, 2, 0, 2, 1, 1, 0]);
    await present(issues, lead, 'B1111');
    expect(await open()).toEqual([3, 3, 0, 3, 2, 2, 0]);
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('count concerns in the month in which their answer was due, and who did not answer in time', async () => {
    const raisedAt = new Date('2026-03-30T10:00:00.000Z');
    const answerAt = async (hours: number) => {
      const id = await raise(atTime(issues, randomUUID(), raisedAt), {
        point: issues.country.pointIn('B1111'),
      });
      const officer = atTime(issues, lead.personId, new Date(raisedAt.getTime() + hours * 3_600_000));
      await officer.mutate(TRIAGE, { id });
      await officer.mutate(ANSWER, { input: { concernId: id, text: 'x', language: 'de' } });
    };
    await answerAt(10);
    await answerAt(71);
    await answerAt(90);
    await raise(atTime(issues, randomUUID(), raisedAt), { point: issues.country.pointIn('B1111') });
    await issues.app.get(EscalationService).escalateDue(new Date('2026-05-01T00:00:00.000Z'));
    expect((await read(['D11'], '2026-04'))[0]!.concernsAnsweredInTime).toEqual({
      inTime: 2,
      due: 4,
      share: 0.5,
    });
    expect((await read(['D11'], '2026'))[0]!.concernsAnsweredInTime.due).toBe(4);
    expect((await read(['D11'], '2026-03'))[0]!.concernsAnsweredInTime).toEqual({
      inTime: 0,
      due: 0,
      share: null,
    });
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('count closings by effect, and those that a reporter contested apart', async () => {
    const citizen = issues.citizen();
    const concern = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const presented = await lead.mutate(change('presentIssue', 'PresentIssueInput', 'issue { id }'), {
      input: { concernIds: [concern], titles: [{ language: 'de', text: 'x' }] },
    });
    const id = presented.presentIssue.issue.id as string;
    await toBinding(lead, id, issues.citizen());
    await toClosing(lead, id, 'FIXED');
    const nation = async () => (await read(['N']))[0]!;
    expect(await nation()).toMatchObject({ openIssues: 0, issuesClosed: { ...NOTHING_CLOSED, fixed: 1 } });
    await folder.fold();
    await citizen.mutate(change('contestOutcome', 'JudgeOutcomeInput', 'concern { id }'), {
      input: { concernId: concern },
    });
    expect(await nation()).toMatchObject({
      openIssues: 1,
      issuesClosed: { ...NOTHING_CLOSED, contested: 1 },
    });
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('equal a recount at every level after a random year, whenever they are added up', async () => {
    const beats = issues.country.territories.filter(({ level }) => level === 'BEAT').map(({ code }) => code);
    const steps: ((id: string) => Promise<unknown>)[] = [
      (id) => lead.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id }),
      (id) =>
        lead.mutate(change('declineIssue', 'DeclineIssueInput', ISSUE_STAGE), {
          input: { issueId: id, reason: [{ language: 'de', text: 'x' }] },
        }),
      (id) =>
        lead.mutate(change('referIssue', 'ReferIssueInput', ISSUE_STAGE), {
          input: { issueId: id, authority: 'x' },
        }),
      async (id) => {
        await lead.mutate(change('referIssue', 'ReferIssueInput', ISSUE_STAGE), {
          input: { issueId: id, authority: 'x' },
        });
        await lead.mutate(changeById('returnReferral', 'issueId', ISSUE_STAGE), { id });
      },
      () => folder.fold(),
    ];
    for (let count = 0; count < 30; count += 1) {
      const at = new Date(Date.UTC(2026, randomInt(0, 10), randomInt(1, 28), randomInt(0, 24)));
      const beat = beats[randomInt(beats.length)]!;
      const id = await raise(atTime(issues, randomUUID(), at), { point: issues.country.pointIn(beat) });
      const officer = atTime(issues, lead.personId, new Date(at.getTime() + randomInt(1, 200) * 3_600_000));
      if (randomInt(3) > 0) {
        await officer.mutate(TRIAGE, { id });
        await officer.mutate(ANSWER, { input: { concernId: id, text: 'x', language: 'de' } });
      }
      if (randomInt(2) === 0) await steps[randomInt(steps.length)]!(await present(issues, lead, beat));
    }
    await issues.app.get(EscalationService).escalateDue(new Date('2026-11-01T00:00:00.000Z'));
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
    await folder.fold();
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
    const { rows } = await issues.database.query<{ deltas: number }>(
      `SELECT count(*)::int AS deltas FROM indicator_delta`,
    );
    expect(rows).toEqual([{ deltas: 0 }]);
    expect((await read(['N'], '2026'))[0]!.concernsAnsweredInTime.due).toBe(30);
  });

  it('count concerns by category where they are and as what they are sorted, sensitive ones among the others', async () => {
    for (const [code, sensitivity] of [
      ['LIGHT', 'ORDINARY'],
      ['HATE', 'SENSITIVE'],
    ]) {
      const names = [{ language: 'de', text: code }];
      await lead.mutate(CONFIGURE, { input: { code, names, sensitivity } });
    }
    const at = (code: string, category: string) =>
      raise(issues.citizen(), { point: issues.country.pointIn(code), category });
    const moved = await at('B1111', 'LIGHT');
    await at('B1111', 'HATE');
    await at('B1111', 'OTHER');
    const anonymous = { receiptHash: newReceiptHash(), category: 'LIGHT', text: 'x', language: 'de' };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { ...anonymous, point: issues.country.pointIn('B1111') },
    });
    const received = async (code: string) => {
      const { concernsReceived } = (await read([code]))[0]!;
      return [
        concernsReceived.total,
        ...concernsReceived.byCategory.map(({ category, concerns }) => [category.code, concerns]),
      ];
    };
    expect(await received('B1111')).toEqual([4, ['LIGHT', 2], ['OTHER', 2]]);
    await lead.mutate(change('recategoriseConcern', 'RecategoriseConcernInput', 'concern { id }'), {
      input: { concernId: moved, category: 'OTHER', reason: 'x' },
    });
    expect(await received('B1111')).toEqual([4, ['OTHER', 3], ['LIGHT', 1]]);
    await folder.fold();
    await lead.mutate(change('rerouteConcern', 'RerouteConcernInput', 'concern { id }'), {
      input: { concernId: moved, territoryId: issues.country.territory('B1121').id, reason: 'x' },
    });
    expect(await received('B1111')).toEqual([3, ['OTHER', 2], ['LIGHT', 1]]);
    expect(await received('D11')).toEqual([4, ['OTHER', 3], ['LIGHT', 1]]);
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('count how long people waited for the first answer, and each level that let the time pass', async () => {
    const raisedAt = new Date('2026-03-02T10:00:00.000Z');
    for (const hours of [1, 3, 30, 100]) {
      const id = await raise(atTime(issues, randomUUID(), raisedAt), {
        point: issues.country.pointIn('B1111'),
      });
      const officer = atTime(issues, lead.personId, new Date(raisedAt.getTime() + hours * 3_600_000));
      await officer.mutate(TRIAGE, { id });
      const answer = { input: { concernId: id, text: 'x', language: 'de' } };
      await officer.mutate(ANSWER, answer);
      await officer.mutate(ANSWER, answer);
    }
    const [station, district] = await read(['S111', 'D11'], '2026-03');
    expect(district!.timeToFirstAnswer).toMatchObject({ answers: 4, medianWithinHours: 4 });
    expect(district!.timeToFirstAnswer.buckets.filter(({ answers }) => answers > 0)).toEqual([
      { withinHours: 1, answers: 1 },
      { withinHours: 4, answers: 1 },
      { withinHours: 36, answers: 1 },
      { withinHours: 120, answers: 1 },
    ]);
    expect([station!.escalations, district!.escalations]).toEqual([1, 1]);
    expect((await read(['D11'], '2026-02'))[0]!.timeToFirstAnswer).toMatchObject({
      answers: 0,
      medianWithinHours: null,
    });
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('belong to the month that it was where something happened', async () => {
    await issues.database.query(
      `UPDATE territory_projection SET time_zone = 'Pacific/Auckland' WHERE code LIKE '_2%'`,
    );
    const lastEvening = new Date('2026-03-31T18:00:00.000Z');
    for (const code of ['B1111', 'B2111'])
      await raise(atTime(issues, randomUUID(), lastEvening), { point: issues.country.pointIn(code) });
    const received = async (period: string) =>
      (await read(['R1', 'R2', 'N'], period)).map(({ concernsReceived }) => concernsReceived.total);
    expect(await received('2026-03')).toEqual([1, 0, 1]);
    expect(await received('2026-04')).toEqual([0, 1, 1]);
    expect(await received('2026-Q1')).toEqual([1, 0, 1]);
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
  });

  it('that are wrong are found by a recount and put right', async () => {
    await present(issues, lead, 'B1111');
    await folder.fold();
    const region = issues.country.territory('R1').id;
    await issues.database.query(
      `UPDATE indicator_total SET amount = 7 WHERE territory_id = $1 AND indicator = 'OPEN_ISSUES'`,
      [region],
    );
    const wrong = {
      territoryId: region,
      indicator: 'OPEN_ISSUES',
      period: '0001-01-01',
      counted: 1,
      maintained: 7,
    };
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([wrong]);
    expect(await replaceByRecount(dataSource, figuresOfIssues)).toEqual([wrong]);
    expect(await compareWithRecount(dataSource, figuresOfIssues)).toEqual([]);
    expect((await read(['R1']))[0]!.openIssues).toBe(1);
  });

  it('are read by analysts and staff of the territory, and by nobody else', async () => {
    const t = [{ __typename: 'Territory', id: issues.country.territory('D11').id }];
    const analyst = await issues.as('ANALYST', 'R1');
    expect((await read(['D11'], undefined, analyst))[0]!.openIssues).toBe(0);
    expect(await (await issues.as('SECURITY_OFFICER', 'S111')).refusal(INDICATORS, { t })).toBe('FORBIDDEN');
    expect(await issues.visitor.refusal(INDICATORS, { t })).toBe('UNAUTHENTICATED');
    expect(await analyst.refusal(INDICATORS, { t, period: 'March' })).toBe('INVALID_INPUT');
  });
});
