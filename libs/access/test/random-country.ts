import { randomUUID } from 'node:crypto';
import { roles, type Role } from '@vicinia/events';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { Capacity, CapacityOfOrganisation, Facts } from '../src/index.js';

const MUNICIPALITIES = [randomUUID(), randomUUID(), randomUUID()];
const ORGANISATIONS = [randomUUID(), randomUUID()];
const CAPACITIES = [
  'receiver',
  'party',
  'stakeholder',
  'measureOwner',
  'namedOwner',
  'member',
  'chair',
  'secretary',
  'fellow',
] as const;
const CALLER = randomUUID();
const SOMEBODY = randomUUID();
export const IDENTITY = 'identity-of-the-caller';

/** Small enough that several things fall on the same territory. */
const number = fc.nat({ max: 7 });
const seldom = fc.nat({ max: 4 }).map((drawn) => drawn === 4);

/** How a country is drawn at random: everything is told by numbers, so that a failure shrinks to a small one. */
const drawn = fc.record({
  territories: fc.array(
    fc.record({
      above: number,
      formerlyAbove: fc.option(number, { freq: 2 }),
      municipalities: fc.subarray(MUNICIPALITIES),
      answers: fc.boolean(),
      /** Municipalities that are given to the record of the territory, whatever the territory overlaps. */
      given: fc.option(fc.subarray(MUNICIPALITIES), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 8, size: 'max' },
  ),
  grants: fc.array(
    fc.record({
      role: fc.oneof(
        fc.constantFrom<Role>('SECURITY_OFFICER', 'SECURITY_MUNICIPAL_COUNCILLOR'),
        fc.constantFrom(...roles),
      ),
      place: number,
      inMunicipality: fc.boolean(),
      organisation: fc.option(number, { freq: 2 }),
      ended: seldom,
    }),
    { maxLength: 3, size: 'max' },
  ),
  parts: fc.array(
    fc.record({
      record: number,
      capacity: fc.constantFrom(...CAPACITIES),
      isCaller: fc.boolean(),
      /** Organisation for which the person takes part. */
      organisation: fc.option(number, { freq: 2 }),
      /** Office by which the person takes part: none, one of the caller's, or one that nobody holds. */
      office: fc.oneof(fc.constant(null), fc.nat({ max: 2 }), fc.constant('nobody' as const)),
    }),
    { maxLength: 6 },
  ),
  silent: seldom,
});

interface Territory {
  readonly id: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly previousPath: string | null;
  readonly municipalityIds: readonly string[];
  readonly answers: boolean;
  readonly given: readonly string[] | null;
}

interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly scope: 'territory' | 'municipality';
  readonly scopeId: string;
  readonly organisationId: string | null;
  readonly ended: boolean;
}

interface Part {
  readonly recordId: string;
  readonly capacity: Capacity | CapacityOfOrganisation;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly appointmentId: string | null;
  /** Whether the office holds by which the person takes part. */
  readonly holds: boolean;
}

/** Territories, some of which move, with one record each; what the caller holds, and who takes part in what. */
export interface RandomCountry {
  readonly territories: readonly Territory[];
  readonly grants: readonly Grant[];
  readonly parts: readonly Part[];
  readonly silent: boolean;
}

export const randomCountry: fc.Arbitrary<RandomCountry> = drawn.map(
  ({ territories, grants, parts, silent }) => {
    const ids = territories.map(() => randomUUID());
    const parent = (index: number, above: number): number | null => (index === 0 ? null : above % index);
    const present = pathsOf(
      ids,
      territories.map(({ above }, index) => parent(index, above)),
    );
    const former = pathsOf(
      ids,
      territories.map(({ above, formerlyAbove }, index) => parent(index, formerlyAbove ?? above)),
    );
    const held = grants.map(({ role, place, inMunicipality, organisation, ended }): Grant => ({
      id: randomUUID(),
      role,
      scope: inMunicipality ? 'municipality' : 'territory',
      scopeId: inMunicipality ? pick(MUNICIPALITIES, place) : pick(ids, place),
      organisationId: organisation === null ? null : pick(ORGANISATIONS, organisation),
      ended,
    }));
    return {
      territories: territories.map(({ above, municipalities, answers, given }, index) => {
        const above_ = parent(index, above);
        return {
          id: pick(ids, index),
          parentId: above_ === null ? null : pick(ids, above_),
          path: pick(present, index),
          previousPath: present[index] === former[index] ? null : pick(former, index),
          municipalityIds: municipalities,
          answers,
          given,
        };
      }),
      grants: held,
      parts: parts.map(({ record, capacity, isCaller, organisation, office }): Part => {
        const grant = typeof office === 'number' ? held[office] : undefined;
        return {
          recordId: pick(ids, record),
          capacity,
          personId: isCaller ? CALLER : SOMEBODY,
          organisationId: organisation === null ? null : pick(ORGANISATIONS, organisation),
          appointmentId: office === null ? null : (grant?.id ?? randomUUID()),
          holds: office === null || (isCaller && grant !== undefined && !grant.ended),
        };
      }),
      silent,
    };
  },
);

/** What decides about the record of a territory, as a service knows it. */
export function factsAt({ parts, territories }: RandomCountry, territory: Territory): Facts {
  const participants: Partial<Record<Part['capacity'], { personId: string; byAppointment: boolean }[]>> = {};
  const organisations: Partial<Record<Part['capacity'], string[]>> = {};
  for (const { recordId, capacity, personId, organisationId, appointmentId, holds } of parts) {
    if (recordId !== territory.id) continue;
    if (organisationId !== null) (organisations[capacity] ??= []).push(organisationId);
    if (!holds) continue;
    (participants[capacity] ??= []).push({ personId, byAppointment: appointmentId !== null });
  }
  return {
    territoryPaths: [territory.path, territory.previousPath].filter((path) => path !== null),
    municipalityIds: territory.given ?? foundAt(territories, territory),
    participants,
    organisations,
  };
}

/** What answers the public tells in which municipalities something lies, and so does whatever lies in one alone. */
function foundAt(territories: readonly Territory[], { path, municipalityIds }: Territory): readonly string[] {
  const answering = territories.some(
    (above) => above.answers && (path === above.path || path.startsWith(`${above.path}.`)),
  );
  return answering || municipalityIds.length === 1 ? municipalityIds : [];
}

/** Puts a country in place of the one before. The record of a territory has its id. */
export async function write(dataSource: DataSource, country: RandomCountry): Promise<void> {
  const insert = (table: string, rows: readonly object[]) =>
    dataSource.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  for (const table of ['territory_projection', 'grants_projection', 'grants_heartbeat', 'kept', 'part']) {
    await dataSource.query(`DELETE FROM ${table}`);
  }
  await insert(
    'territory_projection',
    country.territories.map(({ id, parentId, path, previousPath, municipalityIds, answers }) => ({
      territory_id: id,
      code: id,
      level: 'ANY',
      level_rank: path.split('.').length - 1,
      level_purposes: answers ? ['ANSWERS'] : [],
      parent_id: parentId,
      path,
      previous_path: previousPath,
      names: {},
      time_zone: 'UTC',
      municipality_ids: municipalityIds,
      retired: false,
      structure_version: 1,
      version: 1,
    })),
  );
  await insert('grants_projection', [{ person_id: CALLER, version: 1, is_machine: false }]);
  await insert('identity_projection', [{ identity: IDENTITY, person_id: CALLER }]);
  await insert(
    'grant_projection',
    country.grants.map(({ id, role, scope, scopeId, organisationId, ended }) => ({
      grant_id: id,
      person_id: CALLER,
      role,
      scope_kind: scope,
      scope_id: scopeId,
      organisation_id: organisationId,
      valid_from: '2020-01-01T00:00:00Z',
      valid_until: ended ? '2021-01-01T00:00:00Z' : null,
    })),
  );
  await insert(
    'kept',
    country.territories.map(({ id, given }) => ({ id, territory_id: id, municipality_ids: given })),
  );
  await insert(
    'part',
    country.parts.map(({ recordId, capacity, personId, organisationId, appointmentId }) => ({
      record_id: recordId,
      capacity,
      person_id: personId,
      appointment_id: appointmentId,
      organisation_id: organisationId,
    })),
  );
  await dataSource.query(
    `INSERT INTO grants_heartbeat (emitted_at) VALUES (clock_timestamp() - $1::interval)`,
    [country.silent ? '1 hour' : '0'],
  );
}

/** Paths of a hierarchy; whatever is above comes earlier. */
function pathsOf(ids: readonly string[], parents: readonly (number | null)[]): string[] {
  const paths: string[] = [];
  for (const [index, id] of ids.entries()) {
    const above = parents[index] ?? null;
    const label = id.replaceAll('-', '');
    paths.push(above === null ? label : `${pick(paths, above)}.${label}`);
  }
  return paths;
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
