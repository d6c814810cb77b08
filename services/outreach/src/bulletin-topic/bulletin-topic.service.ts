import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, codeArgument, localisedArgument, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureBulletinTopicInput } from '../generated/graphql.js';
import { BulletinTopic } from './bulletin-topic.entity.js';
import { OUTCOMES } from './outcomes-topic.js';

/** The country's own list of topics of bulletins. */
@Injectable()
export class BulletinTopicService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** Creates or changes a topic. @returns its code */
  configure(access: Access, input: ConfigureBulletinTopicInput, key: string): Promise<string> {
    const asked = {
      operation: 'configureBulletinTopic',
      rule: 'bulletinTopic.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const topic = checkInput({
        code: () => codeArgument(input.code, 'input.code'),
        names: () => localisedArgument(input.names, 'input.names'),
        isActive: () => activityArgument(input),
      });
      await manager.upsert(BulletinTopic, topic, ['code']);
      return topic.code;
    });
  }
}

function activityArgument({ code, isActive }: ConfigureBulletinTopicInput): boolean {
  if (isActive || code !== OUTCOMES) return isActive;
  throw new Refusal(
    'INVALID_INPUT',
    `the platform drafts bulletins of the topic ${OUTCOMES}`,
    'input.isActive',
  );
}
