import { notingStockChanges } from '@vicinia/indicators';
import { soleFrom } from '../grant/holds.js';

/** Appointments that changed since they were looked at, each claimed by one replica. */
export const CLAIM = `
  UPDATE appointment SET staff_counted = true WHERE id IN (
    SELECT id FROM appointment WHERE NOT staff_counted ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING id`;

/** What somebody passed no longer counts: they are looked at again. */
export const LAPSED = `
  UPDATE appointment SET staff_counted = false WHERE staff_counted AND id IN (
    SELECT appointment_id FROM counted_staff WHERE ended_at IS NULL AND lapses_at <= $1 ORDER BY lapses_at LIMIT $2)
  RETURNING id`;

/** Those of the claimed ones who hold their post alone now, as seats are counted. */
const HOLDING = `
  SELECT held.id, held.person_id, held.starts_at, post.id AS post_id, post.role, post.territory_id,
    greatest(${soleFrom('held')}, post.created_at) AS since
  FROM appointment held JOIN post ON post.id = held.post_id
  WHERE held.id = ANY ($1) AND held.beginning_counted AND NOT held.ending_counted`;

/** Later than all times that are stored: what counts for good comes after what lapses. */
const FOR_GOOD = `'infinity'::timestamptz`;

const WANTED = `
  SELECT id AS appointment_id, 'HOLDERS.' || role AS indicator, territory_id, 1 AS amount, since, NULL::timestamptz AS lapses_at FROM holding
  UNION ALL
  SELECT holding.id, 'TRAINED.' || holding.role || '.' || course.topic, holding.territory_id, 1, $2,
    nullif(max(coalesce(passed.lapses_at, ${FOR_GOOD})), ${FOR_GOOD})
  FROM holding
  JOIN training_attendance passed ON passed.person_id = holding.person_id AND passed.result = 'PASSED'
    AND (passed.lapses_at IS NULL OR passed.lapses_at > $2)
  JOIN training_session session ON session.id = passed.session_id
  JOIN course ON course.id = session.course_id
  GROUP BY holding.id, holding.role, course.topic, holding.territory_id
  UNION ALL
  SELECT holding.id, team_figure.indicator, team.territory_id, team_figure.amount, greatest(member.joined_at, holding.since), NULL
  FROM holding
  JOIN team_member member ON member.appointment_id = holding.id AND member.left_at IS NULL
  JOIN team ON team.id = member.team_id
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN holding.role = ANY ($3) THEN 'TEAM.CIVILIAN' ELSE 'TEAM.SWORN' END, 1),
    ('TEAM.PERCENT', member.ring_fenced_percent)
  ) team_figure (indicator, amount)`;

const SAME = `counted.ended_at IS NULL AND counted.appointment_id = wanted.appointment_id
  AND counted.indicator = wanted.indicator AND counted.territory_id = wanted.territory_id AND counted.amount = wanted.amount`;

/** Compares what the claimed ones count for with what they were counted for, and notes the difference. */
export const COUNT = `
  WITH holding AS (${HOLDING}), wanted AS (${WANTED}), ended AS (
    UPDATE counted_staff counted
    SET ended_at = greatest(counted.began_at, least($2, (SELECT ends_at FROM appointment WHERE id = counted.appointment_id)))
    WHERE counted.appointment_id = ANY ($1) AND counted.ended_at IS NULL
      AND NOT EXISTS (SELECT FROM wanted WHERE ${SAME})
    RETURNING counted.territory_id, counted.indicator, counted.ended_at, counted.amount
  ), renewed AS (
    UPDATE counted_staff counted SET lapses_at = wanted.lapses_at FROM wanted
    WHERE ${SAME} AND counted.lapses_at IS DISTINCT FROM wanted.lapses_at
  ), began AS (
    INSERT INTO counted_staff (id, appointment_id, indicator, territory_id, amount, began_at, lapses_at)
    SELECT gen_random_uuid(), appointment_id, indicator, territory_id, amount, since, lapses_at FROM wanted
    WHERE NOT EXISTS (SELECT FROM counted_staff counted WHERE ${SAME})
    RETURNING territory_id, indicator, began_at, amount
  )
  ${notingStockChanges(`
    SELECT territory_id, indicator, began_at, amount FROM began
    UNION ALL SELECT territory_id, indicator, ended_at, -amount FROM ended`)}`;

/** Cursors know no less than a millisecond. */
const DUTIES = `
  SELECT holding.id AS appointment_id, holding.person_id, holding.territory_id, demand.course_id,
    date_trunc('milliseconds', coalesce(passed.lapses_at, greatest(holding.starts_at, demand.demanded_at))) AS due_at
  FROM holding JOIN course_demand demand ON demand.post_id = holding.post_id
  CROSS JOIN LATERAL (
    SELECT max(coalesce(attended.lapses_at, ${FOR_GOOD})) AS lapses_at FROM training_attendance attended
    JOIN training_session session ON session.id = attended.session_id AND session.course_id = demand.course_id
    WHERE attended.person_id = holding.person_id AND attended.result = 'PASSED') passed
  WHERE passed.lapses_at IS DISTINCT FROM ${FOR_GOOD}`;

/** What the claimed ones no longer have to attend. */
export const DUTIES_OVER = `
  WITH holding AS (${HOLDING}), wanted AS (${DUTIES})
  DELETE FROM training_duty duty WHERE duty.appointment_id = ANY ($1) AND NOT EXISTS (
    SELECT FROM wanted WHERE wanted.appointment_id = duty.appointment_id AND wanted.course_id = duty.course_id)`;

/** What they have to attend, and until when. */
export const DUTIES_WANTED = `
  WITH holding AS (${HOLDING}), wanted AS (${DUTIES})
  INSERT INTO training_duty (id, appointment_id, person_id, territory_id, course_id, due_at)
  SELECT gen_random_uuid(), appointment_id, person_id, territory_id, course_id, due_at FROM wanted
  ON CONFLICT (appointment_id, course_id) DO UPDATE SET due_at = excluded.due_at, territory_id = excluded.territory_id`;
