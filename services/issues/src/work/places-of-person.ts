import { lasts, organisationsOf, takesPart, type Access } from '@vicinia/access';
import { PROCESS_STAGES } from '../issue/issue-life-cycle.js';
import { IS_OF_NEWEST_VERSION, IS_TO_DO, ISSUE_IS_OPEN } from '../measure/measure-to-do.js';
import { IS_AWAITED, SIGNATURES } from '../signature/awaited-signature.js';

const OWN = `stakeholder.person_id = $1 AND ${takesPart('stakeholder', { suspended: '$2::boolean' })}`;

/**
 * SQL of the places in issues for which a person answers, as `place`: their own, and those of organisations whose post
 * they hold. It takes the first three parameters of a statement, which `parametersOf` gives.
 */
export const PLACES = `
  WITH place AS (
    SELECT id, issue_id, organisation_id, process_agreed_at, true AS is_own FROM stakeholder WHERE ${OWN}
    UNION ALL
    SELECT id, issue_id, organisation_id, process_agreed_at, false FROM stakeholder
    WHERE organisation_id = ANY ($3::uuid[]) AND ${lasts('stakeholder')} AND (${OWN}) IS NOT TRUE)`;

/** Who asks, whether grants are silent, and the organisations for which the person acts. */
export function parametersOf(access: Access): unknown[] {
  const { principal } = access;
  return [access.personId(), principal.staffAccessSuspended, organisationsOf(principal)];
}

/** The signatures that are awaited from those places. */
export const AWAITED_SIGNATURES = `
  FROM ${SIGNATURES} JOIN place ON place.id = signature.stakeholder_id WHERE ${IS_AWAITED}`;

/** Condition of the issues whose process waits for agreement. */
export const AWAITS_AGREEMENT = `issue.stage IN (${PROCESS_STAGES.map((stage) => `'${stage}'`).join(', ')})
  AND issue.id IN (SELECT place.issue_id FROM place WHERE place.process_agreed_at IS NULL)`;

/** The measures of those places that are still to be done, in open issues, of the newest version. */
export const MEASURES_TO_DO = `
  FROM measure_content content
  JOIN measure ON measure.id = content.measure_id AND ${IS_TO_DO}
  JOIN issue ON issue.id = measure.issue_id AND ${ISSUE_IS_OPEN}
  WHERE content.issue_id = ANY (ARRAY(SELECT place.issue_id FROM place))
    AND ${IS_OF_NEWEST_VERSION} AND ${takesPart('content', { suspended: '$2::boolean' })}
    AND EXISTS (SELECT FROM place WHERE place.issue_id = content.issue_id
      AND (place.is_own AND content.person_id = $1 OR content.organisation_id = place.organisation_id))`;

/** Condition of a measure to be accepted; of one that a meeting decided, once somebody has said what is to be done. */
export const AWAITS_ACCEPTANCE = `content.accepted_at IS NULL AND content.declined_at IS NULL
  AND content.what IS NOT NULL AND content.how IS NOT NULL`;
