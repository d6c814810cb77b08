import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access } from '@vicinia/access';
import { issueAgendaRequested } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, IdempotentTransactions, now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { RequestAgendaInput } from '../generated/graphql.js';
import { IssueChanges } from '../issue/issue-changes.js';
import { requireOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { demandOn, notFound } from '../platform/demand-on.js';
import { Operation } from './operation.entity.js';

/** What was asked of another service, and how far it is. */
@Injectable()
export class Operations {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly changes: IssueChanges,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the id of the operation to await */
  requestAgenda(access: Access, input: RequestAgendaInput, key: string): Promise<string> {
    const issueId = idArgument(input.issueId, 'input.issueId');
    const panelId = input.panelId == null ? null : idArgument(input.panelId, 'input.panelId');
    const requestedBy = access.personId();
    const request = { scope: requestedBy, key, operation: 'requestAgenda', input };
    return this.transactions.run(request, async (manager) => {
      const issue = await this.changes.lock(manager, issueId, 'input.issueId');
      demandOn(
        access,
        'issue.lead',
        'issue.read',
        await this.changes.factsOf(manager, issue),
        'input.issueId',
      );
      requireOpen(issue.stage);
      const id = randomUUID();
      await manager.insert(Operation, { id, issueId, requestedBy, state: 'PENDING', requestedAt: now() });
      await this.outbox.add(manager, issueAgendaRequested, {
        subject: issueId,
        territoryId: issue.territoryId,
        data: { operationId: id, panelId, requestedBy },
      });
      return id;
    });
  }

  /** @throws Refusal NOT_FOUND for one that the caller may not know of */
  async demand(access: Access, id: string): Promise<Operation> {
    const operation = await this.dataSource.manager.findOneBy(Operation, { id });
    const issue = operation && (await this.dataSource.manager.findOneBy(Issue, { id: operation.issueId }));
    if (!operation || !issue) throw notFound('id');
    const territory = await this.territories.byId(issue.territoryId);
    const territoryPaths = territory ? Territories.pathsOf(territory) : [];
    demandOn(access, 'operation.read', 'operation.read', {
      territoryPaths,
      selfIds: [operation.requestedBy],
    });
    return operation;
  }
}
