import { randomUUID } from 'node:crypto';
import { startSubgraph, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { AppModule } from '../src/app.module.js';
import { outreachDatabase } from '../src/data-source.js';
import type { OutreachEnvironment } from '../src/environment.js';
import { sealAddress } from '../src/subscription/sealed-address.js';
import { SubscriptionTokens } from '../src/subscription/subscription-tokens.js';
import { MailServer } from './mail-server.js';

/** The outreach service on real parts, with a real mail server. */
export interface OutreachUnderTest {
  readonly service: SubgraphUnderTest;
  readonly mail: MailServer;
  close(): Promise<void>;
}

export const PUBLIC_URL = 'https://vicinia.example';

type OwnEnvironment = Omit<OutreachEnvironment, keyof SubgraphUnderTest['environment']>;

const OWN: Omit<OwnEnvironment, 'SMTP_URL'> = {
  MAIL_FROM: 'Vicinia <no-reply@vicinia.example>',
  PUBLIC_URL,
  TOKEN_SECRET: 'a secret that only this test knows',
  BULLETIN_SECOND_PERSON: true,
  CONFIRM_WITHIN_HOURS: 48,
  ROUND_MILLISECONDS: 60_000,
  DELIVERY_POLL_MILLISECONDS: 20,
  SEND_TIMEOUT_MILLISECONDS: 400,
};

export async function startOutreach(changed: Partial<OwnEnvironment> = {}): Promise<OutreachUnderTest> {
  const mail = await MailServer.start();
  const service = await startSubgraph({
    service: 'outreach',
    appModule: (environment) =>
      AppModule.forEnvironment({ ...OWN, SMTP_URL: mail.url, ...environment, ...changed }),
    database: outreachDatabase,
  });
  return {
    service,
    mail,
    close: async () => {
      await service.close();
      await mail.stop();
    },
  };
}

export const documents = {
  SUBSCRIBE: `mutation ($input: SubscribeInput!, $key: String!) { subscribe(input: $input, idempotencyKey: $key) { accepted } }`,
  SUBSCRIBE_ME: `mutation ($input: SubscribeInput!, $key: String!) { subscribeMe(input: $input, idempotencyKey: $key) { accepted } }`,
  CONFIRM: `mutation ($input: ConfirmSubscriptionInput!, $key: String!) { confirmSubscription(input: $input, idempotencyKey: $key) { confirmed } }`,
  UNSUBSCRIBE: `mutation ($input: UnsubscribeInput!, $key: String!) { unsubscribe(input: $input, idempotencyKey: $key) { unsubscribed } }`,
  UNSUBSCRIBE_ME: `mutation ($input: UnsubscribeMeInput!, $key: String!) { unsubscribeMe(input: $input, idempotencyKey: $key) { unsubscribed } }`,
  DRAFT: `mutation ($input: DraftBulletinInput!, $key: String!) {
    draftBulletin(input: $input, idempotencyKey: $key) { bulletin { id status revision } } }`,
  EDIT: `mutation ($input: EditBulletinInput!, $key: String!) {
    editBulletin(input: $input, idempotencyKey: $key) { bulletin { revision texts { language title body } } } }`,
  RELEASE: `mutation ($input: ReleaseBulletinInput!, $key: String!) {
    releaseBulletin(input: $input, idempotencyKey: $key) { bulletin { id status publishedAt releasedBy { id } } } }`,
  RESEND: `mutation ($input: ResendUncertainInput!, $key: String!) { resendUncertain(input: $input, idempotencyKey: $key) { bulletin { id } } }`,
  DISCARD: `mutation ($input: DiscardBulletinInput!, $key: String!) { discardBulletin(input: $input, idempotencyKey: $key) { bulletin { status } } }`,
  CORRECT: `mutation ($input: DraftCorrectionInput!, $key: String!) {
    draftCorrection(input: $input, idempotencyKey: $key) { bulletin { id status corrects { id } } } }`,
  WITHDRAW: `mutation ($input: WithdrawBulletinInput!, $key: String!) {
    withdrawBulletin(input: $input, idempotencyKey: $key) { bulletin { id status withdrawalReason { language text } } } }`,
  CONFIGURE_TOPIC: `mutation ($input: ConfigureBulletinTopicInput!, $key: String!) {
    configureBulletinTopic(input: $input, idempotencyKey: $key) {
      topic { code name(language: "sl") names { language text } isActive } } }`,
  BULLETIN: `query ($id: ID!) { bulletin(id: $id) { id status } }`,
  COUNTS: `query ($id: ID!) { bulletin(id: $id) { deliveries { pending sent failed uncertain unreadable } } }`,
};

/** By which the service finds an address. */
export function markOf(address: string): string {
  return new SubscriptionTokens(OWN.TOKEN_SECRET).addressMark(address);
}

/** An address that no other test uses. @param local part before the @ that tells the mail server its manners */
export function newAddress(local = 'ana'): string {
  return `${local}+${randomUUID().slice(0, 8)}@mail.example`;
}

export function subscribeInput(
  { service }: OutreachUnderTest,
  email: string,
  territoryCode: string,
  extra: Record<string, unknown> = {},
): Record<string, unknown> {
  return { email, territoryIds: [service.country.territory(territoryCode).id], language: 'de', ...extra };
}

/** The token behind a link in the newest message to an address; waits for the message. */
export async function tokenFor(
  { mail }: OutreachUnderTest,
  address: string,
  purpose: 'confirm' | 'unsubscribe',
): Promise<string> {
  await until(`a message to ${address}`, () => mail.mailsTo(address).length > 0);
  const text = mail.mailsTo(address).at(-1)?.text ?? '';
  const token = new RegExp(`${PUBLIC_URL}/${purpose}/([A-Za-z0-9_-]+)`).exec(text)?.[1];
  if (token === undefined) throw new Error(`no link to ${purpose} in:\n${text}`);
  return token;
}

/** Subscribes an address that takes mail, and confirms it as its owner would. */
export async function subscribed(
  outreach: OutreachUnderTest,
  territoryCode: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const address = newAddress();
  const { visitor } = outreach.service;
  await visitor.mutate(documents.SUBSCRIBE, {
    input: subscribeInput(outreach, address, territoryCode, extra),
  });
  await visitor.mutate(documents.CONFIRM, {
    input: { token: await tokenFor(outreach, address, 'confirm') },
  });
  return address;
}

/** A confirmed subscription of an address with bad manners, which would never read the request to confirm. */
export async function subscribedDirectly(
  outreach: OutreachUnderTest,
  local: string,
  territoryCode: string,
): Promise<string> {
  const address = newAddress(local);
  const { database, country } = outreach.service;
  const { key, sealed } = sealAddress(address);
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO subscription (id, address_mark, sealed_address, seed, confirm_hash, unsubscribe_hash, topics, language, channel, state, created_at, confirmed_at)
     VALUES (gen_random_uuid(), $1, $2, decode(md5(random()::text), 'hex'), gen_random_uuid()::text, gen_random_uuid()::text,
       '{}', 'de', 'EMAIL', 'CONFIRMED', now(), now()) RETURNING id`,
    [markOf(address), sealed],
  );
  await database.query('INSERT INTO contact_key (subscription_id, key) VALUES ($1, $2)', [rows[0]?.id, key]);
  await database.query('INSERT INTO subscription_territory (subscription_id, territory_id) VALUES ($1, $2)', [
    rows[0]?.id,
    country.territory(territoryCode).id,
  ]);
  return address;
}

/** Drafts a bulletin in German and Slovene. @returns its id */
export async function draft(
  { service }: OutreachUnderTest,
  author: TestClient,
  territoryCode: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const input = {
    territoryId: service.country.territory(territoryCode).id,
    kind: 'NEWS',
    topic: 'NEWS',
    texts: [
      { language: 'de', title: 'Neue Lampen im Park', body: 'Der Park ist wieder hell.' },
      { language: 'sl', title: 'Nove luči v parku', body: 'Park je spet svetel.' },
    ],
    ...extra,
  };
  return (await author.mutate(documents.DRAFT, { input })).draftBulletin.bulletin.id as string;
}

/** Drafts and releases a bulletin by two officers of the territory. @returns its id */
export async function published(
  outreach: OutreachUnderTest,
  territoryCode: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const id = await draft(
    outreach,
    await outreach.service.as('SECURITY_OFFICER', territoryCode),
    territoryCode,
    extra,
  );
  const second = await outreach.service.as('SECURITY_OFFICER', territoryCode);
  await second.mutate(documents.RELEASE, { input: { bulletinId: id } });
  return id;
}

/** Waits until no delivery of a bulletin is on its way. @returns how they ended */
export async function settledCounts(
  { service }: OutreachUnderTest,
  bulletinId: string,
): Promise<{ pending: number; sent: number; failed: number; uncertain: number; unreadable: number }> {
  const lead = await service.as('NATIONAL_LEAD', 'N');
  let counts = { pending: 1, sent: 0, failed: 0, uncertain: 0, unreadable: 0 };
  await until('all deliveries to be settled', async () => {
    counts = (await lead.query(documents.COUNTS, { id: bulletinId })).bulletin.deliveries as typeof counts;
    return counts.pending === 0;
  });
  return counts;
}
