import type { Recount } from '@vicinia/indicators';

/** How the figures of this service are counted from its records. */
export const figuresOfMeetings: Recount = {
  counted: `
    SELECT panel.territory_id, 'MEETINGS_HELD' AS indicator, meeting.starts_at AS happened_at, 1 AS amount
    FROM meeting JOIN panel ON panel.id = meeting.panel_id WHERE meeting.state IN ('HELD', 'MINUTES_AGREED')`,
  parameters: [],
};
