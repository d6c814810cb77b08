import type { Role } from '@vicinia/events';

/** The four actors of a Security Forum (S0), in the order in which they are told. */
export const FORUM_ROLES: readonly Role[] = [
  'SECURITY_OFFICER',
  'SECURITY_COORDINATOR',
  'SECURITY_PARTNER',
  'SECURITY_MUNICIPAL_COUNCILLOR',
];

/** The Security Forum of a municipality or of a territory that coordinates. */
export interface Forum {
  readonly of: 'municipality' | 'territory';
  /** Id of the municipality or territory. */
  readonly id: string;
  readonly councilId: string | null;
}

/** What is counted of one actor. */
export interface ActorRow {
  readonly role: Role;
  readonly posts: number;
  readonly vacant: number;
  /** When the last of those who are gone left; null where nobody did. */
  readonly lastLeftAt: Date | null;
}

/** One of the four actors of a forum. */
export interface ForumActor extends Omit<ActorRow, 'lastLeftAt'> {
  readonly isMissing: boolean;
  readonly missingSince: Date | null;
  readonly forum: Forum;
}

/** All four actors, also those without any seat. */
export function actorsOf(forum: Forum, rows: readonly ActorRow[]): ForumActor[] {
  return FORUM_ROLES.map((role) => {
    const { posts, vacant, lastLeftAt } = rows.find((row) => row.role === role) ?? NO_SEAT;
    const isMissing = vacant === posts;
    return { role, posts, vacant, isMissing, missingSince: isMissing ? lastLeftAt : null, forum };
  });
}

const NO_SEAT = { posts: 0, vacant: 0, lastLeftAt: null };
