import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { foundPanel, startMeetings } from './meetings-service.js';

const KINDS = `{ panelKinds { kind isPublic } }`;
const CONFIGURE = `mutation ($input: ConfigurePanelKindInput!, $key: String!) {
  configurePanelKind(input: $input, idempotencyKey: $key) { kind { kind isPublic } } }`;

describe('which kinds of panels are public', () => {
  let service: SubgraphUnderTest;
  let lead: TestClient;
  beforeAll(async () => {
    service = await startMeetings();
    lead = await service.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterAll(() => service.close());

  const publicSince = async (id: string): Promise<string | null> =>
    (await lead.query(`query ($id: ID!) { panel(id: $id) { publicSince } }`, { id })).panel.publicSince;

  it('is all but allies networks and watch groups from the start', async () => {
    const { panelKinds } = await service.visitor.query(KINDS);
    const hidden = panelKinds.filter(({ isPublic }: { isPublic: boolean }) => !isPublic);
    expect(panelKinds).toHaveLength(7);
    expect(hidden.map(({ kind }: { kind: string }) => kind)).toEqual(['ALLIES_NETWORK', 'WATCH_GROUP']);
  });

  it('is for the country to say, of panels that are founded from then on', async () => {
    const kind = 'SECURITY_GROUP';
    const before = await foundPanel(service, lead, 'N', { kind });
    const { configurePanelKind } = await lead.mutate(CONFIGURE, { input: { kind, isPublic: false } });
    expect(configurePanelKind).toEqual({ kind: { kind, isPublic: false } });
    const after = await foundPanel(service, lead, 'N', { kind });
    const said = await foundPanel(service, lead, 'N', { kind, isPublic: true });
    expect([await publicSince(before), await publicSince(after), await publicSince(said)]).toEqual([
      expect.any(String),
      null,
      expect.any(String),
    ]);
  });
});
