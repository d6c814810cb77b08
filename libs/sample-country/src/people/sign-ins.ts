import { type Role, roles } from '@vicinia/events';
import type { StoryLine } from '../structure/story.js';
import { codeOf } from './role-places.js';
import type { SampleAppointment, SamplePerson, SamplePost, SampleSignIn } from './sample-people.js';

/** The place whose holder of the role gets the sign-in: always on the line of the story. */
function placesOfRoles(story: StoryLine): Record<Role, string> {
  return {
    SECURITY_OFFICER: story.stationCode,
    SECURITY_COORDINATOR: story.districtCode,
    SECURITY_MUNICIPAL_COUNCILLOR: story.municipalityCode,
    SECURITY_PARTNER: story.stationCode,
    NEIGHBOURHOOD_OFFICER: story.beatCode,
    SUPPORT_OFFICER: story.beatCode,
    LIAISON_OFFICER: story.regionCode,
    VIRTUAL_OFFICER: story.regionCode,
    SPECIAL_CONSTABLE: story.stationCode,
    ACTIVE_CITIZEN: story.beatCode,
    WATCH_CONTACT: story.beatCode,
    MEDIATOR: story.districtCode,
    REGIONAL_LEAD: story.regionCode,
    NATIONAL_LEAD: story.nationCode,
    ANALYST: story.nationCode,
    OVERSIGHT: story.nationCode,
    INTEGRATION: story.nationCode,
  };
}

/** Officers next door, to see what they may not see. */
function nextDoor(story: StoryLine): readonly (readonly [subject: string, role: Role, placeCode: string])[] {
  return [
    ['sample-neighbouring-security-officer', 'SECURITY_OFFICER', story.neighbouringStationCode],
    ['sample-neighbouring-beat-officer', 'NEIGHBOURHOOD_OFFICER', story.neighbouringBeatCode],
  ];
}

/** Whoever acts for the municipality's office, beside the officers and volunteers. */
const REPRESENTATIVE = 'sample-representative';

/** Gives accounts to one holder of each role, to two officers next door, to one who acts for an organisation and to one citizen. */
export function signInsOf(
  persons: readonly SamplePerson[],
  posts: readonly SamplePost[],
  appointments: readonly SampleAppointment[],
  citizenCodes: readonly string[],
  story: StoryLine,
): { signIns: SampleSignIn[]; persons: SamplePerson[] } {
  const holderOf = new Map(appointments.map(({ postCode, personCode }) => [postCode, personCode]));
  const nameOf = new Map(persons.map(({ code, name }) => [code, name]));
  const placeOfRole = placesOfRoles(story);
  const wanted = [
    ...roles.map((role) => [subjectOf(role), role, placeOfRole[role]] as const),
    ...nextDoor(story),
    [REPRESENTATIVE, 'SECURITY_PARTNER', officeOf(story)] as const,
  ];

  const signIns: SampleSignIn[] = wanted.map(([subject, role, placeCode]) => {
    const post = posts.find((candidate) => candidate.role === role && codeOf(candidate.place) === placeCode);
    const personCode = post && holderOf.get(post.code);
    if (!post || personCode === undefined) throw new RangeError(`Nobody is ${role} at ${placeCode}.`);
    const name = nameOf.get(personCode) ?? personCode;
    return { subject, role, personCode, postCode: post.code, name, description: `${role} at ${placeCode}` };
  });
  const [citizen = ''] = citizenCodes;
  const name = nameOf.get(citizen) ?? citizen;
  signIns.push({
    subject: 'sample-citizen',
    role: null,
    personCode: citizen,
    postCode: null,
    name,
    description: 'A citizen with an account',
  });

  const subjects = new Map(signIns.map(({ personCode, subject }) => [personCode, subject]));
  return {
    signIns,
    persons: persons.map((person) => ({ ...person, subject: subjects.get(person.code) ?? null })),
  };
}

/** Code of the organisation that is the office of the municipality. */
function officeOf({ municipalityCode }: StoryLine): string {
  return `MUNICIPALITY_OFFICE-${municipalityCode.slice(2)}`;
}

function subjectOf(role: Role): string {
  return `sample-${role.toLowerCase().replaceAll('_', '-')}`;
}
