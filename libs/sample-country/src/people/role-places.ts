import type { Role } from '@vicinia/events';
import type { Random } from '../random/random.js';
import type { Level, LevelCode, SampleStructure, SampleTerritory } from '../structure/country.js';
import type { StoryLine } from '../structure/story.js';
import type { PostPlace, SampleOrganisation } from './sample-people.js';

/** A post before it has a code and a holder. */
export interface Seat {
  readonly role: Role;
  readonly place: PostPlace;
  readonly communityCode: string | null;
  readonly isVacant: boolean;
}

/** How often a post of a role is vacant; roles that are not named are always filled. */
const vacancies: Partial<Record<Role, number>> = {
  NEIGHBOURHOOD_OFFICER: 0.06,
  SUPPORT_OFFICER: 0.15,
  SECURITY_OFFICER: 0.03,
  SECURITY_PARTNER: 0.2,
  SECURITY_MUNICIPAL_COUNCILLOR: 0.1,
};

/** Share of stations whose first beat has a civilian support officer. */
const SUPPORT_SHARE = 0.25;

/** Roles of volunteers and mediators that the sample fills at one place only, where its story plays. */
function storyRoles(story: StoryLine): readonly (readonly [Role, string])[] {
  return [
    ['SUPPORT_OFFICER', story.beatCode],
    ['SPECIAL_CONSTABLE', story.stationCode],
    ['ACTIVE_CITIZEN', story.beatCode],
    ['WATCH_CONTACT', story.beatCode],
    ['MEDIATOR', story.districtCode],
  ];
}

/** Every post of the sample country, from the nation down and then those of municipalities. */
export function seatsOf(
  { levels, territories, municipalities }: SampleStructure,
  story: StoryLine,
  random: Random,
): Seat[] {
  const seat = (role: Role, place: PostPlace, communityCode: string | null = null): Seat => {
    const isVacant = random.chance(vacancies[role] ?? 0) && !story.filledPlaces.includes(codeOf(place));
    return { role, place, communityCode, isVacant };
  };
  const rolesOf = rolesOfLevels(levels);
  const there = ({ code, levelCode }: SampleTerritory): Seat[] => {
    const roles = rolesOf.get(levelCode) ?? [];
    const mayHaveSupport =
      roles.includes('NEIGHBOURHOOD_OFFICER') && code.endsWith('-1') && code !== story.beatCode;
    const support = mayHaveSupport && random.chance(SUPPORT_SHARE) ? (['SUPPORT_OFFICER'] as const) : [];
    return [...roles, ...support].map((role) => seat(role, { kind: 'territory', territoryCode: code }));
  };
  return [
    ...territories.flatMap(there),
    ...storyRoles(story).map(([role, territoryCode]) => seat(role, { kind: 'territory', territoryCode })),
    seat('LIAISON_OFFICER', { kind: 'territory', territoryCode: story.regionCode }, story.communityCode),
    ...municipalities.map(({ code }) =>
      seat('SECURITY_MUNICIPAL_COUNCILLOR', { kind: 'municipality', municipalityCode: code }),
    ),
  ];
}

/** Which roles have a seat at each level, by what the country uses it for. */
function rolesOfLevels(levels: readonly Level[]): ReadonlyMap<LevelCode, readonly Role[]> {
  const answering = levels.findIndex(({ purposes }) => purposes.includes('ANSWERS'));
  return new Map(
    levels.map(({ code, purposes, rank }): [LevelCode, Role[]] => {
      const leads = purposes.includes('ENDS_AT');
      // Who leads has no coordinator beside, unless nobody else is above those who answer.
      const coordinates = purposes.includes('COORDINATES') && (!leads || rank === answering - 1);
      return [
        code,
        [
          ...(rank === 0 ? (['NATIONAL_LEAD', 'ANALYST', 'OVERSIGHT', 'INTEGRATION'] as const) : []),
          ...(leads ? (['REGIONAL_LEAD', 'VIRTUAL_OFFICER'] as const) : []),
          ...(coordinates ? (['SECURITY_COORDINATOR'] as const) : []),
          ...(rank === answering ? (['SECURITY_OFFICER', 'SECURITY_PARTNER'] as const) : []),
          ...(rank === levels.length - 1 ? (['NEIGHBOURHOOD_OFFICER'] as const) : []),
        ],
      ];
    }),
  );
}

/** Code of the territory, municipality or organisation of a post. */
export function codeOf(place: PostPlace): string {
  switch (place.kind) {
    case 'territory':
      return place.territoryCode;
    case 'municipality':
      return place.municipalityCode;
    case 'organisation':
      return place.organisationCode;
  }
}

/** The post of whoever acts for an organisation. */
export function seatOfRepresentative({ code, kind }: SampleOrganisation): Seat {
  const role = kind === 'YOUTH_WELFARE' ? 'MEDIATOR' : 'SECURITY_PARTNER';
  const place = { kind: 'organisation', organisationCode: code } as const;
  return { role, place, communityCode: null, isVacant: false };
}
