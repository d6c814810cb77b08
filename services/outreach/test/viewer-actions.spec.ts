import { mutationOf, toldWrongly, type TestClient, type ToldAction } from '@vicinia/testkit';
import type { bulletinActions } from '../src/bulletin/bulletin.record.js';
import {
  documents,
  draft,
  newAddress,
  startOutreach,
  subscribeInput,
  type OutreachUnderTest,
} from './outreach-service.js';

const TEXT = { language: 'de', title: 'Titel', body: 'Text' };
const WHY = [{ language: 'de', text: 'Falsch' }];

/** For each action an input that is read without a fault, so that only who asks and the state of the record can refuse it. */
const inputs: Readonly<Record<keyof typeof bulletinActions, (id: string) => object>> = {
  editBulletin: (bulletinId) => ({ bulletinId, texts: [TEXT] }),
  releaseBulletin: (bulletinId) => ({ bulletinId }),
  discardBulletin: (bulletinId) => ({ bulletinId }),
  draftCorrection: (bulletinId) => ({ bulletinId, texts: [{ ...TEXT, correction: 'Der Tag' }] }),
  withdrawBulletin: (bulletinId) => ({ bulletinId, reason: WHY }),
  resendUncertain: (bulletinId) => ({ bulletinId }),
};

describe('what the caller may do', () => {
  let outreach: OutreachUnderTest;
  let author: TestClient;
  let second: TestClient;
  let support: TestClient;
  beforeAll(async () => {
    outreach = await startOutreach();
    author = await outreach.service.as('SECURITY_OFFICER', 'S111');
    second = await outreach.service.as('SECURITY_COORDINATOR', 'D11');
    support = await outreach.service.as('SUPPORT_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => outreach.close());

  const told = async (client: TestClient, id: string): Promise<ToldAction[]> =>
    (await client.query(`{ bulletin(id: "${id}") { viewerActions { action allowed reason } } }`)).bulletin
      .viewerActions;
  const allowed = async (client: TestClient, id: string) =>
    (await told(client, id)).filter((each) => each.allowed).map(({ action }) => action);
  const demandTruth = async (id: string, clients: readonly TestClient[]) => {
    for (const client of clients) {
      const inputOf = (action: string) => inputs[action as keyof typeof inputs](id);
      expect(await toldWrongly(client, await told(client, id), inputOf)).toEqual([]);
    }
  };
  const act = (client: TestClient, action: keyof typeof inputs, id: string) =>
    client.mutate(mutationOf(action), { input: inputs[action](id) });

  it('with a bulletin follows its life, and who wrote it', async () => {
    const id = await draft(outreach, author, 'S111');
    expect(await allowed(author, id)).toEqual(['editBulletin', 'discardBulletin']);
    expect(await told(author, id)).toContainEqual({
      action: 'releaseBulletin',
      allowed: false,
      reason: 'FORBIDDEN',
    });
    expect(await allowed(second, id)).toEqual(['editBulletin', 'releaseBulletin', 'discardBulletin']);
    expect(await allowed(support, id)).toEqual([]);
    await demandTruth(id, [author, second, support]);

    await act(second, 'releaseBulletin', id);
    const published = ['draftCorrection', 'withdrawBulletin', 'resendUncertain'];
    expect(await allowed(author, id)).toEqual(published);
    const { citizen, visitor } = { citizen: outreach.service.citizen(), visitor: outreach.service.visitor };
    for (const outsider of [citizen, visitor]) expect(await allowed(outsider, id)).toEqual([]);
    await demandTruth(id, [author, second, support, citizen, visitor]);

    await act(author, 'withdrawBulletin', id);
    expect(await allowed(author, id)).toEqual([]);
    await demandTruth(id, [author, second, support]);
  });

  it('with a discarded draft is nothing', async () => {
    const id = await draft(outreach, author, 'S111');
    await act(author, 'discardBulletin', id);
    expect(await allowed(second, id)).toEqual([]);
    await demandTruth(id, [author, second]);
  });

  it('with a subscription of the own account is to end it', async () => {
    const member = outreach.service.citizen();
    const input = subscribeInput(outreach, newAddress(), 'S111');
    await member.mutate(documents.SUBSCRIBE_ME, { input });
    const query = '{ mySubscriptions { id viewerActions { action allowed reason } } }';
    const [{ id, viewerActions }] = (await member.query(query)).mySubscriptions;
    expect(viewerActions).toEqual([{ action: 'unsubscribeMe', allowed: true, reason: null }]);
    await member.mutate(mutationOf('unsubscribeMe'), { input: { subscriptionId: id } });
    expect((await member.query(query)).mySubscriptions).toEqual([]);
  });
});
