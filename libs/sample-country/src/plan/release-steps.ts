import type { Texts } from '../structure/country.js';
import { addHours, type Moment } from './calendar.js';
import type { PlannedIssue } from './issue-steps.js';
import type { PlanWriter } from './plan-writer.js';
import { agreedText } from './texts/common-texts.js';

/** The officer who leads an issue tells the public of it: once it is looked into, and anew once something is agreed. */
export function writeRelease(
  writer: PlanWriter,
  { issue, personCode, beat, category, texts }: PlannedIssue,
  at: Moment,
  agreed: Texts | null,
): void {
  writer.write(at, {
    kind: 'issue-released',
    issue,
    personCode,
    version: agreed === null ? 1 : 2,
    territoryCode: beat.code,
    category,
    title: texts.title,
    summary: texts.description,
    agreed,
  });
}

/** What was agreed is told an hour after the resolution binds. */
export function writeAgreement(writer: PlanWriter, planned: PlannedIssue, boundAt: Moment): void {
  if (planned.isPublic) writeRelease(writer, planned, addHours(boundAt, 1), agreedText);
}
