import type { GraphqlData, SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { NAME_ACCOUNTS, seated } from './directory-there.js';
import { startPeople } from './start-people.js';

const WHOSE = `query ($name: String!, $platform: String) { virtualAccounts(name: $name, platform: $platform) {
  platform name address role territory { code } isHeld card { name } } }`;

describe('accounts of virtual officers', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const whose = async (name: string, more: object = {}): Promise<GraphqlData[]> =>
    (await people.visitor.query(WHOSE, { name, ...more })).virtualAccounts as GraphqlData[];
  const account = (name: string, platform = 'Discord'): object => ({
    platform,
    name,
    address: 'https://chat.example/muster',
  });

  it('tell anybody by their very name who acts under them, with the card', async () => {
    const { postId } = await seated(people, 'VIRTUAL_OFFICER', 'R1', { cardName: 'Virtual Card' });
    await lead.mutate(NAME_ACCOUNTS, { input: { postId, accounts: [account('@Polizei_Muster')] } });
    const known = {
      platform: 'Discord',
      name: 'Polizei_Muster',
      address: 'https://chat.example/muster',
      role: 'VIRTUAL_OFFICER',
      territory: { code: 'R1' },
      isHeld: true,
      card: { name: 'Virtual Card' },
    };
    for (const name of ['Polizei_Muster', '@polizei_muster']) expect(await whose(name)).toEqual([known]);
    expect(await whose('Polizei_Muster', { platform: 'discord' })).toHaveLength(1);
    expect(await whose('Polizei_Muster', { platform: 'Telegram' })).toEqual([]);
    for (const name of ['Polizei_Muste', 'Polizei_Muster1', '%']) expect(await whose(name)).toEqual([]);
    const { directory } = await people.visitor.query(
      `query ($id: ID!) { directory(territoryId: $id, role: VIRTUAL_OFFICER) { nodes { virtualAccounts { name } } } }`,
      { id: people.country.territory('R1').id },
    );
    expect(directory.nodes).toEqual([{ virtualAccounts: [{ name: 'Polizei_Muster' }] }]);
  });

  it('stay with the post, and say that nobody holds it', async () => {
    const { postId } = await seated(people, 'VIRTUAL_OFFICER', 'R2', { cardName: 'Virtual Card' });
    await lead.mutate(NAME_ACCOUNTS, { input: { postId, accounts: [account('verwaist')] } });
    await people.database.query(`UPDATE appointment SET ends_at = now() WHERE post_id = $1`, [postId]);
    expect(await whose('verwaist')).toMatchObject([{ isHeld: false, card: null }]);
  });

  it('belong to one post, and the last list holds', async () => {
    const first = await seated(people, 'VIRTUAL_OFFICER', 'R2');
    const second = await seated(people, 'VIRTUAL_OFFICER', 'R2');
    const name = async (postId: string, ...accounts: object[]): Promise<unknown> =>
      (await lead.mutate(NAME_ACCOUNTS, { input: { postId, accounts } })).nameVirtualAccounts.post
        .virtualAccounts;
    await name(first.postId, account('eins'), account('eins', 'Telegram'));
    const taken = { input: { postId: second.postId, accounts: [account('EINS')] } };
    expect(await lead.refusal(NAME_ACCOUNTS, taken)).toBe('ALREADY_EXISTS');
    expect(await name(first.postId, account('zwei'))).toMatchObject([{ name: 'zwei' }]);
    expect(await name(second.postId, account('eins'))).toMatchObject([{ name: 'eins' }]);
  });

  it('are no other officer’s, and have no address that runs something', async () => {
    const officer = await seated(people, 'SECURITY_OFFICER', 'S111');
    const ofOfficer = { input: { postId: officer.postId, accounts: [account('drei')] } };
    expect(await lead.refusal(NAME_ACCOUNTS, ofOfficer)).toBe('INVALID_INPUT');
    const { postId } = await seated(people, 'VIRTUAL_OFFICER', 'R1');
    const accounts = [{ platform: 'Discord', name: 'vier', address: 'javascript:alert(1)' }];
    const { errors } = await lead.answer(NAME_ACCOUNTS, {
      input: { postId, accounts },
      key: 'a key of a test',
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.accounts.0.address',
    });
  });
});
