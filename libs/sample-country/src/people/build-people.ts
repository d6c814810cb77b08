import type { Role } from '@vicinia/events';
import { type Random, seededRandom } from '../random/random.js';
import type { SampleStructure, Texts } from '../structure/country.js';
import { storyIn, type StoryLine } from '../structure/story.js';
import { nextPerson, type Register, startRegister } from './person-register.js';
import { codeOf, type Seat, seatOfRepresentative, seatsOf } from './role-places.js';
import type {
  SampleAppointment,
  SampleCommunity,
  SampleOrganisation,
  SamplePeople,
  SamplePost,
} from './sample-people.js';
import { signInsOf } from './sign-ins.js';

const CITIZENS = 60;

/** The one community of the sample; a real list would be named by the communities themselves. */
function communitiesOf({ communityCode }: StoryLine): SampleCommunity[] {
  const names = {
    de: 'Mustergemeinschaft Slowenisch',
    en: 'Sample community (Slovene)',
    sl: 'Vzorčna skupnost (slovenščina)',
  };
  return [{ code: communityCode, names, language: 'sl' }];
}

/**
 * Fills the sample country with people: posts for each territory and municipality, holders for most of
 * them, organisations, and one ready-made sign-in for each role. The same structure gives the same people.
 */
export function buildPeople(structure: SampleStructure): SamplePeople {
  const story = storyIn(structure);
  const random = seededRandom('people');
  const register = startRegister(random);
  const posts: SamplePost[] = [];
  const appointments: SampleAppointment[] = [];
  for (const seat of seatsOf(structure, story, random)) {
    const post = postOf(seat, posts.length + 1, random);
    posts.push(post);
    if (!seat.isVacant) appointments.push(appoint(post, story, register));
  }
  const organisations = organisationsOf(structure, register);
  const citizenCodes = Array.from({ length: CITIZENS }, () => nextPerson(register, {}));
  for (const organisation of organisations) {
    const post = postOf(seatOfRepresentative(organisation), posts.length + 1, random);
    posts.push(post);
    appointments.push(representative(post, organisation, random));
  }
  const { signIns, persons } = signInsOf(register.persons, posts, appointments, citizenCodes, story);
  return {
    organisations,
    communities: communitiesOf(story),
    persons,
    citizenCodes,
    posts,
    appointments,
    signIns,
  };
}

function postOf({ role, place, communityCode }: Seat, number: number, random: Random): SamplePost {
  const digits = String(number).padStart(4, '0');
  return {
    code: `POST-${digits}`,
    role,
    place,
    communityCode,
    publicEmail: `post-${digits}@police.example`,
    publicTelephone: `+43 0 000 ${digits}`,
    selectedBy: role === 'SECURITY_MUNICIPAL_COUNCILLOR' ? random.pick(['MAYOR', 'COUNCIL'] as const) : null,
  };
}

function appoint(post: SamplePost, story: StoryLine, register: Register): SampleAppointment {
  const { random } = register;
  const slovene = post.communityCode !== null || /^[26]/.test(codeOf(post.place));
  const inStory = story.filledPlaces.includes(codeOf(post.place));
  return {
    postCode: post.code,
    personCode: nextPerson(register, {
      speaksSlovene: post.communityCode !== null || (slovene && random.chance(0.2)),
    }),
    beganDaysBefore: random.integer(10, 3000),
    publicCard: isPolice(post.role) && (inStory || random.chance(0.85)),
  };
}

function representative(
  post: SamplePost,
  { contactPersonCode: personCode }: SampleOrganisation,
  random: Random,
): SampleAppointment {
  return { postCode: post.code, personCode, beganDaysBefore: random.integer(10, 3000), publicCard: false };
}

/** Roles whose holders residents should know by name, if they agree. */
function isPolice(role: Role): boolean {
  const known: readonly Role[] = [
    'NEIGHBOURHOOD_OFFICER',
    'SUPPORT_OFFICER',
    'SECURITY_OFFICER',
    'SECURITY_COORDINATOR',
    'LIAISON_OFFICER',
    'VIRTUAL_OFFICER',
  ];
  return known.includes(role);
}

/** An office for each municipality, a school for each district and a youth welfare office for each region. */
function organisationsOf({ municipalities }: SampleStructure, register: Register): SampleOrganisation[] {
  const withDistrict = municipalities.map((municipality) => ({
    municipality,
    district: municipality.districtCodes[0] ?? '',
    town: municipality.names['de'] ?? '',
  }));
  const firsts = (key: (district: string) => string): typeof withDistrict =>
    [...Map.groupBy(withDistrict, ({ district }) => key(district)).values()].flatMap(
      (group) => group[0] ?? [],
    );
  const make = (
    kind: SampleOrganisation['kind'],
    places: typeof withDistrict,
    names: (town: string) => Texts,
  ): SampleOrganisation[] =>
    places.map(({ municipality, town }) => ({
      code: `${kind}-${municipality.code.slice(2)}`,
      kind,
      names: names(town),
      municipalityCode: municipality.code,
      contactPersonCode: nextPerson(register, {}),
    }));
  return [
    ...make('MUNICIPALITY_OFFICE', withDistrict, (town) => ({
      de: `Gemeindeamt ${town} (Muster)`,
      en: `Municipality office ${town} (sample)`,
    })),
    ...make(
      'SCHOOL',
      firsts((district) => district),
      (town) => ({ de: `Musterschule ${town}`, en: `Sample school ${town}` }),
    ),
    ...make(
      'YOUTH_WELFARE',
      firsts((district) => district.slice(0, 1)),
      (town) => ({ de: `Jugendhilfe ${town} (Muster)`, en: `Youth welfare ${town} (sample)` }),
    ),
  ];
}
