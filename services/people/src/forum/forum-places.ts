import { holds, isThere } from '../grant/holds.js';
import type { Forum } from './forum.js';

type ByForum<Statement> = Readonly<Record<Forum['of'], Statement>>;

/** Territories that a municipality overlaps, and those above them: whoever sits there sits for the municipality. */
const ABOVE_MUNICIPALITY = `SELECT DISTINCT t.id, t.level FROM municipality_territory overlap
  JOIN territory lowest ON lowest.id = overlap.territory_id JOIN territory t ON t.path @> lowest.path
  WHERE overlap.municipality_id = wanted.id`;
const BELOW_TERRITORY = `SELECT t.id, t.level FROM territory above JOIN territory t ON t.path <@ above.path
  WHERE above.id = wanted.id AND NOT t.retired`;

/**
 * SQL that selects the seats of the forum `wanted.id`.
 *
 * @param columns of the table of posts, written out as `post.column`
 * @param roles parameter with the roles of a forum
 */
export const SEATS: ByForum<(columns: string, roles: string) => string> = {
  municipality: (columns, roles) => `
    SELECT ${columns} FROM (${ABOVE_MUNICIPALITY}) t JOIN post ON post.territory_id = t.id
    WHERE post.role = ANY (${roles}) AND post.municipality_id IS NULL AND ${isThere('post')}
    UNION ALL SELECT ${columns} FROM post
    WHERE post.municipality_id = wanted.id AND post.role = ANY (${roles}) AND ${isThere('post')}`,
  territory: (columns, roles) => `
    SELECT ${columns} FROM (${BELOW_TERRITORY}) t JOIN post ON post.territory_id = t.id
    WHERE post.role = ANY (${roles}) AND ${isThere('post')}`,
};

/** SQL that selects the stations of the forum `wanted.id` where no security officer acts at the given moment. */
export const PLACES_OF_OFFICERS: ByForum<(moment: string) => string> = {
  municipality: (moment) => stationsWithout(ABOVE_MUNICIPALITY, moment),
  territory: (moment) => stationsWithout(BELOW_TERRITORY, moment),
};

function stationsWithout(places: string, moment: string): string {
  return `SELECT FROM (${places}) t JOIN territory_level level ON level.code = t.level
    WHERE 'ANSWERS' = ANY (level.purposes) AND NOT EXISTS (
      SELECT FROM post JOIN appointment held ON held.post_id = post.id AND ${holds('held', moment)}
      WHERE post.territory_id = t.id AND post.role = 'SECURITY_OFFICER')`;
}

/** SQL that selects the municipalities of the forum `wanted.id` for which no councillor acts at the given moment. */
export const PLACES_OF_COUNCILLORS: ByForum<(moment: string) => string> = {
  municipality: (moment) => withoutCouncillor('SELECT wanted.id', moment),
  territory: (moment) =>
    withoutCouncillor(
      `SELECT DISTINCT overlap.municipality_id AS id FROM (${BELOW_TERRITORY}) t
       JOIN municipality_territory overlap ON overlap.territory_id = t.id`,
      moment,
    ),
};

function withoutCouncillor(municipalities: string, moment: string): string {
  return `SELECT FROM (${municipalities}) municipality WHERE NOT EXISTS (
    SELECT FROM post JOIN appointment held ON held.post_id = post.id AND ${holds('held', moment)}
    WHERE post.municipality_id = municipality.id AND post.role = 'SECURITY_MUNICIPAL_COUNCILLOR')`;
}
