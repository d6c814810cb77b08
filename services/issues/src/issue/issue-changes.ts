import { Injectable } from '@nestjs/common';
import { Territories, type Access, type Facts, type Rule } from '@vicinia/access';
import { idArgument, IdempotentTransactions } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { demandOn, notFound } from '../platform/demand-on.js';
import { Issue } from './issue.entity.js';

export interface IssueChangeRequest {
  /** Name of the mutation. */
  readonly operation: string;
  readonly rule: Rule;
  readonly issueId: string;
  /** Argument that holds the issue's id. */
  readonly field: string;
  readonly key: string;
  readonly input: unknown;
  /** Another issue that the change touches; the two are locked in the order of their ids, so that no two changes wait for each other. */
  readonly otherIssueId?: string;
  /** Who takes part in other capacities than those of the issue itself. */
  readonly moreFacts?: (manager: EntityManager) => Promise<NonNullable<Facts['participants']>>;
}

/** An issue that is locked for the change, and who makes it. */
export interface IssueChange {
  readonly manager: EntityManager;
  readonly issue: Issue;
  readonly by: string;
}

/** Runs changes of issues: one transaction each, the issue's row locked, access decided on what is in the row. */
@Injectable()
export class IssueChanges {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
  ) {}

  /** @returns the issue's id */
  run(
    access: Access,
    request: IssueChangeRequest,
    work: (change: IssueChange) => Promise<void>,
  ): Promise<string> {
    const { operation, key, input, rule, field } = request;
    const id = idArgument(request.issueId, field);
    return this.transactions.run({ scope: access.personId(), key, operation, input }, async (manager) => {
      if (request.otherIssueId !== undefined) await lockInOrder(manager, [id, request.otherIssueId]);
      const issue = await this.lock(manager, id, field);
      const facts = await this.factsOf(manager, issue);
      const more = await request.moreFacts?.(manager);
      demandOn(
        access,
        rule,
        'issue.read',
        { ...facts, participants: { ...facts.participants, ...more } },
        field,
      );
      await work({ manager, issue, by: access.personId() });
      await manager.save(Issue, issue);
      return issue.id;
    });
  }

  /** @throws Refusal NOT_FOUND */
  async lock(manager: EntityManager, id: string, field: string): Promise<Issue> {
    const issue = await manager.findOne(Issue, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!issue) throw notFound(field);
    return issue;
  }

  /** Facts for a decision, read within the transaction. */
  async factsOf(manager: EntityManager, issue: Issue): Promise<Facts> {
    const territory = await this.territories.byId(issue.territoryId, manager);
    const stakeholders = await manager.query<{ person_id: string }[]>(
      `SELECT person_id FROM stakeholder WHERE issue_id = $1 AND released_at IS NULL`,
      [issue.id],
    );
    return {
      territoryPaths: territory ? Territories.pathsOf(territory) : [],
      municipalityIds: territory?.municipalityIds ?? [],
      participants: { stakeholder: stakeholders.map((row) => row.person_id) },
    };
  }
}

async function lockInOrder(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(`SELECT FROM issue WHERE id = ANY ($1) ORDER BY id FOR UPDATE`, [ids]);
}
