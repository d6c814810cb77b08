import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isWithin, Territories, type Access, type KnownTerritory } from '@vicinia/access';
import { concernJoinedIssue, issuePresented } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, IdempotentTransactions, now, Refusal } from '@vicinia/service-kit';
import { Any, type EntityManager } from 'typeorm';
import { nextConcernStatus } from '../concern/concern-life-cycle.js';
import { ConcernMessages } from '../concern/concern-messages.js';
import { Concern } from '../concern/concern.entity.js';
import type { AddConcernsToIssueInput, PresentIssueInput } from '../generated/graphql.js';
import { demandOn, notFound } from '../platform/demand-on.js';
import { localisedArgument } from '../reading/arguments.js';
import { commonPath } from './common-path.js';
import { IssueChanges } from './issue-changes.js';
import { requireOpen } from './issue-life-cycle.js';
import { IssueMoves } from './issue-moves.js';
import { Issue } from './issue.entity.js';

const MOST_CONCERNS = 100;
const TITLE_LIMIT = 200;
const DESCRIPTION_LIMIT = 5_000;

/** Gathers concerns into issues. */
@Injectable()
export class PresentIssue {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
    private readonly territories: Territories,
    private readonly concernMessages: ConcernMessages,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the new issue's id */
  present(access: Access, input: PresentIssueInput, key: string): Promise<string> {
    const by = access.personId();
    const titles = localisedArgument(input.titles, 'input.titles', TITLE_LIMIT);
    const descriptions = localisedArgument(
      input.descriptions ?? [],
      'input.descriptions',
      DESCRIPTION_LIMIT,
      0,
    );
    return this.transactions.run({ scope: by, key, operation: 'presentIssue', input }, async (manager) => {
      const concerns = await this.lockConcerns(manager, access, input.concernIds);
      const territory = await this.territoryFor(manager, concerns, input.territoryId ?? null);
      access.demand('issue.present', { territoryPaths: Territories.pathsOf(territory) });
      const issue = manager.create(Issue, {
        id: randomUUID(),
        territoryId: territory.id,
        ownerId: by,
        titles,
        descriptions,
        stage: 'PRESENTED',
        round: 1,
        presentedAt: now(),
      });
      await manager.insert(Issue, issue);
      await this.moves.begin(manager, issue, by);
      await this.outbox.add(manager, issuePresented, {
        subject: issue.id,
        territoryId: issue.territoryId,
        data: { concernIds: concerns.map((concern) => concern.id) },
      });
      await this.join(manager, concerns, issue);
      return issue.id;
    });
  }

  addConcerns(access: Access, input: AddConcernsToIssueInput, key: string): Promise<string> {
    return this.changes.run(
      access,
      {
        operation: 'addConcernsToIssue',
        rule: 'issue.lead',
        issueId: input.issueId,
        field: 'input.issueId',
        key,
        input,
      },
      async ({ manager, issue }) => {
        requireOpen(issue.stage);
        const concerns = await this.lockConcerns(manager, access, input.concernIds);
        await this.territoryFor(manager, concerns, issue.territoryId);
        await this.join(manager, concerns, issue);
      },
    );
  }

  private async join(manager: EntityManager, concerns: readonly Concern[], issue: Issue): Promise<void> {
    for (const concern of concerns) {
      concern.status = nextConcernStatus(concern.status, 'joinIssue');
      concern.issueId = issue.id;
      await manager.save(Concern, concern);
      await this.concernMessages.tell(manager, concernJoinedIssue, concern, now(), { issueId: issue.id });
    }
  }

  /** Locked in the order of their ids, so that two who present the same concerns do not wait for each other for ever. */
  private async lockConcerns(
    manager: EntityManager,
    access: Access,
    ids: readonly string[],
  ): Promise<Concern[]> {
    const wanted = [...new Set(ids.map((id) => idArgument(id, 'input.concernIds')))];
    if (wanted.length < 1 || wanted.length > MOST_CONCERNS) {
      throw new Refusal(
        'INVALID_INPUT',
        `an issue takes 1 to ${String(MOST_CONCERNS)} concerns at once`,
        'input.concernIds',
      );
    }
    const concerns = await manager.find(Concern, {
      where: { id: Any(wanted) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (concerns.length !== wanted.length) throw notFound('input.concernIds');
    const territories = await this.territories.byIds(
      concerns.map((concern) => concern.territoryId),
      manager,
    );
    for (const concern of concerns) {
      const territory = territories.get(concern.territoryId);
      const facts = {
        territoryPaths: territory ? Territories.pathsOf(territory) : [],
        selfIds: [concern.reporterId],
      };
      demandOn(access, 'concern.triage', 'concern.read', facts, 'input.concernIds');
    }
    return concerns;
  }

  /** The wanted territory, or the lowest in which all concerns lie. */
  private async territoryFor(
    manager: EntityManager,
    concerns: readonly Concern[],
    wantedId: string | null,
  ): Promise<KnownTerritory> {
    const places = await this.territories.byIds(
      concerns.map((concern) => concern.territoryId),
      manager,
    );
    const paths = [...places.values()].map((place) => place.path);
    const id =
      wantedId === null ? idOfLastLabel(commonPath(paths)) : idArgument(wantedId, 'input.territoryId');
    const territory = await this.territories.byId(id, manager);
    if (!territory) throw notFound('input.territoryId');
    if (!paths.every((path) => isWithin(path, territory.path))) {
      throw new Refusal(
        'INVALID_INPUT',
        'every concern of an issue lies in its territory',
        'input.territoryId',
      );
    }
    return territory;
  }
}

/** Labels of a path are ids without hyphens. */
function idOfLastLabel(path: string): string {
  const label = path.split('.').at(-1) ?? '';
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
