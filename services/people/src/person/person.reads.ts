import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@vicinia/events';
import { entitiesBy, existing, grouped, keyed, now, type GraphqlContext } from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { Person } from './person.entity.js';

/** A person, or the id of an account that nobody has registered yet. */
export type KnownPerson = Person | { readonly id: string };

/** Where a person holds an office now: it decides who sees the person, and whether a card is shown. */
export interface PlaceInOffice {
  readonly personId: string;
  readonly role: Role;
  readonly path: string;
  readonly previousPath: string | null;
}

/** Reads persons, one statement for each level of a query. */
@Injectable()
export class PersonReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Person | null> {
    return context.loaders
      .of('person.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Person, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The person that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Person> {
    return existing(await this.byId(context, id), `the person ${id}`);
  }

  async known(context: GraphqlContext, id: string): Promise<KnownPerson> {
    return (await this.byId(context, id)) ?? { id };
  }

  /** The person as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Person> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** Who signs in with an account and holds an office in a territory or below it, by its present and its former place. */
  async byAccount(context: GraphqlContext, identity: string, territoryId: string): Promise<Person | null> {
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `SELECT person.id FROM account JOIN person ON person.id = account.person_id AND person.erased_at IS NULL
       WHERE account.identity = $1 AND EXISTS (
         SELECT FROM appointment held JOIN post ON post.id = held.post_id
         JOIN territory place ON place.id = post.territory_id
         JOIN territory asked ON asked.id = $2 AND place.path <@ asked.path
           AND (place.previous_path IS NULL OR place.previous_path <@ asked.path
             OR place.previous_path <@ asked.previous_path)
         WHERE held.person_id = person.id AND ${holds('held', '$3')})`,
      [identity, territoryId, now()],
    );
    return found === undefined ? null : this.byId(context, found.id);
  }

  /** Where each person holds an office now. */
  async inOffice(context: GraphqlContext, personId: string): Promise<PlaceInOffice[]> {
    const places = await context.loaders
      .of('person.inOffice', async (ids) => {
        const rows = await this.dataSource.query<PlaceInOffice[]>(
          `SELECT a.person_id AS "personId", p.role, t.path::text AS path, t.previous_path::text AS "previousPath"
           FROM appointment a JOIN post p ON p.id = a.post_id JOIN territory t ON t.id = p.territory_id
           WHERE a.person_id = ANY ($1) AND ${holds('a', '$2')}`,
          [ids, now()],
        );
        return grouped(ids, rows, (row) => row.personId);
      })
      .load(personId);
    return places ?? [];
  }
}
