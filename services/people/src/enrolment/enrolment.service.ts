import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { reasonArgument } from '../arguments/reason-argument.js';
import type {
  AdmitVolunteerInput,
  ApplyForOpportunityInput,
  DeclineEnrolmentInput,
  RecordInterviewInput,
  RecordTrainingInput,
} from '../generated/graphql.js';
import { demandOpening } from '../opportunity/opportunity-rules.js';
import { Opportunity } from '../opportunity/opportunity.entity.js';
import { Person } from '../person/person.entity.js';
import { forgetNames, nameApplicant } from './enrolment-names.js';
import { Enrolment } from './enrolment.entity.js';
import { demandAnother, enrolmentRecord, onEnrolment } from './enrolment.record.js';

/** Applications to volunteer, from the first word to the training. */
@Injectable()
export class EnrolmentService {
  constructor(private readonly changes: Changes) {}

  /**
   * @returns the new application's id
   * @throws Refusal NOT_FOUND for an unknown opportunity, DEADLINE_PASSED for a closed one, ALREADY_EXISTS for somebody who
   *   has applied for it, TRANSITION_NOT_ALLOWED for somebody who is not registered, INVALID_INPUT
   */
  apply(access: Access, input: ApplyForOpportunityInput, key: string): Promise<string> {
    const { opportunityId, motivation } = checkInput({
      opportunityId: () => idArgument(input.opportunityId, 'input.opportunityId'),
      motivation: () =>
        ifGiven(input.motivation, ({ language, text }) => ({
          motivation: textArgument(text, 'input.motivation.text'),
          motivationLanguage: languageArgument(language, 'input.motivation.language'),
        })),
    });
    const asked = { operation: 'applyForOpportunity', rule: 'enrolment.apply', key, input } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const at = now();
      const personId = access.personId();
      await demandRegistered(manager, personId);
      const opportunity = await manager.findOneBy(Opportunity, { id: opportunityId });
      const field = 'input.opportunityId';
      if (opportunity === null) throw new Refusal('NOT_FOUND', 'there is no opportunity with this id', field);
      demandOpening(opportunity, at, field);
      await demandFirst(manager, opportunityId, personId);
      const { role, territoryId } = opportunity;
      const applied = { id: randomUUID(), opportunityId, personId, territoryId, role, appliedAt: at };
      await manager.insert(Enrolment, { ...applied, ...motivation, state: 'APPLIED' });
      await nameApplicant(manager, applied);
      return applied.id;
    });
  }

  /** @returns the application's id. @throws Refusal TRANSITION_NOT_ALLOWED, FORBIDDEN for one's own */
  recordInterview(access: Access, input: RecordInterviewInput, key: string): Promise<string> {
    const asked = onEnrolment('recordInterview', input, key);
    return this.changes.change(access, enrolmentRecord, asked, ({ record }) => {
      demandAnother(access, record);
      Object.assign(record, { state: 'INTERVIEWED', interviewedAt: now() });
      return Promise.resolve(record.id);
    });
  }

  /** @returns the application's id. @throws Refusal INVALID_INPUT without vetting, and as `recordInterview` */
  admit(access: Access, input: AdmitVolunteerInput, key: string): Promise<string> {
    const asked = onEnrolment('admitVolunteer', input, key);
    return this.changes.change(access, enrolmentRecord, asked, ({ record }) => {
      demandAnother(access, record);
      if (!input.vetted)
        throw new Refusal('INVALID_INPUT', 'nobody is admitted without vetting', 'input.vetted');
      Object.assign(record, { state: 'ADMITTED', vettedAt: now(), vettedBy: access.personId() });
      return Promise.resolve(record.id);
    });
  }

  /** @returns the application's id. @throws Refusal as `recordInterview` */
  recordTraining(access: Access, input: RecordTrainingInput, key: string): Promise<string> {
    const asked = onEnrolment('recordTraining', input, key);
    return this.changes.change(access, enrolmentRecord, asked, ({ record }) => {
      demandAnother(access, record);
      Object.assign(record, { state: 'TRAINED', trainedAt: now() });
      return Promise.resolve(record.id);
    });
  }

  /** @returns the application's id. @throws Refusal as `recordInterview` */
  decline(access: Access, input: DeclineEnrolmentInput, key: string): Promise<string> {
    const reason = reasonArgument(input.reason);
    const asked = onEnrolment('declineEnrolment', input, key);
    return this.changes.change(access, enrolmentRecord, asked, async ({ manager, record }) => {
      demandAnother(access, record);
      Object.assign(record, { state: 'DECLINED', endedAt: now(), ...reason });
      await forgetNames(manager, [record.id]);
      return record.id;
    });
  }
}

/** The lock lets an erasure that is asked for at the same moment come first, or find the application. */
async function demandRegistered(manager: EntityManager, id: string): Promise<void> {
  const person = await manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (person !== null && person.erasedAt === null && person.erasureAskedAt === null) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'register first (registerMe): whoever decides needs a name');
}

/** One at a time: the person is locked, so that no second one comes in between. */
async function demandFirst(manager: EntityManager, opportunityId: string, personId: string): Promise<void> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM enrolment WHERE opportunity_id = $1 AND person_id = $2 AND ended_at IS NULL`,
    [opportunityId, personId],
  );
  if (rows.length === 0) return;
  throw new Refusal('ALREADY_EXISTS', 'you have applied for this', 'input.opportunityId');
}
