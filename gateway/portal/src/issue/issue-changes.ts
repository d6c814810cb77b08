import type { TFunction } from 'i18next';
import type { Change } from '../station/form/change.js';
import type { Me } from '../station/me.js';
import type { Enumeration } from '../station/use-labels.js';
import { firstSteps } from './first-steps.js';
import type { IssueInFull } from './issue-page.js';
import { otherWays } from './other-ways.js';
import { outcome } from './outcome.js';
import { toPublic } from './to-public.js';

/** An issue, and what its forms are written with. */
export interface OfIssue {
  readonly issue: IssueInFull;
  readonly t: TFunction;
  readonly language: string;
  readonly label: (name: Enumeration, value: string) => string;
  readonly me: Me | null;
}

/** What can be done with an issue beside its matrix: what each step asks for, in the order in which they are shown. */
export function issueChanges(of: OfIssue): Record<string, Change> {
  return { ...firstSteps(of), ...outcome(of), ...otherWays(of), ...toPublic(of) };
}
