import { levelPurposes, roles } from '@vicinia/events';
import { isCode, isVisible, listedEntries } from '@vicinia/service-kit';
import { z } from 'zod';
import { addressEntry } from '../address/address-file.js';
import { facilityEntry, virtualAccountEntry, weeklyHours } from './directory-entries.js';

const code = z.string().min(1).max(200);
const names = z.record(z.string(), z.string());
const boundary = z.array(z.array(z.array(z.array(z.number())))).nullable();
const shown = z.string().max(200).refine(isVisible, 'has nothing visible in it');
const contact = z.string().min(1).max(254).nullable().default(null);
/** Of an entry of a list of the country, as its national lead may give it. */
const codeOfList = z.string().refine(isCode, 'is not a code');
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const card = z.object({
  name: shown,
  telephone: contact,
  email: contact,
  /** A territory in which the officer lives, and wants it known. */
  livesInCode: code.nullable().default(null),
});

const person = z.object({
  code,
  name: shown,
  languages: z.array(z.string().min(1).max(35)).max(20).default([]),
  /** With which the person signs in, exactly as in the tokens of the identity provider. */
  account: z
    .union([
      z.object({ issuer: z.string().min(1).max(1000), subject: z.string().min(1).max(1000) }),
      // As an export has it: what Vicinia keeps of an account says neither.
      z.object({ identity: z.string().regex(/^[0-9a-f]{64}$/) }),
    ])
    .nullable()
    .default(null),
  /** Only of those who agreed that everybody sees it. */
  publicCard: card.nullable().default(null),
});

const post = z.object({
  code,
  role: z.enum(roles),
  /** For a councillor: the territory whose coordinator answers for the post. */
  territoryCode: code,
  municipalityCode: code.nullable().default(null),
  /** For somebody who acts for an organisation: one of this file, or of one that was loaded before. */
  organisationCode: code.nullable().default(null),
  /** Since when the post exists; that is how long it is vacant when nobody ever held it. */
  since: moment.nullable().default(null),
  /** When the holder can be met each week. */
  officeHours: weeklyHours,
  /** Of a virtual officer. */
  virtualAccounts: z.array(virtualAccountEntry).max(10).default([]),
  /** Null leaves the post vacant. */
  holder: z
    .object({
      personCode: code,
      from: moment,
      until: moment.nullable().default(null),
      selectedBy: z.enum(['MAYOR', 'COUNCIL']).nullable().default(null),
    })
    .nullable()
    .default(null),
});

/**
 * A country at once: its structure and, where the file has them, the people who work in it. Codes identify. Categories
 * of concerns (`concernCategories`) and topics of bulletins (`bulletinTopics`) stand in the same file, for issues and outreach.
 */
export const countryDocument = z.object({
  levels: z
    .array(
      z.object({ code, rank: z.int().min(0), names, purposes: z.array(z.enum(levelPurposes)).optional() }),
    )
    .default([]),
  /** Parents before their children. */
  territories: z
    .array(
      z.object({
        code,
        levelCode: code,
        parentCode: code.nullable(),
        names,
        timeZone: z.string(),
        population: z.int().min(0).nullable(),
        boundary,
      }),
    )
    .default([]),
  municipalities: z.array(z.object({ code, names, territoryCodes: z.array(code) })).default([]),
  /** The address register, which takes the place of the one before; left out, that stays. */
  addresses: z.array(addressEntry).default([]),
  /** Kinds of organisations besides those that are there from the start. */
  organisationKinds: listedEntries,
  organisations: z.array(z.object({ code, name: shown, kind: codeOfList, territoryCode: code })).default([]),
  facilities: z.array(facilityEntry).default([]),
  persons: z.array(person).default([]),
  posts: z.array(post).default([]),
});

/** What a document can hold. */
export type CountryFile = z.input<typeof countryDocument>;
export type CountryDocument = z.output<typeof countryDocument>;
export type WantedPerson = CountryDocument['persons'][number];
export type WantedPost = CountryDocument['posts'][number];
