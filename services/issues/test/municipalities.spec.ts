import { randomUUID } from 'node:crypto';
import { territoryDescribed } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change, present, raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ANSWER = 'issue { id territory { id } municipalities { id } }';
const PRESENT = change('presentIssue', 'PresentIssueInput', ANSWER);
const PLACE = change('placeIssue', 'PlaceIssueInput', ANSWER);
const titles = [{ language: 'de', text: 'Einbrüche' }];
const BOARD = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory { issues { nodes { id } } } } }`;

describe('the municipalities of an issue', () => {
  let issues: SubgraphUnderTest;
  let nation: TestClient;
  let here: TestClient;
  let there: TestClient;

  beforeAll(async () => {
    issues = await startIssues();
    nation = await issues.as('NATIONAL_LEAD', 'N');
    here = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' });
    there = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S221' });
  }, 60_000);
  afterAll(() => issues.close());

  const municipalityOf = (code: string): string => issues.country.territory(code).municipalityIds[0]!;

  /** Presents an issue from concerns in the given places, null for one that is nowhere. */
  async function presented(places: readonly (string | null)[], more: object = {}) {
    const concernIds = await Promise.all(
      places.map((code) =>
        raise(issues.citizen(), code === null ? {} : { point: issues.country.pointIn(code) }),
      ),
    );
    const { presentIssue } = await nation.mutate(PRESENT, { input: { concernIds, titles, ...more } });
    return presentIssue.issue as { id: string; territory: { id: string }; municipalities: { id: string }[] };
  }

  /** Whether somebody finds the issue by its id, and on the board of the country. */
  async function sees(who: TestClient, id: string): Promise<boolean[]> {
    const t = [{ __typename: 'Territory', id: issues.country.territory('N').id }];
    const { nodes } = (await who.query(BOARD, { t }))._entities[0].issues;
    const asked = await who.answer(`{ issue(id: "${id}") { id } }`);
    return [asked.errors === undefined, nodes.some((node: { id: string }) => node.id === id)];
  }

  it('are those where its concerns lie, and their councillors see it, whoever leads it', async () => {
    const { id, territory, municipalities } = await presented(['B1111', 'B2211']);

    expect(territory.id).toBe(issues.country.territory('N').id);
    expect(municipalities.map((each) => each.id).sort()).toEqual(
      [municipalityOf('S111'), municipalityOf('S221')].sort(),
    );
    expect([await sees(here, id), await sees(there, id)]).toEqual([
      [true, true],
      [true, true],
    ]);
    const beside = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S112' });
    expect(await sees(beside, id)).toEqual([false, false]);
  });

  it('are none of an issue of the whole nation, which no councillor sees', async () => {
    const { id, municipalities } = await presented([null]);

    expect(municipalities).toEqual([]);
    expect([await sees(here, id), await sees(there, id)]).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(await sees(nation, id)).toEqual([true, true]);
  });

  it('are those that whoever leads it says, from then on and until they leave it to the concerns again', async () => {
    const { id } = await presented(['B1111'], {
      territoryId: issues.country.territory('N').id,
      municipalityIds: [municipalityOf('S221')],
    });
    expect([await sees(here, id), await sees(there, id)]).toEqual([
      [false, false],
      [true, true],
    ]);

    await nation.mutate(PLACE, { input: { issueId: id, municipalityIds: [] } });
    expect(await sees(there, id)).toEqual([false, false]);

    const { placeIssue } = await nation.mutate(PLACE, { input: { issueId: id } });
    expect(placeIssue.issue.municipalities).toEqual([{ id: municipalityOf('S111') }]);
    expect(await sees(here, id)).toEqual([true, true]);
  });

  it('are refused where its territory does not overlap them, known or not', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const issueId = await present(issues, officer);
    for (const municipalityId of [municipalityOf('S221'), randomUUID(), 'no id']) {
      const input = { issueId, municipalityIds: [municipalityId] };
      expect(await officer.refusal(PLACE, { input, key: randomUUID() })).toBe('INVALID_INPUT');
    }
    const concernIds = [await raise(issues.citizen(), { point: issues.country.pointIn('B1111') })];
    const input = { concernIds, titles, municipalityIds: [municipalityOf('S221')] };
    expect(await officer.refusal(PRESENT, { input, key: randomUUID() })).toBe('INVALID_INPUT');
    expect(await sees(there, issueId)).toEqual([false, false]);
  });

  it('follow the municipalities of their territory, as people tells of them', async () => {
    const { id } = await presented(['B1211']);
    const beat = issues.country.territory('B1211');
    const municipalityIds = [municipalityOf('S111')];
    await issues.messages.deliver(territoryDescribed, {
      subject: beat.id,
      territoryId: beat.id,
      data: { ...issues.country.describe(beat), municipalityIds },
    });
    expect(await sees(here, id)).toEqual([true, true]);
  });
});
