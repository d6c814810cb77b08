import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { documents, foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

const PANEL = `query ($id: ID!) { panel(id: $id) { municipalities { id } meetings { nodes { id } } } }`;
const PUBLIC = `query ($id: ID!) { publicPanel(id: $id) { municipalities { id } } }`;
const PLACE = `mutation ($input: PlacePanelInput!, $key: String!) {
  placePanel(input: $input, idempotencyKey: $key) { panel { municipalities { id } } } }`;
const PANELS = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory { panels { nodes { id } } } } }`;

describe('the municipalities of a panel', () => {
  let meetings: SubgraphUnderTest;
  let coordinator: TestClient;
  let nation: TestClient;
  let here: TestClient;
  let beside: TestClient;

  beforeAll(async () => {
    meetings = await startMeetings();
    coordinator = await meetings.as('SECURITY_COORDINATOR', 'D11');
    nation = await meetings.as('NATIONAL_LEAD', 'N');
    here = await meetings.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' });
    beside = await meetings.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S112' });
  }, 60_000);
  afterAll(() => meetings.close());

  const municipalityOf = (code: string): string => meetings.country.territory(code).municipalityIds[0]!;

  /** Whether somebody finds the panel by its id, and among those of its territory. */
  async function knows(who: TestClient, id: string, territory: string): Promise<boolean[]> {
    const t = [{ __typename: 'Territory', id: meetings.country.territory(territory).id }];
    const { nodes } = (await who.query(PANELS, { t }))._entities[0].panels;
    const asked = await who.answer(PANEL, { id });
    return [asked.errors === undefined, nodes.some((node: { id: string }) => node.id === id)];
  }

  it('are those of a station, whose councillor knows of it and not of what it deals with', async () => {
    const id = await foundPanel(meetings, coordinator, 'S111');
    const meeting = await scheduleMeeting(coordinator, id, inDays(7));

    expect([await knows(here, id, 'S111'), await knows(beside, id, 'S111')]).toEqual([
      [true, true],
      [false, false],
    ]);
    const municipalities = [{ id: municipalityOf('S111') }];
    expect((await here.query(PANEL, { id })).panel).toEqual({ municipalities, meetings: { nodes: [] } });
    expect((await coordinator.query(PANEL, { id })).panel).toEqual({
      municipalities,
      meetings: { nodes: [{ id: meeting }] },
    });
    expect(await here.refusal(`{ meeting(id: "${meeting}") { id } }`)).toBe('NOT_FOUND');
  });

  it('are none of a panel of the nation, and those that its founder says of one of a district', async () => {
    const ofNation = await foundPanel(meetings, nation, 'N');
    expect(await knows(here, ofNation, 'N')).toEqual([false, false]);

    const municipalityIds = [municipalityOf('S112')];
    const ofDistrict = await foundPanel(meetings, coordinator, 'D11', { municipalityIds });
    expect([await knows(here, ofDistrict, 'D11'), await knows(beside, ofDistrict, 'D11')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('change for a panel that is there, and with them whose councillor knows of it', async () => {
    const id = await foundPanel(meetings, coordinator, 'D11', { municipalityIds: [municipalityOf('S112')] });
    const key = randomUUID();
    const input = { panelId: id, municipalityIds: [municipalityOf('S111')] };
    const placed = (await coordinator.mutate(PLACE, { input, key })).placePanel.panel;
    expect(placed.municipalities).toEqual([{ id: municipalityOf('S111') }]);
    expect([await knows(here, id, 'D11'), await knows(beside, id, 'D11')]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect((await meetings.visitor.query(PUBLIC, { id })).publicPanel.municipalities).toEqual(
      placed.municipalities,
    );

    const none = { panelId: id, municipalityIds: [] };
    await coordinator.mutate(PLACE, { input: none });
    expect(await knows(here, id, 'D11')).toEqual([false, false]);
    // The first change again, as a client repeats it that heard no answer: it has had its effect.
    await coordinator.mutate(PLACE, { input, key });
    expect(await knows(here, id, 'D11')).toEqual([false, false]);
  });

  it('are said by nobody who does not run the panel, and only where its territory lies', async () => {
    const id = await foundPanel(meetings, coordinator, 'S111');
    const input = { panelId: id, municipalityIds: [municipalityOf('S221')] };
    expect(await here.refusal(PLACE, { input })).toBe('FORBIDDEN');
    expect(await beside.refusal(PLACE, { input })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(PLACE, { input })).toBe('INVALID_INPUT');
  });

  it('are refused where the territory does not overlap them', async () => {
    const { id: territoryId } = meetings.country.territory('D11');
    const words = { kind: 'PACT', name: 'PACT', charter: '' };
    for (const municipalityId of [municipalityOf('S221'), randomUUID()]) {
      const input = { ...words, territoryId, municipalityIds: [municipalityId] };
      expect(await coordinator.refusal(documents.FOUND, { input })).toBe('INVALID_INPUT');
    }
  });
});
