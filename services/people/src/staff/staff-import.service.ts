import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { lockLeads } from '../appointment/national-leads.js';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import type { WantedPost } from '../import/country-document.js';
import type { KnownPlaces } from '../import/country-problems.js';
import { demandNone } from '../arguments/demand-none.js';
import { postIdOf } from '../import/ids-by-code.js';
import { knownPlaces } from '../import/known-places.js';
import { PeopleWriter } from '../import/people-writer.js';
import { namingSecondHolders } from '../import/second-holders.js';
import { StaffAppointments, type AppointmentsWritten } from './staff-appointments.js';
import { StaffPersons, type PersonsWritten } from './staff-persons.js';
import { isAppointmentRow, postOf, sentence, staffProblems } from './staff-problems.js';
import { staffFile, type StaffRow } from './staff-row.js';

export interface StaffWritten {
  readonly persons: Pick<PersonsWritten, 'created' | 'updated' | 'unchanged'>;
  readonly posts: number;
  readonly appointments: Pick<AppointmentsWritten, 'begun' | 'ended' | 'changed'>;
}

/** Ends the transaction of a dry run. */
class DryRun extends Error {
  constructor(readonly written: StaffWritten) {
    super('a dry run');
  }
}

/** Loads what a personnel office says of posts, persons and who holds what: everything or nothing, idempotent. */
@Injectable()
export class StaffImport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly people: PeopleWriter,
    private readonly persons: StaffPersons,
    private readonly appointments: StaffAppointments,
    private readonly grants: GrantsPublisher,
  ) {}

  /**
   * @param text CSV or JSON, see `staffFile`
   * @param dryRun checks all and writes nothing
   * @throws Error with a sentence for each row that cannot be loaded
   */
  async load(text: string, dryRun = false): Promise<StaffWritten> {
    const { rows, problems } = staffFile(text);
    demandNone(problems);
    try {
      return await namingSecondHolders(() =>
        this.dataSource.transaction(async (manager) => {
          const written = await this.write(manager, rows);
          if (dryRun) throw new DryRun(written);
          return written;
        }),
      );
    } catch (error) {
      if (error instanceof DryRun) return error.written;
      throw error;
    }
  }

  private async write(manager: EntityManager, rows: readonly StaffRow[]): Promise<StaffWritten> {
    // Appointments of leads happen one after the other.
    await lockLeads(manager);
    const wanted = rows.flatMap((row) => postOf(row) ?? []);
    const places = await knownPlaces(manager, { organisations: [], posts: wanted });
    demandNone([...staffProblems(rows, places, now()), ...(await changedPosts(manager, rows, places))]);
    const distinct = [...new Map(wanted.map((post) => [post.code, post])).values()];
    const posts = await this.people.addPosts(manager, distinct, places);
    const { created, updated, unchanged, ...persons } = await this.persons.write(manager, rows);
    demandNone(persons.problems);
    const held = rows.filter(isAppointmentRow);
    const { begun, ended, changed, ...written } = await this.appointments.write(
      manager,
      held,
      persons.idByNumber,
    );
    demandNone(written.problems);
    await this.grants.stateAll(manager, [...written.personIds, ...persons.withNewAccount]);
    return { persons: { created, updated, unchanged }, posts, appointments: { begun, ended, changed } };
  }
}

interface KnownPost {
  readonly id: string;
  readonly role: string;
  readonly territoryId: string;
  readonly municipalityId: string | null;
  readonly organisationId: string | null;
}

/** A post stays what it is: another role or place is another post. */
async function changedPosts(
  manager: EntityManager,
  rows: readonly StaffRow[],
  places: KnownPlaces,
): Promise<string[]> {
  const named = rows.flatMap((row) => {
    const post = postOf(row);
    return post === null ? [] : [{ row, post, id: postIdOf(post.code) }];
  });
  const known = new Map(
    (
      await manager.query<KnownPost[]>(
        `SELECT id, role, territory_id AS "territoryId", municipality_id AS "municipalityId",
           organisation_id AS "organisationId" FROM post WHERE id = ANY ($1)`,
        [named.map(({ id }) => id)],
      )
    ).map((post) => [post.id, post]),
  );
  return named.flatMap(({ row, post, id }) => {
    const there = known.get(id);
    return there === undefined || isSame(there, post, places)
      ? []
      : [sentence(row, `post ${post.code} has another role or place: give a new post a code of its own`)];
  });
}

function isSame(there: KnownPost, post: WantedPost, places: KnownPlaces): boolean {
  const { role, territoryCode, municipalityCode, organisationCode } = post;
  return (
    there.role === role &&
    there.territoryId === places.territories.get(territoryCode)?.id &&
    there.municipalityId === idOf(places.municipalities, municipalityCode) &&
    there.organisationId === idOf(places.organisations, organisationCode)
  );
}

function idOf(ids: ReadonlyMap<string, string>, code: string | null): string | null {
  return code === null ? null : (ids.get(code) ?? null);
}
