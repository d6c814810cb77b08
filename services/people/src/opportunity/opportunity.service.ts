import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  idArgument,
  ifGiven,
  localisedArgument,
  now,
  numberArgument,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type {
  ChangeOpportunityInput,
  CloseOpportunityInput,
  PublishOpportunityInput,
} from '../generated/graphql.js';
import { factsAt } from '../territory/territory-facts.js';
import { endOfOpportunity, volunteerRole } from './opportunity-rules.js';
import { Opportunity } from './opportunity.entity.js';
import { onOpportunity, opportunityRecord } from './opportunity.record.js';

const MOST_PLACES = 1_000;

/** Publishes and closes opportunities. */
@Injectable()
export class OpportunityService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
  ) {}

  /** @returns the new opportunity's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown territory */
  publish(access: Access, input: PublishOpportunityInput, key: string): Promise<string> {
    const at = now();
    const checked = checkInput({
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
      role: () => volunteerRole(input.role, 'input.role'),
      titles: () => localisedArgument(input.titles, 'input.titles'),
      descriptions: () => localisedArgument(input.descriptions, 'input.descriptions'),
      requirements: () => localisedArgument(input.requirements ?? [], 'input.requirements', 0),
      places: () => placesArgument(input.places),
      until: () => endOfOpportunity(input.until, at, 'input.until'),
    });
    const asked = {
      operation: 'publishOpportunity',
      rule: 'opportunity.write',
      key,
      input,
    } as const;
    const facts = (manager: DataSource['manager']) =>
      factsAt(manager, checked.territoryId, 'input.territoryId');
    return this.changes.create(access, { ...asked, facts }, async ({ manager }) => {
      const id = randomUUID();
      const published = { publishedAt: at, publishedBy: access.personId() };
      await manager.insert(Opportunity, { id, ...checked, ...published });
      return id;
    });
  }

  /** @returns the opportunity's id. @throws Refusal DEADLINE_PASSED for one that is closed, INVALID_INPUT */
  change(access: Access, input: ChangeOpportunityInput, key: string): Promise<string> {
    const at = now();
    const said = checkInput({
      titles: () => ifGiven(input.titles, (texts) => localisedArgument(texts, 'input.titles')),
      descriptions: () =>
        ifGiven(input.descriptions, (texts) => localisedArgument(texts, 'input.descriptions')),
      requirements: () =>
        ifGiven(input.requirements, (texts) => localisedArgument(texts, 'input.requirements', 0)),
      places: () => ifGiven(input.places, placesArgument),
      until: () => ifGiven(input.until, (until) => endOfOpportunity(until, at, 'input.until')),
    });
    const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
    const asked = onOpportunity('changeOpportunity', input, key);
    return this.changes.change(access, opportunityRecord, asked, ({ record }) => {
      Object.assign(record, changed);
      return Promise.resolve(record.id);
    });
  }

  /** @returns the opportunity's id. @throws Refusal DEADLINE_PASSED for one that is closed */
  close(access: Access, input: CloseOpportunityInput, key: string): Promise<string> {
    const asked = onOpportunity('closeOpportunity', input, key);
    return this.changes.change(access, opportunityRecord, asked, ({ record }) => {
      record.closedAt = now();
      return Promise.resolve(record.id);
    });
  }

  /** Closes those whose end has come, so that lists need not pass over them. Run in rounds. */
  async closeEnded(): Promise<void> {
    await this.dataSource.query(
      `UPDATE opportunity SET closed_at = ends_at WHERE closed_at IS NULL AND ends_at <= $1`,
      [now()],
    );
  }
}

function placesArgument(places: number): number {
  return numberArgument(places, 'input.places', 1, MOST_PLACES);
}
