import { randomUUID } from 'node:crypto';
import { meetingsStructureChangeFollowed, structureChangeBegun, territoryDescribed } from '@vicinia/events';
import { MergedTerritories, until, type SubgraphUnderTest } from '@vicinia/testkit';
import { FollowedStructureService } from '../src/structure-change/followed-structure.service.js';
import { foundPanel, startMeetings } from './meetings-service.js';

const PANEL = `query ($id: ID!) { panel(id: $id) { territory { id } } }`;

describe('a panel of a territory that leaves the structure', () => {
  let meetings: SubgraphUnderTest;

  beforeEach(async () => {
    meetings = await startMeetings();
  }, 60_000);
  afterEach(() => meetings.close());

  it('belongs to what takes its place once the change is finished, and people is told once that it is known', async () => {
    const coordinator = await meetings.as('SECURITY_COORDINATOR', 'D11');
    const id = await foundPanel(meetings, coordinator, 'S112');
    const placeOf = async () => (await coordinator.query(PANEL, { id })).panel.territory.id as string;
    const followed = () => meetings.messages.written(meetingsStructureChangeFollowed);

    const merged = new MergedTerritories(meetings, 'S112', 'S111');
    const begun = await merged.begin();
    await until('people to be told', async () => (await followed()).length > 0);
    expect(await placeOf()).toBe(meetings.country.territory('S112').id);
    const finished = await merged.finish();
    await until(
      'the panel to be moved',
      async () => (await placeOf()) === meetings.country.territory('S111').id,
    );
    await expect(foundPanel(meetings, coordinator, 'S112')).rejects.toThrow('there is no such territory');
    await meetings.messages.redeliver(begun);
    await meetings.messages.redeliver(finished);
    expect(await followed()).toMatchObject([{ subject: merged.changeId }]);
  });

  it('is not said to be known before all its territories are', async () => {
    const changeId = randomUUID();
    const { country, messages } = meetings;
    const followed = () => messages.written(meetingsStructureChangeFollowed, changeId);
    const about = { territoryId: null, structureVersion: 9 };
    await messages.deliver(structureChangeBegun, { ...about, subject: changeId, data: { territories: 2 } });
    for (const code of ['S111', 'S112']) {
      const territory = country.territory(code);
      await meetings.app.get(FollowedStructureService, { strict: false }).follow();
      expect(await followed()).toEqual([]);
      const data = country.describe(territory);
      await messages.deliver(territoryDescribed, { ...about, subject: territory.id, data });
    }
    await until('it to be said', async () => (await followed()).length === 1);
  });
});
