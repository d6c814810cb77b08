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
