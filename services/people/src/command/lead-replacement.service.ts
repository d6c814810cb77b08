import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { identityOf, isVisible, now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { AppointmentWriterService } from '../appointment/appointment-writer.service.js';
import { lockLeads, openLeads } from '../appointment/national-leads.js';
import { personOfAccount } from '../person/person-of-account.js';
import { Post } from '../post/post.entity.js';
import type { LeadAccount } from './first-lead.service.js';
import { LeadReplacement } from './lead-replacement.entity.js';

export interface LeadReplacementRequest extends LeadAccount {
  /** Why, in the operator's words; it is kept. */
  readonly reason: string;
}

/**
 * Gives the post of the nation's only lead to another account, for example when the first one was mistyped and nobody can
 * sign in with it. Only an operator with access to the database can do this, and it is recorded.
 */
@Injectable()
export class LeadReplacementService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly appointments: AppointmentWriterService,
  ) {}

  /** @throws Error with a sentence for the operator when there is no lead, or more than one */
  async replace(request: LeadReplacementRequest): Promise<void> {
    if (!isVisible(request.reason)) throw new Error('say why with --reason: it is recorded');
    if (!isVisible(request.displayName)) throw new Error('give the name with --name');
    await this.dataSource.transaction(async (manager) => {
      await lockLeads(manager);
      const [lead, ...others] = await openLeads(manager);
      if (!lead) throw new Error('the nation has no lead; appoint one with "vicinia first-lead"');
      if (others.length > 0) {
        throw new Error(
          `the nation has ${String(others.length + 1)} leads; one of them ends the other's appointment`,
        );
      }
      const identity = identityOf(request.issuer, request.subject);
      const personId = await personOfAccount(manager, identity, request.displayName);
      if (personId === lead.personId) throw new Error('this account is the lead already; nothing changed');
      const post = await manager.findOneByOrFail(Post, { id: lead.postId });
      const at = now();
      await this.appointments.end(manager, lead, { until: at, revoked: true });
      const appointmentId = await this.appointments.begin(manager, post, { personId, from: at });
      await manager.insert(LeadReplacement, {
        id: randomUUID(),
        replacedAt: at,
        endedAppointmentId: lead.id,
        appointmentId,
        reason: request.reason.trim(),
      });
    });
  }
}
