import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, codeArgument, demandRoom, localisedArgument } from '@vicinia/service-kit';
import { Not, type EntityManager } from 'typeorm';
import type { ConfigureTrainingTopicInput } from '../generated/graphql.js';
import { TrainingTopic } from './training-topic.entity.js';

/** As `Query.trainingTopics` states it; figures have an entry for each. */
const MOST_TOPICS = 50;

/** The country's own list of topics of courses. */
@Injectable()
export class TrainingTopicService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** Creates or changes a topic. @returns its code. @throws Refusal INVALID_INPUT */
  configure(access: Access, input: ConfigureTrainingTopicInput, key: string): Promise<string> {
    const asked = {
      operation: 'configureTrainingTopic',
      rule: 'trainingTopic.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const checked = checkInput({
        code: () => codeArgument(input.code, 'input.code'),
        names: () => localisedArgument(input.names, 'input.names'),
      });
      const others = await manager.countBy(TrainingTopic, { code: Not(checked.code) });
      demandRoom(others, MOST_TOPICS, 'a country has at most 50 topics of courses');
      await manager.upsert(TrainingTopic, { ...checked, isActive: input.isActive }, ['code']);
      return checked.code;
    });
  }
}
