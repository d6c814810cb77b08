import type { LabelsOf } from '@vicinia/service-kit';
import type { CadenceUnit, MeetingStatus, PanelCapacity, PanelKind } from '../generated/graphql.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

/** The labels of one language, by enumeration: the compiler sees to it that none is missing. */
export interface LabelWords {
  readonly meetingStatuses: Readonly<Record<MeetingStatus, string>>;
  readonly panelKinds: Readonly<Record<PanelKind, string>>;
  readonly panelCapacities: Readonly<Record<PanelCapacity, string>>;
  readonly cadenceUnits: Readonly<Record<CadenceUnit, string>>;
}

/** A language more is a file more. The first is taken where neither the wanted one nor one of the country is there. */
export const WORDS: Readonly<Record<string, LabelWords>> = { en, de, sl, ar };

export type LabelsRow = LabelsOf<LabelWords>;
