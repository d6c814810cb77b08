import type { Role } from '@vicinia/events';
import type { Random } from '../random/random.js';
import type { SampleStructure, SampleTerritory } from '../structure/country.js';
import type { StoryLine } from '../structure/story.js';
import type { PostPlace } from './sample-people.js';

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
  { territories, municipalities }: SampleStructure,
  story: StoryLine,
  random: Random,
): Seat[] {
  const seat = (role: Role, place: PostPlace, communityCode: string | null = null): Seat => {
    const isVacant = random.chance(vacancies[role] ?? 0) && !story.filledPlaces.includes(codeOf(place));
    return { role, place, communityCode, isVacant };
  };
  const there = (territory: SampleTerritory): Seat[] =>
    rolesAt(territory, story, random).map((role) =>
      seat(role, { kind: 'territory', territoryCode: territory.code }),
    );
  return [
    ...territories.flatMap(there),
    ...storyRoles(story).map(([role, territoryCode]) => seat(role, { kind: 'territory', territoryCode })),
    seat('LIAISON_OFFICER', { kind: 'territory', territoryCode: story.regionCode }, story.communityCode),
    ...municipalities.map(({ code }) =>
      seat('SECURITY_MUNICIPAL_COUNCILLOR', { kind: 'municipality', municipalityCode: code }),
    ),
  ];
}

function rolesAt({ code, levelCode }: SampleTerritory, story: StoryLine, random: Random): Role[] {
  switch (levelCode) {
    case 'NATION':
      return ['NATIONAL_LEAD', 'ANALYST', 'OVERSIGHT', 'INTEGRATION'];
    case 'REGION':
      return ['REGIONAL_LEAD', 'VIRTUAL_OFFICER'];
    case 'DISTRICT':
      return ['SECURITY_COORDINATOR'];
    case 'STATION':
      return ['SECURITY_OFFICER', 'SECURITY_PARTNER'];
    case 'BEAT': {
      const withSupport = code.endsWith('-1') && code !== story.beatCode && random.chance(SUPPORT_SHARE);
      return withSupport ? ['NEIGHBOURHOOD_OFFICER', 'SUPPORT_OFFICER'] : ['NEIGHBOURHOOD_OFFICER'];
    }
  }
}

/** Code of the territory or municipality of a post. */
export function codeOf(place: PostPlace): string {
  return place.kind === 'territory' ? place.territoryCode : place.municipalityCode;
}
