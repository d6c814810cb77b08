import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { handoverBriefingRequested, handoverClosed, handoverNoticeRequested } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import {
  checkInput,
  ifSaid,
  languageArgument,
  now,
  numberArgument,
  Refusal,
  saidOf,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { momentOfAppointment } from '../appointment/appointment-period.js';
import type {
  ConfirmHandoverInput,
  MarkHandoverStepInput,
  PlanHandoverInput,
  RequestBriefingInput,
  RequestHandoverNoticeInput,
} from '../generated/graphql.js';
import { confirmingSide, demandTakenOver } from './handover-life.js';
import { knownToEachOther } from './handover-names.js';
import { officersInMessage, partsOf } from './handover-standing.js';
import { HandoverStepDone } from './handover-step.entity.js';
import { Handover } from './handover.entity.js';
import { handoverRecord, onHandover } from './handover.record.js';

const MOST_HOURS = 400;

/** What the two officers, and whoever coordinates, do with a handover. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly changes: Changes,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the handover's id
   * @throws Refusal TRANSITION_NOT_ALLOWED for the hour of a caseload that has moved, INVALID_INPUT
   */
  plan(access: Access, input: PlanHandoverInput, key: string): Promise<string> {
    const planned = checkInput({
      caseloadMovesAt: () => momentGiven(input.caseloadMovesAt, 'input.caseloadMovesAt'),
      protectedHours: () =>
        ifSaid(input.protectedHours, (hours) => numberArgument(hours, 'input.protectedHours', 1, MOST_HOURS)),
      walkAt: () => momentGiven(input.walkAt, 'input.walkAt'),
      route: () =>
        ifSaid(input.walkRoute, ({ language, text }) => ({
          walkRoute: textArgument(text, 'input.walkRoute.text'),
          walkLanguage: languageArgument(language, 'input.walkRoute.language'),
        })),
    });
    const { route, ...fields } = planned;
    return this.changes.change(
      access,
      handoverRecord,
      onHandover('planHandover', input, key),
      ({ record }) => {
        if (planned.caseloadMovesAt !== undefined && record.caseloadToldAt !== null) {
          throw new Refusal(
            'TRANSITION_NOT_ALLOWED',
            'the caseload has moved already',
            'input.caseloadMovesAt',
          );
        }
        Object.assign(
          record,
          saidOf(fields),
          route === null ? { walkRoute: null, walkLanguage: null } : route,
        );
        return Promise.resolve(record.id);
      },
    );
  }

  /** @returns the handover's id */
  mark(access: Access, input: MarkHandoverStepInput, key: string): Promise<string> {
    const asked = onHandover('markHandoverStep', input, key);
    return this.changes.change(access, handoverRecord, asked, async ({ manager, record: { id } }) => {
      const { step } = input;
      await manager.delete(HandoverStepDone, { handoverId: id, step });
      if (input.done) {
        await manager.insert(HandoverStepDone, {
          handoverId: id,
          step,
          doneAt: now(),
          doneBy: access.personId(),
        });
      }
      return id;
    });
  }

  /**
   * @returns the handover's id
   * @throws Refusal TRANSITION_NOT_ALLOWED while nobody takes over, INVALID_INPUT for a moment that has passed
   */
  requestBriefing(access: Access, input: RequestBriefingInput, key: string): Promise<string> {
    const at = now();
    const { startsAt } = checkInput({
      startsAt: () => momentOfAppointment(input.startsAt, 'input.startsAt', at),
    });
    if (startsAt <= at) throw new Refusal('INVALID_INPUT', 'a briefing is to come', 'input.startsAt');
    const asked = onHandover('requestBriefing', input, key);
    return this.changes.change(access, handoverRecord, asked, async ({ manager, record }) => {
      const { post, officers } = await withSuccessor(manager, record);
      Object.assign(record, { briefingAt: startsAt, briefingRequestedAt: at });
      await this.outbox.add(manager, handoverBriefingRequested, {
        subject: record.id,
        territoryId: post.territoryId,
        data: {
          postId: post.id,
          ...officers,
          startsAt: startsAt.toISOString(),
          requestedBy: access.personId(),
        },
      });
      return record.id;
    });
  }

  /**
   * @returns the handover's id
   * @throws Refusal TRANSITION_NOT_ALLOWED while nobody takes over, or where it was asked for already
   */
  requestNotice(access: Access, input: RequestHandoverNoticeInput, key: string): Promise<string> {
    const asked = onHandover('requestHandoverNotice', input, key);
    return this.changes.change(access, handoverRecord, asked, async ({ manager, record }) => {
      const { post, successor } = await withSuccessor(manager, record);
      record.noticeRequestedAt = now();
      await this.outbox.add(manager, handoverNoticeRequested, {
        subject: record.id,
        territoryId: post.territoryId,
        data: { postId: post.id, role: post.role, from: successor.from.toISOString() },
      });
      return record.id;
    });
  }

  /**
   * @returns the handover's id
   * @throws Refusal TRANSITION_NOT_ALLOWED while nobody takes over, FORBIDDEN in the place of somebody who is there
   */
  confirm(access: Access, input: ConfirmHandoverInput, key: string): Promise<string> {
    const asked = onHandover('confirmHandover', input, key);
    return this.changes.change(access, handoverRecord, asked, async ({ manager, record }) => {
      const { post, leaving, successor } = await partsOf(manager, record);
      const personId = access.personId();
      if (confirmingSide(personId, { leaving, successor }, now()) === 'SUCCESSOR') {
        record.successorConfirmedAt ??= now();
      } else if (record.leavingConfirmedAt === null) {
        Object.assign(record, { leavingConfirmedAt: now(), leavingConfirmedBy: personId });
      }
      if (record.leavingConfirmedAt === null || record.successorConfirmedAt === null) return record.id;
      Object.assign(record, { status: 'CLOSED', closedAt: now() });
      await knownToEachOther(manager, record);
      await this.outbox.add(manager, handoverClosed, {
        subject: record.id,
        territoryId: post.territoryId,
        data: { postId: post.id, closedAt: now().toISOString() },
      });
      return record.id;
    });
  }
}

function momentGiven(moment: Date | null | undefined, field: string): Date | null | undefined {
  return ifSaid(moment, (value) => momentOfAppointment(value, field, now()));
}

async function withSuccessor(manager: EntityManager, handover: Handover) {
  const { post, leaving, successor } = await partsOf(manager, handover);
  demandTakenOver(successor, now());
  return { post, successor, officers: officersInMessage(leaving, successor) };
}
