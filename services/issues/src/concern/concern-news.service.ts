import { Injectable } from '@nestjs/common';
import { concernParticipantsStated, type EventDefinition } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { roundedToTheHour } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Concern } from './concern.entity.js';

/** True when nobody knows who brought the concern in. */
export function isAnonymous(concern: Pick<Concern, 'reporterId'>): boolean {
  return concern.reporterId === null;
}

/** Tells other services of concerns. What belongs to an anonymous one carries no trace and no exact time. */
@Injectable()
export class ConcernNewsService {
  constructor(private readonly outbox: Outbox) {}

  async tell<Definition extends EventDefinition>(
    manager: EntityManager,
    definition: Definition,
    concern: Concern,
    at: Date,
    data: z.input<Definition['data']>,
  ): Promise<void> {
    const anonymous = isAnonymous(concern);
    await this.outbox.add(manager, definition, {
      subject: concern.id,
      territoryId: concern.territoryId,
      data,
      occurredAt: anonymous ? roundedToTheHour(at) : at,
      traced: !anonymous,
    });
  }

  /** As `tell`, of what the reporter did not do: the concern notes when, and whoever locked it saves it. */
  async tellNews<Definition extends EventDefinition>(
    manager: EntityManager,
    definition: Definition,
    concern: Concern,
    at: Date,
    data: z.input<Definition['data']>,
  ): Promise<void> {
    concern.newsAt = at;
    await this.tell(manager, definition, concern, at, data);
  }

  /** Opens the reporter's name to those who handle the concern. Of an anonymous one there is nothing to tell. */
  async tellReporter(manager: EntityManager, concern: Concern, at: Date): Promise<void> {
    const { reporterId } = concern;
    if (reporterId === null) return;
    await this.tell(manager, concernParticipantsStated, concern, at, {
      participants: [{ personId: reporterId, capacity: 'REPORTER', appointmentId: null }],
    });
  }
}
