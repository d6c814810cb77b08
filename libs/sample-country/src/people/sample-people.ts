import type { Role } from '@vicinia/events';
import type { Texts } from '../structure/country.js';

/** What a post belongs to. */
export type PostPlace =
  | { readonly kind: 'territory'; readonly territoryCode: string }
  | { readonly kind: 'municipality'; readonly municipalityCode: string }
  | { readonly kind: 'organisation'; readonly organisationCode: string };

export interface SampleOrganisation {
  readonly code: string;
  readonly kind: 'MUNICIPALITY_OFFICE' | 'SCHOOL' | 'YOUTH_WELFARE';
  readonly names: Texts;
  readonly municipalityCode: string;
  /** Who holds the post of it, speaks and signs for it. */
  readonly contactPersonCode: string;
}

/** A group that a liaison officer serves, plainly a sample and recorded as named with its own consent. */
export interface SampleCommunity {
  readonly code: string;
  readonly names: Texts;
  readonly language: string;
}

export interface SamplePerson {
  readonly code: string;
  /** Plainly a sample: a first name, "Muster" and the number of the person. */
  readonly name: string;
  /** BCP 47 tags of the languages spoken. */
  readonly languages: readonly string[];
  /** Addresses of the domain `example`, which can never be delivered. */
  readonly email: string;
  /** Subject of the account at the local identity provider, for persons with a ready-made sign-in. */
  readonly subject: string | null;
}

export interface SamplePost {
  readonly code: string;
  readonly role: Role;
  readonly place: PostPlace;
  /** For liaison officers. */
  readonly communityCode: string | null;
  /** Public contact of the post, whoever holds it. */
  readonly publicEmail: string;
  readonly publicTelephone: string;
  /** Who selected a councillor (S0). */
  readonly selectedBy: 'MAYOR' | 'COUNCIL' | null;
}

/** A person holds a post. A post without one is vacant. */
export interface SampleAppointment {
  readonly postCode: string;
  readonly personCode: string;
  /** Whole days before the start of the sample year, so that the calendar stays out of the static part. */
  readonly beganDaysBefore: number;
  /** The holder agreed that name and photo are public. */
  readonly publicCard: boolean;
}

/** A ready-made account of the local identity provider. */
export interface SampleSignIn {
  readonly subject: string;
  /** Null, as is the post, for the citizen. */
  readonly role: Role | null;
  readonly personCode: string;
  readonly postCode: string | null;
  readonly name: string;
  /** Shown where the sign-ins are listed: who this is and where. */
  readonly description: string;
}

export interface SamplePeople {
  readonly organisations: readonly SampleOrganisation[];
  readonly communities: readonly SampleCommunity[];
  readonly persons: readonly SamplePerson[];
  /** Codes of persons with an account and neither post nor organisation. */
  readonly citizenCodes: readonly string[];
  readonly posts: readonly SamplePost[];
  readonly appointments: readonly SampleAppointment[];
  readonly signIns: readonly SampleSignIn[];
}
