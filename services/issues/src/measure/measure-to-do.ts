import { ENDED_STAGES } from '../issue/issue-life-cycle.js';
import { dayAt } from '../territory/day-at.js';

/** SQL condition that a measure is still to be done. */
export const IS_TO_DO = `measure.status <> 'DONE' AND measure.not_done_reason IS NULL`;

/** SQL condition that the content of a measure is of the newest version and was not dropped there. */
export const IS_OF_NEWEST_VERSION = `content.dropped_at IS NULL
  AND content.version = (SELECT max(version) FROM matrix_version newest WHERE newest.issue_id = content.issue_id)`;

/** SQL condition that its owner has taken a measure on: what was not accepted is nobody's duty (S0). */
export const IS_ACCEPTED = `content.accepted_at IS NOT NULL`;

/** SQL condition that the partnership still works on an issue. */
export const ISSUE_IS_OPEN = `issue.stage NOT IN (${ENDED_STAGES.map((stage) => `'${stage}'`).join(', ')})`;

/** SQL condition that the due day has passed where a measure is carried out. */
export function isPastDue(moment: string): string {
  return `content.due_on < ${dayAt('content.territory_id', moment)}`;
}

/** SQL condition that what is still to be done is late: somebody took it on, and its day has passed. */
export function isLate(moment: string): string {
  return `${IS_ACCEPTED} AND ${isPastDue(moment)}`;
}

/** SQL condition that a measure is overdue at a moment, whatever its issue. */
export function isOverdue(moment: string): string {
  return `${IS_TO_DO} AND ${IS_OF_NEWEST_VERSION} AND ${isLate(moment)}`;
}

/** SQL condition that an issue is open and a measure of it overdue at a moment. */
export function hasOverdueMeasure(moment: string): string {
  return `${ISSUE_IS_OPEN} AND EXISTS (
    SELECT FROM measure
    JOIN measure_content content ON content.issue_id = measure.issue_id AND content.measure_id = measure.id
    WHERE measure.issue_id = issue.id AND ${isOverdue(moment)})`;
}
