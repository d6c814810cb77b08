import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import {
  Access,
  accessTable,
  decide,
  municipalitiesOf,
  officeHolds,
  Principals,
  withinReach,
  type Clause,
  type Rule,
} from '../src/index.js';
import { openDatabase } from './database.js';
import { factsAt, IDENTITY, randomCountry, write } from './random-country.js';

/** Kinds of clauses by which lists are filtered, and those that a list of one's own asks for apart. */
const OF_LISTS = ['territory', 'municipality', 'participation', 'representation', 'self', 'receipt'];

/** Rules that open rows by what the caller holds or takes part in, one for each set of clauses. */
const RULES = new Map(
  (Object.keys(accessTable) as Rule[])
    .filter((rule) => clausesOf(rule).every(({ kind }) => OF_LISTS.includes(kind)))
    .map((rule) => [JSON.stringify(clausesOf(rule)), rule]),
);

function clausesOf(rule: Rule): readonly Clause[] {
  return accessTable[rule];
}

/** A list as services ask for one: the rows that the filters let through. */
async function listed(dataSource: DataSource, access: Access, rule: Rule): Promise<string[]> {
  const capacitiesOf = (kind: 'participation' | 'representation') =>
    clausesOf(rule).flatMap((clause) => (clause.kind === kind && 'as' in clause ? [clause.as] : []));
  const rows = await dataSource.query<{ id: string }[]>(
    `SELECT kept.id FROM kept JOIN territory_projection place ON place.territory_id = kept.territory_id
     WHERE ${withinReach('place', '$1')}
       OR ${municipalitiesOf('kept.municipality_ids', 'kept.territory_id')} && $2::uuid[]
       OR EXISTS (SELECT FROM part
                  WHERE part.record_id = kept.id AND part.person_id = $3 AND part.capacity = ANY ($4)
                    AND ${officeHolds('part', { suspended: '$5::boolean' })})
       OR EXISTS (SELECT FROM part
                  WHERE part.record_id = kept.id AND part.organisation_id = ANY ($6) AND part.capacity = ANY ($7))`,
    [
      access.territoryPaths(rule),
      access.municipalityIds(rule),
      access.principal.personId,
      capacitiesOf('participation'),
      access.principal.staffAccessSuspended,
      access.organisationIds(rule),
      capacitiesOf('representation'),
    ],
  );
  return rows.map(({ id }) => id).sort();
}

describe('a list', () => {
  let dataSource: DataSource;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ dataSource, close } = await openDatabase());
  });
  afterAll(() => close());

  it('lets through exactly the rows that the decision allows one by one, in any country', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(randomCountry, async (country) => {
        await write(dataSource, country);
        const principal = await new Principals(dataSource).of(IDENTITY);
        const access = new Access(principal);
        for (const rule of RULES.values()) {
          const allowed = country.territories.filter(
            (territory) => decide(principal, rule, factsAt(country, territory)) === 'allowed',
          );
          const list = await listed(dataSource, access, rule);
          expect({ rule, list }).toEqual({ rule, list: allowed.map(({ id }) => id).sort() });
          shown += list.length;
        }
      }),
      { numRuns: 100 },
    );
    // Random countries in which nobody sees anything would prove nothing.
    expect(shown).toBeGreaterThan(20);
  }, 60_000);
});
