import type { SampleOrganisation } from '../people/sample-people.js';
import type { PlannedIssue } from './issue-steps.js';
import type { Party } from './plan-step.js';
import type { PlanWriter } from './plan-writer.js';
import type { MeasureOwner } from './texts/category-texts.js';

/** Somebody who takes part in an issue, and who signs for them. */
export interface Stakeholder {
  readonly stakeholder: string;
  readonly party: Party;
  readonly signedBy: string;
}

/** The leading officer, the municipality, the security partner if there is one, and the school if it has a measure. */
export function stakeholdersOf(writer: PlanWriter, issue: PlannedIssue): Stakeholder[] {
  const partner = writer.planned.roster.holder('SECURITY_PARTNER', issue.station.code);
  const owners = new Set<MeasureOwner>([
    'POLICE',
    'MUNICIPALITY_OFFICE',
    ...issue.texts.measures.map(({ owner }) => owner),
  ]);
  const parties: Party[] = [...owners].map((owner) => partyFor(writer, issue, owner));
  if (partner !== null) parties.push({ kind: 'person', personCode: partner });
  const distinct = [...new Map(parties.map((party) => [keyOfParty(party), party])).values()];
  return distinct.map((party, index) => ({
    stakeholder: `${issue.issue}-stakeholder-${index + 1}`,
    party,
    signedBy: signerOf(party),
  }));
}

/** Who carries out a measure; where there is no such organisation, the municipality's office or else the officer. */
export function partyFor(
  { planned }: PlanWriter,
  { station, personCode }: PlannedIssue,
  owner: MeasureOwner,
): Party {
  const officer: Party = { kind: 'person', personCode };
  if (owner === 'POLICE') return officer;
  const municipality = planned.municipalityOfStation.get(station.code)?.code ?? '';
  const find = (kind: SampleOrganisation['kind']): SampleOrganisation | null =>
    planned.roster.organisationIn(municipality, kind);
  const organisation = find(owner) ?? find('MUNICIPALITY_OFFICE');
  if (!organisation) return officer;
  const { code, contactPersonCode } = organisation;
  return { kind: 'organisation', organisationCode: code, representedByPersonCode: contactPersonCode };
}

/** The person who acts for a party. */
export function signerOf(party: Party): string {
  return party.kind === 'person' ? party.personCode : party.representedByPersonCode;
}

function keyOfParty(party: Party): string {
  return party.kind === 'person' ? party.personCode : party.organisationCode;
}
