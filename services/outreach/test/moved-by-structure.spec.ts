import { outreachStructureChangeFollowed } from '@vicinia/events';
import { MergedTerritories, until } from '@vicinia/testkit';
import {
  documents,
  draft,
  newAddress,
  published,
  startOutreach,
  subscribeInput,
  type OutreachUnderTest,
} from './outreach-service.js';

const MINE = `{ mySubscriptions { territories { id } } }`;
const PLACE = `query ($id: ID!) { bulletin(id: $id) { territory { id } } }`;

describe('what somebody wants to hear of a territory that leaves the structure', () => {
  let outreach: OutreachUnderTest;

  beforeEach(async () => {
    outreach = await startOutreach();
  });
  afterEach(() => outreach.close());

  const id = (code: string): string => outreach.service.country.territory(code).id;

  it('is of what takes its place, once for each subscription; drafts go along, and what was published stays', async () => {
    const members = [outreach.service.citizen(), outreach.service.citizen()];
    const both = {
      ...subscribeInput(outreach, newAddress(), 'S112'),
      territoryIds: [id('S112'), id('S111')],
    };
    await members[0]!.mutate(documents.SUBSCRIBE_ME, {
      input: subscribeInput(outreach, newAddress(), 'S112'),
    });
    await members[1]!.mutate(documents.SUBSCRIBE_ME, { input: both });
    const officer = await outreach.service.as('SECURITY_COORDINATOR', 'D11');
    const waiting = await draft(outreach, officer, 'S112');
    const said = await published(outreach, 'S112');
    const placeOf = async (bulletin: string) =>
      (await officer.query(PLACE, { id: bulletin })).bulletin.territory.id as string;

    const { messages } = outreach.service;
    const merged = new MergedTerritories(outreach.service, 'S112', 'S111');
    const begun = await merged.begin();
    await until(
      'people to be told',
      async () => (await messages.written(outreachStructureChangeFollowed)).length > 0,
    );
    const finished = await merged.finish();
    await until('the draft to be moved', async () => (await placeOf(waiting)) === id('S111'));
    for (const member of members)
      expect((await member.query(MINE)).mySubscriptions).toEqual([{ territories: [{ id: id('S111') }] }]);
    expect(await placeOf(said)).toBe(id('S112'));
    await expect(draft(outreach, officer, 'S112')).rejects.toThrow('there is no such territory');
    await messages.redeliver(begun);
    await messages.redeliver(finished);
    expect(await messages.written(outreachStructureChangeFollowed)).toMatchObject([
      { subject: merged.changeId },
    ]);
  });
});
