import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '@vicinia/access';
import {
  idsOfOperations,
  looksOf,
  ruleOf,
  rulesDecidedDuring,
  withIdAt,
  type TestClient,
} from '@vicinia/testkit';
import {
  documents,
  draft,
  newAddress,
  published,
  startOutreach,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

/** Everybody who might try, in relation to station S111. */
const everybody = [
  'visitor',
  'citizen',
  'partner',
  'supportOfficer',
  'beatOfficer',
  'stationOfficer',
  'neighbourhoodOfficer',
  'coordinator',
  'regionalLead',
  'nationalLead',
  'neighbour',
  'analyst',
] as const;
type Somebody = (typeof everybody)[number];

const idsOfSchema = idsOfOperations(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
/** The hierarchy is public. */
const NAMES_TERRITORY = /\.territoryIds?$/;

/** Name of the operation of a row. */
function nameOf(proves: string): string {
  return proves.split('.')[1] ?? '';
}

interface Operation {
  /** Name of the field of the schema that it proves. */
  readonly proves: string;
  readonly document: string;
  readonly variables: (asker: Somebody) => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly allowed: readonly Somebody[];
  /** What others get; by default a refusal that tells whether they may know of the record. */
  readonly otherwise?: 'NOT_FOUND';
  /** The rule that is decided where it is not the one of the schema. */
  readonly decides?: Rule;
}

const RELEASERS: readonly Somebody[] = ['stationOfficer', 'coordinator', 'regionalLead', 'nationalLead'];
const WRITERS: readonly Somebody[] = ['neighbourhoodOfficer', ...RELEASERS];
const STAFF: readonly Somebody[] = ['supportOfficer', ...WRITERS];

describe('who may do what in outreach', () => {
  let outreach: OutreachUnderTest;
  let author: TestClient;
  const people = {} as Record<Somebody, TestClient>;

  beforeAll(async () => {
    outreach = await startOutreach();
    const { service } = outreach;
    author = await service.as('SECURITY_OFFICER', 'S111');
    Object.assign(people, {
      visitor: service.visitor,
      citizen: service.citizen(),
      partner: await service.as('SECURITY_PARTNER', 'S111'),
      supportOfficer: await service.as('SUPPORT_OFFICER', 'S111'),
      beatOfficer: await service.as('NEIGHBOURHOOD_OFFICER', 'B1111'),
      stationOfficer: await service.as('SECURITY_OFFICER', 'S111'),
      neighbourhoodOfficer: await service.as('NEIGHBOURHOOD_OFFICER', 'S111'),
      coordinator: await service.as('SECURITY_COORDINATOR', 'D11'),
      regionalLead: await service.as('REGIONAL_LEAD', 'R1'),
      nationalLead: await service.as('NATIONAL_LEAD', 'N'),
      neighbour: await service.as('SECURITY_OFFICER', 'S112'),
      analyst: await service.as('ANALYST', 'N'),
    });
  });
  afterAll(() => outreach.close());

  const texts = [{ language: 'de', title: 'Titel', body: 'Text' }];
  const newDraft = (): Promise<string> => draft(outreach, author, 'S111');
  const newToken = async (purpose: 'confirm' | 'unsubscribe'): Promise<string> => {
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S111');
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input });
    return tokenFor(outreach, address, purpose);
  };
  const ownSubscription = async (asker: Somebody): Promise<string> => {
    if (asker === 'visitor') return randomUUID();
    const input = subscribeInput(outreach, newAddress(), 'S111');
    await people[asker].mutate(documents.SUBSCRIBE_ME, { input });
    const { mySubscriptions } = await people[asker].query('{ mySubscriptions { id } }');
    return mySubscriptions[0].id as string;
  };
  const operations: Operation[] = [
    {
      proves: 'Query.bulletin',
      document: documents.BULLETIN,
      variables: async () => ({ id: await published(outreach, 'S111') }),
      allowed: everybody,
    },
    {
      proves: 'Query.bulletin',
      document: documents.BULLETIN,
      variables: async () => ({ id: await newDraft() }),
      allowed: STAFF,
      otherwise: 'NOT_FOUND',
      decides: 'bulletin.readDraft',
    },
    {
      proves: 'Query.mySubscriptions',
      document: '{ mySubscriptions { id } }',
      variables: () => ({}),
      allowed: everybody.filter((somebody) => somebody !== 'visitor'),
    },
    {
      proves: 'Query.bulletinTopics',
      document: '{ bulletinTopics { code name isActive } }',
      variables: () => ({}),
      allowed: everybody,
    },
    {
      proves: 'Mutation.configureBulletinTopic',
      document: documents.CONFIGURE_TOPIC,
      variables: () => ({ input: { code: 'BICYCLES', names: [{ language: 'de', text: 'Fahrräder' }] } }),
      allowed: ['nationalLead'],
    },
    {
      proves: 'Mutation.draftBulletin',
      document: documents.DRAFT,
      variables: () => ({
        input: {
          territoryId: outreach.service.country.territory('S111').id,
          kind: 'NEWS',
          topic: 'NEWS',
          texts,
        },
      }),
      allowed: WRITERS,
    },
    {
      proves: 'Mutation.editBulletin',
      document: documents.EDIT,
      variables: async () => ({ input: { bulletinId: await newDraft(), texts } }),
      allowed: WRITERS,
    },
    {
      proves: 'Mutation.releaseBulletin',
      document: documents.RELEASE,
      variables: async () => ({ input: { bulletinId: await newDraft() } }),
      allowed: RELEASERS,
    },
    {
      proves: 'Mutation.resendUncertain',
      document: documents.RESEND,
      variables: async () => ({ input: { bulletinId: await published(outreach, 'S111') } }),
      allowed: RELEASERS,
    },
    {
      proves: 'Mutation.draftCorrection',
      document: documents.CORRECT,
      variables: async () => ({
        input: {
          bulletinId: await published(outreach, 'S111'),
          texts: [{ ...texts[0], correction: 'The day' }],
        },
      }),
      allowed: WRITERS,
    },
    {
      proves: 'Mutation.withdrawBulletin',
      document: documents.WITHDRAW,
      variables: async () => ({
        input: {
          bulletinId: await published(outreach, 'S111'),
          reason: [{ language: 'de', text: 'Falsch' }],
        },
      }),
      allowed: RELEASERS,
    },
    {
      proves: 'Mutation.discardBulletin',
      document: documents.DISCARD,
      variables: async () => ({ input: { bulletinId: await newDraft() } }),
      allowed: WRITERS,
    },
    {
      proves: 'Mutation.subscribe',
      document: documents.SUBSCRIBE,
      variables: () => ({ input: subscribeInput(outreach, newAddress(), 'S111') }),
      allowed: everybody,
    },
    {
      proves: 'Mutation.subscribeMe',
      document: documents.SUBSCRIBE_ME,
      variables: () => ({ input: subscribeInput(outreach, newAddress(), 'S111') }),
      allowed: everybody.filter((somebody) => somebody !== 'visitor'),
    },
    {
      proves: 'Mutation.unsubscribeMe',
      document: documents.UNSUBSCRIBE_ME,
      variables: async (asker) => ({ input: { subscriptionId: await ownSubscription(asker) } }),
      allowed: everybody.filter((somebody) => somebody !== 'visitor'),
    },
    {
      proves: 'Mutation.confirmSubscription',
      document: documents.CONFIRM,
      variables: async () => ({ input: { token: await newToken('confirm') } }),
      allowed: everybody,
    },
    {
      proves: 'Mutation.unsubscribe',
      document: documents.UNSUBSCRIBE,
      variables: async () => ({ input: { token: await newToken('unsubscribe') } }),
      allowed: everybody,
    },
    {
      proves: 'Mutation.confirmSubscription',
      document: documents.CONFIRM,
      variables: () => ({ input: { token: 'unknown' } }),
      allowed: [],
      otherwise: 'NOT_FOUND',
    },
    {
      proves: 'Mutation.unsubscribe',
      document: documents.UNSUBSCRIBE,
      variables: () => ({ input: { token: 'unknown' } }),
      allowed: [],
      otherwise: 'NOT_FOUND',
    },
  ];

  const attempts = operations.flatMap((operation) =>
    everybody.map((somebody) => ({ ...operation, somebody })),
  );

  it.each(attempts.filter(({ allowed, somebody }) => allowed.includes(somebody)))(
    '$proves is open to $somebody',
    async ({ proves, document, variables, somebody, decides }) => {
      const given = { key: randomUUID(), ...(await variables(somebody)) };
      const decided = await rulesDecidedDuring(async () => {
        expect(Object.values(await people[somebody].query(document, given))).not.toContain(null);
      });
      expect(decided).toContain(decides ?? ruleOf('outreach', proves));
    },
  );

  it.each(attempts.filter(({ allowed, somebody }) => !allowed.includes(somebody)))(
    '$proves is closed to $somebody',
    async ({ document, variables, somebody, otherwise }) => {
      const code = await people[somebody].refusal(document, await variables(somebody));
      const unlessNamed =
        somebody === 'visitor' ? 'UNAUTHENTICATED' : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/);
      expect(code).toEqual(otherwise ?? unlessNamed);
    },
  );

  it('has a row above for every operation of the schema', () => {
    const rows = new Set(operations.map(({ proves }) => nameOf(proves)));
    expect([...rows].sort()).toEqual([...idsOfSchema.keys()].sort());
  });

  const asked = operations.flatMap((operation) =>
    (idsOfSchema.get(nameOf(operation.proves)) ?? [])
      .filter((path) => !NAMES_TERRITORY.test(path))
      .map((path) => ({ ...operation, path })),
  );
  const expectAlike = async (
    { document, variables, path }: Pick<(typeof asked)[number], 'document' | 'variables' | 'path'>,
    somebody: Somebody,
    hidden: string,
  ): Promise<void> => {
    const request = { document, variables: await variables(somebody) };
    const ask = async (id: string): Promise<unknown> => {
      const changed = withIdAt(request, path, id);
      const given = { ...changed.variables, key: randomUUID() };
      return looksOf(await people[somebody].answer(changed.document, given));
    };
    expect([somebody, await ask(hidden)]).toEqual([somebody, await ask(randomUUID())]);
  };

  it.each(asked)('$proves answers for a hidden draft at $path as for none', async (row) => {
    const stranger = await outreach.service.as('SECURITY_OFFICER', 'S222');
    const hidden = await draft(outreach, stranger, 'S222');
    // Nothing is hidden from the lead of the nation.
    const others = everybody.filter((somebody) => somebody !== 'nationalLead');
    for (const somebody of others) await expectAlike(row, somebody, hidden);
  });

  it('answers for any draft as for none while grants are silent', async () => {
    const hidden = await newDraft();
    const variables = await Promise.all(asked.map(async (row) => row.variables('stationOfficer')));
    await outreach.service.whileGrantsAreSilent(async () => {
      for (const [index, row] of asked.entries()) {
        const given = variables[index] ?? {};
        await expectAlike({ ...row, variables: () => given }, 'stationOfficer', hidden);
      }
    });
  });

  it('hides a draft from those who may not see it, and only refuses those who may', async () => {
    const input = { bulletinId: await newDraft() };
    expect(await people.neighbour.refusal(documents.RELEASE, { input })).toBe('NOT_FOUND');
    expect(await people.supportOfficer.refusal(documents.RELEASE, { input })).toBe('FORBIDDEN');
  });

  it('does not resolve a reference to a draft that the caller may not see', async () => {
    const document = `query ($id: ID!) { _entities(representations: [{ __typename: "Bulletin", id: $id }]) { __typename } }`;
    const id = await newDraft();
    expect((await people.visitor.query(document, { id }))._entities).toEqual([null]);
    expect((await people.stationOfficer.query(document, { id }))._entities).toEqual([
      { __typename: 'Bulletin' },
    ]);
  });

  it('tells everybody who released a bulletin, and staff alone who drafted it', async () => {
    const id = await published(outreach, 'S111');
    const document = `query ($id: ID!) { bulletin(id: $id) { draftedBy { id } releasedBy { id } } }`;
    const shown = (await people.visitor.query(document, { id })).bulletin;
    expect(shown).toEqual({ draftedBy: null, releasedBy: { id: expect.any(String) } });
    expect((await people.supportOfficer.query(document, { id })).bulletin.draftedBy).toEqual({
      id: expect.any(String),
    });
  });
});
