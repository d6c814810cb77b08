import { randomUUID } from 'node:crypto';
import {
  grantsHeartbeat,
  grantsStated,
  territoryDescribed,
  type EventDefinition,
  type EventMessage,
} from '@vicinia/events';
import { personIdOf } from '@vicinia/service-kit';
import { KnownGrants } from './known-grants.js';

const ACCOUNT = 'a'.repeat(64);
const person = randomUUID();
const place = randomUUID();

describe('what is known of grants', () => {
  let known: KnownGrants;
  beforeEach(() => {
    known = new KnownGrants();
  });

  const hear = (definition: EventDefinition, subject: string, data: unknown, aggregateVersion = 1) => {
    known.hear({
      type: definition.type,
      topic: definition.aggregate.topic,
      subject,
      aggregateVersion,
      data,
    } as EventMessage);
  };
  const hearOf = (grants: object[], version = 1, identities = [ACCOUNT]) => {
    hear(grantsStated, person, { identities, grants }, version);
  };
  const grant = (more: object = {}) => ({
    grantId: randomUUID(),
    role: 'SECURITY_OFFICER',
    scope: { kind: 'territory', territoryId: place },
    from: '2020-01-01T00:00:00.000Z',
    until: null,
    ...more,
  });
  const rolesOf = () => known.principalOf(ACCOUNT).grants.map(({ role }) => role);

  it("names the person of an account, and the account's own where it has none", () => {
    hearOf([]);
    expect(known.principalOf(ACCOUNT).personId).toBe(person);
    const stranger = 'b'.repeat(64);
    expect(known.principalOf(stranger)).toMatchObject({ personId: personIdOf(stranger), grants: [] });
  });

  it('takes an account from whoever no longer has it, and not from whoever has it now', () => {
    hearOf([]);
    hearOf([], 2, []);
    expect(known.principalOf(ACCOUNT).personId).toBe(personIdOf(ACCOUNT));
    const other = randomUUID();
    hearOf([], 3);
    hear(grantsStated, other, { identities: [ACCOUNT], grants: [] });
    hearOf([], 4, []);
    expect(known.principalOf(ACCOUNT).personId).toBe(other);
  });

  it('has the grants that hold now, with the paths of their territory, former ones too', () => {
    hear(territoryDescribed, place, { path: 'n.r.s', previousPath: 'n.q.s' });
    hearOf([
      grant(),
      grant({ from: '2999-01-01T00:00:00.000Z' }),
      grant({ until: '2021-01-01T00:00:00.000Z' }),
    ]);
    expect(known.principalOf(ACCOUNT).grants.map(({ scope }) => scope)).toEqual([
      { kind: 'territory', territoryId: place, paths: ['n.r.s', 'n.q.s'] },
    ]);
  });

  it('goes by the newest message, in whatever order they come', () => {
    hearOf([], 2);
    hearOf([grant()], 1);
    expect(rolesOf()).toEqual([]);
    hearOf([grant()], 3);
    hearOf([grant()], 3);
    expect(rolesOf()).toEqual(['SECURITY_OFFICER']);
  });

  it('gives nothing to somebody of whom the message is not understood', () => {
    hearOf([grant()]);
    hearOf([{ ...grant(), role: 'KING' }], 2);
    expect(rolesOf()).toEqual([]);
  });

  it('knows a program by its message, and by the one before where it is not understood', () => {
    const rules = ['issue.read'];
    hear(grantsStated, person, { identities: [ACCOUNT], isMachine: true, grants: [grant({ rules })] });
    const { isMachine, grants } = known.principalOf(ACCOUNT);
    expect([isMachine, grants.map((held) => held.rules)]).toEqual([true, [rules]]);
    hearOf([{ ...grant(), role: 'KING' }], 2);
    expect(known.principalOf(ACCOUNT).isMachine).toBe(true);
    hearOf([grant()], 3);
    expect(known.principalOf(ACCOUNT).isMachine).toBe(false);
  });

  it('suspends staff without a heartbeat of the last ten seconds', () => {
    const beat = (age: number) => {
      hear(grantsHeartbeat, person, { emittedAt: new Date(Date.now() - age).toISOString() });
    };
    const isSuspended = () => known.principalOf(ACCOUNT).staffAccessSuspended;
    expect(isSuspended()).toBe(true);
    beat(11_000);
    expect(isSuspended()).toBe(true);
    beat(1_000);
    expect(isSuspended()).toBe(false);
    beat(11_000);
    expect(isSuspended()).toBe(false);
  });
});
