import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { holds } from '../grant/holds.js';
import type { CountryFile } from '../import/country-document.js';

/** How many entries of each kind a document has. */
export type EntriesExported = Readonly<Record<keyof CountryFile, number>>;

/** Everything of one list, in the order in which it can be loaded, as JSON of the database. */
const LISTS = {
  levels: `SELECT code, rank, names, purposes FROM territory_level ORDER BY rank`,
  territories: `
    SELECT t.code, t.level AS "levelCode", parent.code AS "parentCode", t.names, t.time_zone AS "timeZone", t.population, t.boundary
    FROM territory t LEFT JOIN territory parent ON parent.id = t.parent_id WHERE NOT t.retired
    ORDER BY nlevel(t.path), t.code`,
  municipalities: `
    SELECT m.code, m.names, ARRAY(
      SELECT t.code FROM municipality_territory overlap JOIN territory t ON t.id = overlap.territory_id
      WHERE overlap.municipality_id = m.id ORDER BY t.code) AS "territoryCodes"
    FROM municipality m ORDER BY m.code`,
  organisationKinds: `SELECT code, names FROM organisation_kind ORDER BY code`,
  addresses: `
    SELECT postcode, place, street, house_number AS "houseNumber", longitude, latitude FROM address ORDER BY id`,
  organisations: `
    SELECT 'id:' || o.id AS code, o.name, o.kind, t.code AS "territoryCode"
    FROM organisation o JOIN territory t ON t.id = o.territory_id ORDER BY o.id`,
  facilities: `
    SELECT 'id:' || f.id AS code, f.kind, f.name, t.code AS "territoryCode", f.search_keys AS "searchKeys", f.address,
      f.longitude, f.latitude, f.telephones, f.opening_hours AS "openingHours", f.closed_days AS "closedDays"
    FROM facility f JOIN territory t ON t.id = f.territory_id WHERE f.is_in_use ORDER BY f.id`,
  persons: `
    SELECT 'id:' || p.id AS code, p.display_name AS name, p.languages,
      (SELECT jsonb_build_object('identity', min(identity)) FROM account WHERE person_id = p.id HAVING count(*) > 0) AS account,
      CASE WHEN p.card_name IS NOT NULL THEN
        jsonb_build_object('name', p.card_name, 'telephone', p.card_telephone, 'email', p.card_email,
          'livesInCode', (SELECT code FROM territory WHERE id = p.card_lives_in AND NOT retired)) END AS "publicCard"
    FROM person p WHERE EXISTS (
      SELECT FROM appointment a JOIN post ON post.id = a.post_id AND post.community_id IS NULL
      WHERE a.person_id = p.id AND ${holds('a', '$1')})
    ORDER BY p.id`,
  posts: `
    SELECT 'id:' || post.id AS code, post.role, t.code AS "territoryCode", m.code AS "municipalityCode",
      'id:' || post.organisation_id AS "organisationCode", post.created_at AS since,
      post.office_hours AS "officeHours",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('platform', platform, 'name', name, 'address', address) ORDER BY platform, name), '[]')
       FROM virtual_account WHERE post_id = post.id) AS "virtualAccounts",
      (SELECT jsonb_build_object('personCode', 'id:' || a.person_id, 'from', a.starts_at, 'until', a.ends_at, 'selectedBy', a.selected_by)
       FROM appointment a WHERE a.post_id = post.id AND ${holds('a', '$1')} ORDER BY a.starts_at, a.id LIMIT 1) AS holder
    FROM post JOIN territory t ON t.id = post.territory_id LEFT JOIN municipality m ON m.id = post.municipality_id
    WHERE post.community_id IS NULL AND post.ended_at IS NULL ORDER BY post.id`,
} as const satisfies Record<keyof CountryFile, string>;

/**
 * Writes structure and staff of the country as the document that `CountryImport` loads: into a country of its own, or
 * again into this one, where it changes nothing. What has a code keeps it; organisations, persons and posts have their ids
 * in the place of codes.
 */
@Injectable()
export class CountryExport {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns the document as JSON, and how many entries it has */
  async write(): Promise<{ readonly text: string; readonly entries: EntriesExported }> {
    // One moment for all lists, so that no post names a person who is not there.
    const document = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const lists = {} as Record<keyof CountryFile, unknown[]>;
      for (const [name, statement] of Object.entries(LISTS))
        lists[name as keyof CountryFile] = await listOf(manager, statement);
      return lists;
    });
    const entries = Object.fromEntries(Object.entries(document).map(([name, list]) => [name, list.length]));
    return { text: JSON.stringify(document, null, 1), entries: entries as EntriesExported };
  }
}

function listOf(manager: EntityManager, statement: string): Promise<unknown[]> {
  return manager.query<unknown[]>(statement, statement.includes('$1') ? [now()] : []);
}
