import type { Random } from '../random/random.js';
import type { SamplePerson } from './sample-people.js';

/** The persons made so far. */
export interface Register {
  readonly persons: SamplePerson[];
  readonly random: Random;
}

const firstNames = [
  'Anna',
  'Lukas',
  'Marija',
  'David',
  'Lena',
  'Jakob',
  'Sara',
  'Elias',
  'Emma',
  'Tobias',
  'Ana',
  'Felix',
  'Mira',
  'Paul',
  'Julia',
  'Simon',
  'Nina',
  'Luka',
  'Laura',
  'Jonas',
  'Eva',
  'Matej',
  'Clara',
  'Emir',
];

export function startRegister(random: Random): Register {
  return { persons: [], random };
}

/** Adds a person and returns the code. The name says that it is a sample: "Anna Muster 0417". */
export function nextPerson({ persons, random }: Register, { speaksSlovene = false }): string {
  const digits = String(persons.length + 1).padStart(4, '0');
  const code = `P-${digits}`;
  persons.push({
    code,
    name: `${random.pick(firstNames)} Muster ${digits}`,
    languages: ['de', ...(speaksSlovene ? ['sl'] : []), ...(random.chance(0.5) ? ['en'] : [])],
    email: `muster-${digits}@sample.example`,
    subject: null,
  });
  return code;
}
