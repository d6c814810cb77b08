import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';
import { employer } from './volunteer-documents.js';
import * as ask from './watch-group-documents.js';

describe('watch groups', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    officer = await people.as('NEIGHBOURHOOD_OFFICER', 'B1111');
  });
  afterAll(() => people.close());

  const election = (given: object, more: object = {}) => ({
    input: { ...given, electedOn: '2026-03-01', votesFor: 12, votesCast: 17, ...more },
  });

  it('are founded by the officer of a beat, with households as a number', async () => {
    const input = {
      territoryId: people.country.territory('B1111').id,
      name: 'Sample court',
      households: 120,
    };
    const { foundWatchGroup } = await officer.mutate(ask.FOUND, { input });
    expect(foundWatchGroup.watchGroup).toMatchObject({
      name: 'Sample court',
      households: 120,
      territory: { code: 'B1111' },
      coverage: { covered: 0, units: 0, share: null },
    });
    const watchGroupId = foundWatchGroup.watchGroup.id as string;
    const { changeWatchGroup } = await officer.mutate(ask.CHANGE, {
      input: { watchGroupId, households: 130 },
    });
    expect(changeWatchGroup.watchGroup).toMatchObject({ name: 'Sample court', households: 130 });
    expect(await officer.refusal(ask.CHANGE, { input: { watchGroupId, households: 0 } })).toBe(
      'INVALID_INPUT',
    );
  });

  it('have a contact for each part, whom residents elected with so many votes, and are covered as far as they have', async () => {
    const given = await ask.watchGroupAt(people);
    const { watchGroupId } = given;
    await officer.mutate(ask.ADD_UNIT, { input: { watchGroupId, kind: 'STREET', name: 'Mustergasse' } });
    const appointmentId = await ask.contactAt(people);
    const { recordWatchElection } = await officer.mutate(ask.ELECT, election({ ...given, appointmentId }));
    expect(recordWatchElection.watchGroup.coverage).toEqual({ covered: 1, units: 2, share: 0.5 });
    expect(recordWatchElection.watchGroup.units).toContainEqual({
      id: given.unitId,
      kind: 'STAIRWELL',
      name: 'Stiege 1',
      contact: { id: appointmentId },
      electedOn: '2026-03-01',
      votesFor: 12,
      votesCast: 17,
    });
    await people.database.query(`UPDATE appointment SET ends_at = now() - interval '1 day' WHERE id = $1`, [
      appointmentId,
    ]);
    const { territory } = await officer.query(ask.LIST, { code: 'B1111' });
    expect(territory.watchGroups).toContainEqual({
      id: watchGroupId,
      coverage: { covered: 0, units: 2, share: 0 },
    });
  });

  it('elect contacts of the place alone, with no more votes than there were, on a day that has come', async () => {
    const given = await ask.watchGroupAt(people);
    const refusal = async (appointmentId: string, more: object = {}) =>
      officer.refusal(ask.ELECT, election({ ...given, appointmentId }, more));
    expect(await refusal(await ask.contactAt(people, 'B1112'))).toBe('INVALID_INPUT');
    expect(await refusal(await ask.contactAt(people, 'B1111', 'ACTIVE_CITIZEN'))).toBe('INVALID_INPUT');
    const contact = await ask.contactAt(people);
    expect(await refusal(contact, { votesFor: 18 })).toBe('INVALID_INPUT');
    expect(await refusal(contact, { electedOn: '2099-01-01' })).toBe('INVALID_INPUT');
    expect(await refusal(contact, { unitId: randomUUID() })).toBe('NOT_FOUND');
  });

  it('have owners and insurers, which are organisations, until they no longer take part', async () => {
    const { watchGroupId } = await ask.watchGroupAt(people);
    const organisationId = await employer(people);
    const named = async (kind: string | null) => {
      const { nameWatchPartner } = await officer.mutate(ask.PARTNER, {
        input: { watchGroupId, organisationId, kind },
      });
      return nameWatchPartner.watchGroup.partners;
    };
    expect(await named('INSURER')).toEqual([{ kind: 'INSURER', organisation: { id: organisationId } }]);
    expect(await named('OWNER')).toEqual([{ kind: 'OWNER', organisation: { id: organisationId } }]);
    expect(await named(null)).toEqual([]);
    const unknown = { watchGroupId, organisationId: randomUUID(), kind: 'OWNER' };
    expect(await officer.refusal(ask.PARTNER, { input: unknown })).toBe('NOT_FOUND');
  });

  it('are read by contacts of the place, who change nothing', async () => {
    const { watchGroupId } = await ask.watchGroupAt(people);
    const contact = await people.as('WATCH_CONTACT', 'B1111');
    const { territory } = await contact.query(ask.LIST, { code: 'B1111' });
    expect(territory.watchGroups.map(({ id }: { id: string }) => id)).toContain(watchGroupId);
    expect(await contact.refusal(ask.CHANGE, { input: { watchGroupId, households: 5 } })).toBe('FORBIDDEN');
  });
});
