import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { issueAgendaRequested } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, ifGiven, now } from '@vicinia/service-kit';
import type { RequestAgendaInput } from '../generated/graphql.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { Operation } from './operation.entity.js';

/** Asks something of another service. */
@Injectable()
export class OperationService {
  constructor(
    private readonly changes: Changes,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the id of the operation to await */
  requestAgenda(access: Access, input: RequestAgendaInput, key: string): Promise<string> {
    const asked = onIssue('requestAgenda', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const panelId = ifGiven(input.panelId, (id) => idArgument(id, 'input.panelId'));
      const request = { id: randomUUID(), issueId: issue.id, requestedBy: access.personId() };
      await manager.insert(Operation, { ...request, status: 'PENDING', requestedAt: now() });
      await this.outbox.add(manager, issueAgendaRequested, {
        subject: issue.id,
        territoryId: issue.territoryId,
        data: { operationId: request.id, panelId, requestedBy: request.requestedBy },
      });
      return request.id;
    });
  }
}
