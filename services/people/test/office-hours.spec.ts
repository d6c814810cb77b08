import type { SubgraphUnderTest } from '@vicinia/testkit';
import { seated, SET_HOURS } from './directory-there.js';
import { facilityAt } from './facility-operations.js';
import { startPeople } from './start-people.js';

const TUESDAY = { day: 'TUESDAY', from: '09:00', until: '11:00' };
const FRIDAY = { day: 'FRIDAY', from: '14:00', until: '16:00' };

describe('office hours of an officer', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  it('are said by who holds the post, and read by anybody on the card, at the post without a card and at the station', async () => {
    const shown = await seated(people, 'SECURITY_OFFICER', 'S111', { cardName: 'Officer Card' });
    const silent = await seated(people, 'SECURITY_OFFICER', 'S111');
    await people.grants.appoint(shown.personId, 'SECURITY_OFFICER', { territory: 'S111' });
    const holder = people.person(shown.personId);
    const set = await holder.mutate(SET_HOURS, { input: { postId: shown.postId, hours: [FRIDAY, TUESDAY] } });
    expect(set.setOfficeHours.post.officeHours).toEqual([TUESDAY, FRIDAY]);
    await holder.mutate(SET_HOURS, { input: { postId: silent.postId, hours: [FRIDAY] } });
    await facilityAt(people, 'S111');
    const read = await people.visitor.query(
      `query ($point: PointInput!) {
        officersAt(point: $point) { cards { card { name } officeHours { day } } postsWithoutCard { officeHours { day } } }
        territory(code: "S111") { facilities { nodes { officeHours { role territory { code } card { name } hours { day } } } } }
      }`,
      { point: people.country.pointIn('B1111') },
    );
    expect(read.officersAt).toEqual({
      cards: [{ card: { name: 'Officer Card' }, officeHours: [{ day: 'TUESDAY' }, { day: 'FRIDAY' }] }],
      postsWithoutCard: [{ officeHours: [{ day: 'FRIDAY' }] }],
    });
    expect(read.territory.facilities.nodes[0].officeHours).toEqual(
      expect.arrayContaining([
        {
          role: 'SECURITY_OFFICER',
          territory: { code: 'S111' },
          card: { name: 'Officer Card' },
          hours: [{ day: 'TUESDAY' }, { day: 'FRIDAY' }],
        },
        { role: 'SECURITY_OFFICER', territory: { code: 'S111' }, card: null, hours: [{ day: 'FRIDAY' }] },
      ]),
    );
  });

  it('are said for their own post by who may not for others', async () => {
    const own = await seated(people, 'NEIGHBOURHOOD_OFFICER', 'B1112');
    const other = await seated(people, 'NEIGHBOURHOOD_OFFICER', 'B1112');
    await people.grants.appoint(own.personId, 'NEIGHBOURHOOD_OFFICER', { territory: 'B1112' });
    const officer = people.person(own.personId);
    await officer.mutate(SET_HOURS, { input: { postId: own.postId, hours: [TUESDAY] } });
    expect(await officer.refusal(SET_HOURS, { input: { postId: other.postId, hours: [TUESDAY] } })).toBe(
      'FORBIDDEN',
    );
  });

  it('are not said of a post that does not answer to the public, nor as hours that are none', async () => {
    const { postId } = await seated(people, 'SECURITY_PARTNER', 'S112');
    const officer = await people.as('SECURITY_OFFICER', 'S112');
    expect(await officer.refusal(SET_HOURS, { input: { postId, hours: [TUESDAY] } })).toBe('INVALID_INPUT');
    const wrong = { postId, hours: [{ ...TUESDAY, until: '08:00' }] };
    expect(await officer.refusal(SET_HOURS, { input: wrong })).toBe('INVALID_INPUT');
  });
});
