import { lasts, takesPart, withinReach } from '@vicinia/access';
import { rowsBelow } from '../territory/rows-below.js';
import { MUNICIPALITIES_OF_ISSUE } from './issue.record.js';

const IN_MUNICIPALITY = `cardinality($3::uuid[]) > 0 AND ${MUNICIPALITIES_OF_ISSUE} && $3`;
const WITHIN_REACH = withinReach('place', '$2');

// An issue lies in a municipality by its territory or by that of a concern, which its territory or one below is.
const PLACES_OF_MUNICIPALITIES = `
  SELECT around.territory_id FROM territory_projection spot
  JOIN territory_projection around ON around.path @> spot.path
  WHERE cardinality($3::uuid[]) > 0 AND spot.municipality_ids && $3`;

const TAKEN_PART_IN = `
  SELECT stakeholder.issue_id FROM stakeholder
  WHERE stakeholder.person_id = $4 AND ${takesPart('stakeholder', { suspended: '$8::boolean' })}
  UNION ALL
  SELECT stakeholder.issue_id FROM stakeholder
  WHERE stakeholder.organisation_id = ANY ($9) AND ${lasts('stakeholder')}
  UNION ALL
  SELECT referred.id FROM issue referred
  WHERE referred.stage = 'REFERRED' AND referred.referred_to_organisation_id = ANY ($9)`;

function board(condition = ''): ReturnType<typeof rowsBelow> {
  return rowsBelow({
    table: 'issue',
    time: 'presented_at',
    paths: '$2',
    morePlaces: PLACES_OF_MUNICIPALITIES,
    seen: `(${WITHIN_REACH} OR ${IN_MUNICIPALITY})`,
    moreRows: TAKEN_PART_IN,
    condition: `(issue.presented_at, issue.id) < ($5::timestamptz, $6::uuid) ${condition}`,
    limit: '$7',
  });
}

/**
 * Statement of the issues in territories and below that somebody may see. Parameters: ids of the territories, paths and
 * municipalities in which the caller may read, the caller, where the page starts (2), how many rows, whether grants are
 * silent, organisations for which the caller reads.
 */
export const BOARD = board();

/** The same of one stage, parameter 10. */
export const BOARD_OF_STAGE = board('AND issue.stage = $10');
