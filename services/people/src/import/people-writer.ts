import { Injectable } from '@nestjs/common';
import { appointmentBegan } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { addListed, derivedId, identityOf, now, personIdOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { lockLeads } from '../appointment/national-leads.js';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';
import type { CountryDocument, WantedPerson, WantedPost } from './country-document.js';
import type { KnownPlaces } from './country-problems.js';
import { idInCode, organisationIdOf, personIdByCode, postIdOf } from './ids-by-code.js';

/** How many there are of each that were not there before. */
export interface PeopleWritten {
  readonly organisations: number;
  readonly persons: number;
  readonly posts: number;
  readonly appointments: number;
}

/**
 * Adds organisations, persons, posts and appointments by the codes of a file, in the transaction of the caller. What is
 * there already stays as it is, whoever has changed it since, so that a repetition changes nothing. Ids follow from codes.
 */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly outbox: Outbox,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @param document checked for problems before */
  async write(
    manager: EntityManager,
    document: CountryDocument,
    places: KnownPlaces,
  ): Promise<PeopleWritten> {
    // Appointments of leads happen one after the other.
    await lockLeads(manager);
    const organisations = await this.addOrganisations(manager, document, places);
    const { personIds, added } = await this.addPersons(manager, document.persons, places);
    const posts = await this.addPosts(manager, document.posts, places);
    const appointments = await this.addAppointments(manager, document.posts, personIds, places);
    await this.grants.stateAll(manager, [...added, ...appointments]);
    return { organisations, persons: added.length, posts, appointments: appointments.length };
  }

  /** Comes first: organisations are checked against the kinds. Their names are the national lead's from then on. */
  async addOrganisationKinds(manager: EntityManager, { organisationKinds }: CountryDocument): Promise<void> {
    await addListed(manager, OrganisationKind, organisationKinds);
  }

  private async addOrganisations(
    manager: EntityManager,
    { organisations }: CountryDocument,
    { territories }: KnownPlaces,
  ): Promise<number> {
    const rows = organisations.map(({ code, name, kind, territoryCode }) => ({
      id: organisationIdOf(code),
      name,
      kind,
      territory_id: territories.get(territoryCode)?.id,
    }));
    const added = await manager.query<unknown[]>(
      `INSERT INTO organisation (id, name, kind, territory_id)
       SELECT id, name, kind, territory_id FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, name text, kind text, territory_id uuid)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    return added.length;
  }

  /** An account that acted before it was registered stays the person it was, as with `registerPerson`. */
  private async addPersons(
    manager: EntityManager,
    persons: readonly WantedPerson[],
    { territories }: KnownPlaces,
  ): Promise<{ personIds: ReadonlyMap<string, string>; added: string[] }> {
    const identities = new Map(
      persons.flatMap(({ code, account }) => (account ? [[code, identityIn(account)] as const] : [])),
    );
    const known = await manager.query<{ identity: string; personId: string }[]>(
      `SELECT identity, person_id AS "personId" FROM account WHERE identity = ANY ($1::text[])`,
      [[...identities.values()]],
    );
    const personOf = new Map(known.map(({ identity, personId }) => [identity, personId]));
    const idOf = (code: string): string => {
      const identity = identities.get(code);
      if (identity === undefined) return personIdByCode(code);
      return personOf.get(identity) ?? idInCode(code) ?? personIdOf(identity);
    };
    const rows = persons.map(({ code, name, languages, publicCard }) => ({
      id: idOf(code),
      display_name: name,
      languages,
      card_name: publicCard?.name ?? null,
      card_telephone: publicCard?.telephone ?? null,
      card_email: publicCard?.email ?? null,
      card_lives_in: territories.get(publicCard?.livesInCode ?? '')?.id ?? null,
      identity: identities.get(code) ?? null,
    }));
    const added = await manager.query<{ id: string }[]>(
      `INSERT INTO person (id, display_name, languages, card_name, card_telephone, card_email, card_lives_in)
       SELECT id, display_name, languages, card_name, card_telephone, card_email, card_lives_in
       FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, display_name text, languages text[], card_name text,
         card_telephone text, card_email text, card_lives_in uuid)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    await manager.query(
      `INSERT INTO account (identity, person_id)
       SELECT identity, id FROM jsonb_to_recordset($1::jsonb) AS p (identity text, id uuid) WHERE identity IS NOT NULL
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
    return {
      personIds: new Map(persons.map(({ code }) => [code, idOf(code)])),
      added: added.map(({ id }) => id),
    };
  }

  /** @returns how many were not there */
  async addPosts(manager: EntityManager, posts: readonly WantedPost[], places: KnownPlaces): Promise<number> {
    const rows = posts.map(
      ({ code, role, territoryCode, municipalityCode, organisationCode, since, officeHours }) => ({
        id: postIdOf(code),
        role,
        territory_id: places.territories.get(territoryCode)?.id,
        municipality_id: municipalityCode === null ? null : places.municipalities.get(municipalityCode),
        organisation_id: organisationCode === null ? null : places.organisations.get(organisationCode),
        created_at: since ?? now(),
        office_hours: officeHours,
      }),
    );
    const added = await manager.query<unknown[]>(
      `INSERT INTO post (id, role, territory_id, municipality_id, organisation_id, created_at, office_hours)
       SELECT id, role, territory_id, municipality_id, organisation_id, created_at, coalesce(office_hours, '[]')
       FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, role text, territory_id uuid, municipality_id uuid,
         organisation_id uuid, created_at timestamptz, office_hours json)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    return added.length;
  }

  /** @returns the persons who were appointed */
  private async addAppointments(
    manager: EntityManager,
    posts: readonly WantedPost[],
    personIds: ReadonlyMap<string, string>,
    places: KnownPlaces,
  ): Promise<string[]> {
    const rows = posts.flatMap(({ code, holder }) =>
      holder === null
        ? []
        : {
            id: derivedId('appointment', `${code}\n${holder.personCode}\n${holder.from.toISOString()}`),
            post_id: postIdOf(code),
            person_id: personIds.get(holder.personCode),
            starts_at: holder.from,
            ends_at: holder.until,
            selected_by: holder.selectedBy,
          },
    );
    // Without a target for the conflict, a post that somebody else holds by now would be passed over in silence.
    const added = await manager.query<AddedAppointment[]>(
      `INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at, selected_by)
       SELECT id, post_id, person_id, starts_at, ends_at, selected_by
       FROM jsonb_to_recordset($1::jsonb) AS a (id uuid, post_id uuid, person_id uuid, starts_at timestamptz,
         ends_at timestamptz, selected_by text)
       WHERE NOT EXISTS (
         SELECT FROM appointment held WHERE held.post_id = a.post_id AND held.person_id = a.person_id
           AND date_trunc('milliseconds', held.starts_at) = a.starts_at)
       ON CONFLICT (id) DO NOTHING RETURNING id, post_id AS "postId", person_id AS "personId", starts_at AS "from"`,
      [JSON.stringify(rows)],
    );
    const began = new Map(added.map((appointment) => [appointment.postId, appointment]));
    await this.outbox.addAll(
      manager,
      appointmentBegan,
      posts.flatMap(({ code, role, territoryCode, municipalityCode }) => {
        const appointment = began.get(postIdOf(code));
        if (appointment === undefined) return [];
        const municipalityId =
          municipalityCode === null ? null : (places.municipalities.get(municipalityCode) ?? null);
        const { id, personId, from } = appointment;
        return {
          subject: id,
          territoryId: places.territories.get(territoryCode)?.id ?? null,
          data: { postId: postIdOf(code), role, municipalityId, personId, from: from.toISOString() },
        };
      }),
    );
    return added.map(({ personId }) => personId);
  }
}

interface AddedAppointment {
  readonly id: string;
  readonly postId: string;
  readonly personId: string;
  readonly from: Date;
}

function identityIn(account: NonNullable<WantedPerson['account']>): string {
  return 'identity' in account ? account.identity : identityOf(account.issuer, account.subject);
}
