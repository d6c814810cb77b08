import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { foundIn, now, Parameters, totalFound, upwards, type Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds, isThere, isVacant } from '../grant/holds.js';
import type { CardColumns } from '../person/public-card.js';
import type { Hours } from '../weekly-hours/weekly-hours.js';

export interface CardRow extends CardColumns {
  readonly appointmentId: string;
  readonly personId: string;
  readonly postId: string;
  readonly role: Role;
  readonly territoryId: string;
  readonly officeHours: Hours[];
  readonly cardName: string;
}

/** A seat of which no card is shown: it is vacant, or its holder agreed to none. */
export interface SeatRow {
  readonly role: Role;
  readonly territoryId: string;
  readonly officeHours: Hours[];
}

/** Who is responsible for a point: the one that answers the public, and the lowest territory where that is another. */
export interface Responsible {
  readonly beatId: string | null;
  readonly stationId: string;
}

/** Which cards of the directory are wanted; null wants all. */
export interface WantedCards {
  readonly role: Role | null;
  readonly language: string | null;
  readonly search: string | null;
}

const CARD = `a.id AS "appointmentId", a.person_id AS "personId", p.id AS "postId", p.role, p.territory_id AS "territoryId",
  p.office_hours AS "officeHours", person.card_lives_in AS "cardLivesIn", person.card_name AS "cardName", person.card_telephone AS "cardTelephone", person.card_email AS "cardEmail", person.languages`;
const SEAT = `p.role, p.territory_id AS "territoryId", p.office_hours AS "officeHours"`;
const HOLDS = holds('a', '$1');
/** Who answers to the public on the beat and at the station. */
const RESPONSIBLE: readonly Role[] = ['NEIGHBOURHOOD_OFFICER', 'SUPPORT_OFFICER', 'SECURITY_OFFICER'];

/** Reads who is responsible and who agreed to a public card. */
@Injectable()
export class OfficerReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Cards of the officers responsible in the given territories; first territory first. */
  cardsIn(territoryIds: readonly string[]): Promise<CardRow[]> {
    return this.dataSource.query<CardRow[]>(
      `SELECT ${CARD} FROM post p
       JOIN appointment a ON a.post_id = p.id AND ${HOLDS}
       JOIN person ON person.id = a.person_id AND person.card_name IS NOT NULL
       WHERE p.territory_id = ANY ($2) AND p.role = ANY ($3) AND p.municipality_id IS NULL
       ORDER BY array_position($2, p.territory_id), p.role, person.card_name, a.id`,
      [now(), territoryIds, RESPONSIBLE],
    );
  }

  /** Responsible posts in the given territories whose holder shows no card. */
  withoutCardIn(territoryIds: readonly string[]): Promise<SeatRow[]> {
    return this.dataSource.query<SeatRow[]>(
      `SELECT ${SEAT} FROM post p
       JOIN appointment a ON a.post_id = p.id AND ${HOLDS}
       JOIN person ON person.id = a.person_id AND person.card_name IS NULL
       WHERE p.territory_id = ANY ($2) AND p.role = ANY ($3) AND p.municipality_id IS NULL
       ORDER BY array_position($2, p.territory_id), p.role, p.id`,
      [now(), territoryIds, RESPONSIBLE],
    );
  }

  /** Responsible posts in the given territories that nobody holds. */
  vacantIn(territoryIds: readonly string[]): Promise<SeatRow[]> {
    return this.dataSource.query<SeatRow[]>(
      `SELECT ${SEAT} FROM post p
       WHERE p.territory_id = ANY ($2) AND p.role = ANY ($3) AND p.municipality_id IS NULL
         AND ${isThere('p')} AND ${isVacant('p', '$1')}
       ORDER BY array_position($2, p.territory_id), p.role, p.id`,
      [now(), territoryIds, RESPONSIBLE],
    );
  }

  /** The directory at a path and below, by name. @returns one row more than the page */
  directory(path: string, wanted: WantedCards, page: Page): Promise<CardRow[]> {
    const parameters = new Parameters([now(), path, publicRoles, ...page.after, page.first + 1]);
    const { after, inOrder } = upwards(['person.card_name', 'a.id'], ['$4::text', '$5::uuid'], page);
    return this.dataSource.query<CardRow[]>(
      `SELECT ${CARD} ${cardsOf(wanted, parameters)} AND ${after} ${inOrder} LIMIT $6`,
      parameters.values,
    );
  }

  /** How many it has. @returns null for more than are counted */
  countDirectory(path: string, wanted: WantedCards): Promise<number | null> {
    const parameters = new Parameters([now(), path, publicRoles]);
    const statement = `SELECT ${cardsOf(wanted, parameters)}`;
    return totalFound(this.dataSource.manager, statement, parameters.values);
  }
}

/** SQL from `FROM` on of the cards that are wanted; parameters 1 to 3 are the moment, the path and the public roles. */
function cardsOf({ role, language, search }: WantedCards, parameters: Parameters): string {
  const conditions = ['person.card_name IS NOT NULL', 'p.role = ANY ($3)', 't.path <@ $2::ltree'];
  if (role !== null) conditions.push(`p.role = ${parameters.add(role)}`);
  if (language !== null) conditions.push(`${parameters.add(language)} = ANY (person.languages)`);
  if (search !== null) conditions.push(foundIn('folded(person.card_name)', parameters.add(search)));
  return `FROM person
    JOIN appointment a ON a.person_id = person.id AND ${HOLDS}
    JOIN post p ON p.id = a.post_id AND p.municipality_id IS NULL
    JOIN territory t ON t.id = p.territory_id
    WHERE ${conditions.join(' AND ')}`;
}
