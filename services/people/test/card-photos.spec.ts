import { randomUUID } from 'node:crypto';
import { Attachments } from '@vicinia/attachments';
import { testIdentity, type GraphqlData, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import sharp from 'sharp';
import supertest from 'supertest';
import { CardPhotoService } from '../src/card-photo/card-photo.service.js';
import { startPeople } from './start-people.js';

const SET = `mutation ($card: PublicCardInput, $key: String!) {
  setMyPublicCard(input: { card: $card }, idempotencyKey: $key) { person { publicCard { name photo { id width } } } }
}`;
const DIRECTORY = `query ($id: ID!) {
  directory(territoryId: $id) { nodes { card { photo { id kind path address thumbnailAddress } } } }
}`;

describe('the photo of a public card', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;
  let postId: string;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());
  beforeEach(async () => {
    postId = randomUUID();
    officer = await seated('S111', postId);
  });
  afterEach(() => endAppointment());

  async function seated(territory: string, post: string): Promise<TestClient> {
    const person = randomUUID();
    const run = (text: string, values: unknown[]): Promise<unknown> => people.database.query(text, values);
    await run(`INSERT INTO person (id, display_name) VALUES ($1, 'Sample')`, [person]);
    await run(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [testIdentity(person), person]);
    await run(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, 'SECURITY_OFFICER', $2, now())`,
      [post, people.country.territory(territory).id],
    );
    await run(
      `INSERT INTO appointment (id, post_id, person_id, starts_at) VALUES (gen_random_uuid(), $1, $2, now() - interval '1 day')`,
      [post, person],
    );
    await people.grants.appoint(person, 'SECURITY_OFFICER', { territory });
    return people.person(person);
  }
  async function endAppointment(): Promise<void> {
    await people.database.query(
      `UPDATE appointment SET ends_at = now() WHERE post_id = $1 AND ends_at IS NULL`,
      [postId],
    );
  }
  const bearer = async (who: TestClient | null): Promise<string> =>
    `Bearer ${await people.token(who === null ? null : testIdentity(who.personId!))}`;
  const send = async (who: TestClient | null, file: Buffer): Promise<supertest.Response> =>
    supertest(people.server)
      .post('/media/cards')
      .set('authorization', await bearer(who))
      .set('content-type', 'application/octet-stream')
      .send(file);
  const read = async (path: string, who: TestClient | null): Promise<supertest.Response> =>
    supertest(people.server)
      .get(path)
      .set('authorization', await bearer(who));
  const uploaded = async (who: TestClient): Promise<string> => {
    const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#405060' } });
    const noted = picture.withExif({ IFD0: { Artist: 'Somebody at home' } });
    return (await send(who, await noted.jpeg().toBuffer())).body.id as string;
  };
  const show = async (photoId?: string): Promise<GraphqlData> =>
    (await officer.mutate(SET, { card: { name: 'Officer Shown', photoId } })).setMyPublicCard.person
      .publicCard;

  it('is shown to everybody by an address that an image can load, made anew and in small', async () => {
    const id = await uploaded(officer);
    expect((await read(`/media/cards/${id}`, officer)).status).toBe(404);
    expect(await show(id)).toEqual({ name: 'Officer Shown', photo: { id, width: 90 } });

    const { directory } = await people.visitor.query(DIRECTORY, { id: people.country.territory('S111').id });
    const [{ card }] = directory.nodes as { card: { photo: Record<string, string> } }[] as [any];
    expect(card.photo).toMatchObject({ id, kind: 'PHOTO', path: `/media/cards/${id}` });
    for (const path of [card.photo.address, card.photo.thumbnailAddress, card.photo.path]) {
      const { status, headers, body } = await read(path, null);
      expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
      expect((body as Buffer).includes('Somebody at home')).toBe(false);
    }
  });

  it('stays when the card is given again with it, and goes with its file when there is another or none', async () => {
    const [first, second] = [await uploaded(officer), await uploaded(officer)];
    await show(first);
    expect((await show(first)).photo).toMatchObject({ id: first });
    expect((await show(second)).photo).toMatchObject({ id: second });
    expect((await read(`/media/cards/${first}`, officer)).status).toBe(404);
    expect((await show()).photo).toBeNull();
    expect((await read(`/media/cards/${second}`, officer)).status).toBe(404);
  });

  it('is one that its owner sent; another is refused at its field, and the card keeps what it has', async () => {
    const own = await uploaded(officer);
    await show(own);
    const colleague = await people.as('SECURITY_OFFICER', 'S111');
    for (const photoId of [await uploaded(colleague), randomUUID(), 'none']) {
      const answer = await officer.answer(SET, { card: { name: 'Officer', photoId }, key: randomUUID() });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'input.card.photoId',
      });
    }
    expect((await read(`/media/cards/${own}`, null)).status).toBe(200);
  });

  it('is a photo, from somebody who is signed in', async () => {
    expect((await send(officer, Buffer.from('%PDF-1.7\n%EOF'))).body).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    });
    expect((await send(null, Buffer.from('x'))).status).toBe(403);
  });

  it('goes when the office ends by which the card was shown, and at once nobody sees it', async () => {
    const id = await uploaded(officer);
    await show(id);
    const photos = people.app.get(CardPhotoService, { strict: false });
    await photos.removeEnded();
    expect((await read(`/media/cards/${id}`, null)).status).toBe(200);

    await endAppointment();
    expect((await read(`/media/cards/${id}`, null)).status).toBe(404);
    for (const _time of [1, 2]) await photos.removeEnded();
    const { rows } = await people.database.query(`SELECT id FROM card_photo WHERE id = $1`, [id]);
    expect(rows).toEqual([]);
  });

  it('goes with the name of a person who is erased', async () => {
    const id = await uploaded(officer);
    await show(id);
    await people.database.query(`UPDATE person SET card_name = NULL, erased_at = now() WHERE id = $1`, [
      officer.personId,
    ]);
    await people.app.get(CardPhotoService, { strict: false }).removeEnded();
    const { rows } = await people.database.query(`SELECT id FROM card_photo WHERE id = $1`, [id]);
    expect(rows).toEqual([]);
  });

  it('goes after a day when no card took it', async () => {
    const id = await uploaded(officer);
    const photos = people.app.get(Attachments, { strict: false });
    const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
    await photos.removeExpired(inHours(23));
    expect((await show(id)).photo).toMatchObject({ id });
    const late = await uploaded(officer);
    await photos.removeExpired(inHours(25));
    expect(await officer.refusal(SET, { card: { name: 'Officer', photoId: late } })).toBe('INVALID_INPUT');
  });
});
