import { BOARD } from '../bench-country.js';

/** A question to the platform, and the one statement that gives the same JSON from the same rows. */
export interface Question {
  readonly name: string;
  readonly signedIn: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Gives one row with the text `answer`. */
  readonly statement: string;
  readonly values: readonly unknown[];
}

export interface Asked {
  readonly point: { readonly longitude: number; readonly latitude: number };
  readonly personId: string;
}

/** The questions that residents and officers ask most often. */
export function questions({ point, personId }: Asked): Question[] {
  return [
    {
      name: 'station board of 20 issues',
      signedIn: true,
      query: BOARD,
      variables: { code: 'S111', first: 20 },
      statement: `
        SELECT json_build_object('data', json_build_object('territory', json_build_object('issues',
          json_build_object('nodes', coalesce(json_agg(json_build_object(
            'id', id, 'title', title, 'stage', stage,
            'territory', json_build_object('name', name, 'code', code),
            'lead', json_build_object('displayName', display_name))), '[]')))))::text AS answer
        FROM (
          SELECT issue.id, issue.titles->>'en' AS title, issue.stage, place.names->>'de' AS name, place.code,
                 person.display_name
          FROM territory station JOIN territory place ON place.path <@ station.path
          JOIN issue ON issue.territory_id = place.id
          JOIN person ON person.id = issue.owner_id
          WHERE station.code = $1 ORDER BY issue.presented_at DESC, issue.id DESC LIMIT $2) listed`,
      values: ['S111', 20],
    },
    {
      name: 'what waits for me',
      signedIn: true,
      query: `{ me { displayName work {
        concernsDue signaturesPending reviewsDue vacancies upcomingMeetings { startsAt panel { name } } bulletinsToRelease { id } } } }`,
      variables: {},
      statement: `
        SELECT json_build_object('data', json_build_object('me', json_build_object('displayName', person.display_name,
          'work', json_build_object(
            'concernsDue', (
              SELECT count(*) FROM concern JOIN post ON post.territory_id IN (answering_territory_id, concern.territory_id)
              JOIN appointment seat ON seat.post_id = post.id AND seat.person_id = person.id
              WHERE waits_since IS NOT NULL OR answered_at IS NULL AND status <> 'CLOSED'),
            'signaturesPending', (
              SELECT count(*) FROM stakeholder JOIN signature ON signature.stakeholder_id = stakeholder.id
              WHERE stakeholder.person_id = person.id AND signature.status = 'PENDING'),
            'reviewsDue', (
              SELECT count(*) FROM issue
              WHERE owner_id = person.id AND stage IN ('IMPLEMENTING', 'EVALUATING')
                AND (SELECT count(*) FROM review WHERE issue_id = issue.id AND review.round = issue.round) < 2),
            'vacancies', 0,
            'upcomingMeetings', (
              SELECT coalesce(json_agg(json_build_object('startsAt', starts_at, 'panel',
                json_build_object('name', panel.name)) ORDER BY starts_at), '[]')
              FROM panel_member seat JOIN meeting ON meeting.panel_id = seat.panel_id
              JOIN panel ON panel.id = meeting.panel_id
              WHERE seat.person_id = person.id AND meeting.state = 'SCHEDULED' AND starts_at > now()),
            'bulletinsToRelease', (SELECT coalesce(json_agg(json_build_object('id', id)), '[]')
              FROM bulletin WHERE state = 'DRAFT')))))::text AS answer
        FROM person WHERE id = $1`,
      values: [personId],
    },
    {
      name: 'officers at a point',
      signedIn: false,
      query: `query ($point: PointInput!) { officersAt(point: $point) {
        beat { code name } station { code name } cards { role card { name telephone } } vacantPosts { role } } }`,
      variables: { point },
      statement: `
        SELECT json_build_object('data', json_build_object('officersAt', json_build_object(
          'beat', json_build_object('code', beat.code, 'name', beat.names->>'de'),
          'station', json_build_object('code', station.code, 'name', station.names->>'de'),
          'cards', (
            SELECT coalesce(json_agg(json_build_object('role', post.role, 'card',
              json_build_object('name', person.card_name, 'telephone', person.card_telephone))), '[]')
            FROM post JOIN appointment ON appointment.post_id = post.id
            JOIN person ON person.id = appointment.person_id AND person.card_name IS NOT NULL
            WHERE post.territory_id IN (beat.id, station.id)),
          'vacantPosts', (
            SELECT coalesce(json_agg(json_build_object('role', post.role)), '[]') FROM post
            WHERE post.territory_id IN (beat.id, station.id)
              AND NOT EXISTS (SELECT FROM appointment WHERE post_id = post.id)))))::text AS answer
        FROM territory_ring JOIN territory beat ON beat.id = territory_ring.territory_id
        JOIN territory station ON station.id = beat.parent_id
        WHERE territory_ring.shape @> point($1, $2) AND beat.level = 'BEAT'`,
      values: [point.longitude, point.latitude],
    },
  ];
}
