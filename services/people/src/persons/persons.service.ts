import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdempotentTransactions, identityOf, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type {
  MutationRegisterMeArgs,
  MutationRegisterPersonArgs,
  MutationSetMyPublicCardArgs,
} from '../generated/graphql.js';
import { GrantsPublisher } from '../grants/grants-publisher.js';
import { Person } from './person.entity.js';

const NAME_LIMIT = 200;

/** Registers persons and keeps what they let the public see. */
@Injectable()
export class Persons {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly grants: GrantsPublisher,
  ) {}

  /**
   * @returns the new person's id
   * @throws Refusal ALREADY_EXISTS when the account belongs to somebody else
   */
  register({ input, idempotencyKey }: MutationRegisterPersonArgs, registeredBy: string): Promise<string> {
    const displayName = checkedName(input.displayName, 'input.displayName');
    return this.transactions.run(
      { scope: registeredBy, key: idempotencyKey, operation: 'registerPerson', input },
      async (manager) => {
        const id = randomUUID();
        await this.insert(manager, id, displayName, input.languages ?? []);
        if (input.account)
          await this.link(manager, id, identityOf(input.account.issuer, input.account.subject));
        await this.grants.state(manager, id);
        return id;
      },
    );
  }

  /**
   * Registers an account as the person that its id already stands for.
   *
   * @throws Refusal ALREADY_EXISTS when it is registered
   */
  registerAccount(
    { displayName, languages, idempotencyKey }: MutationRegisterMeArgs,
    personId: string,
    identity: string,
  ): Promise<string> {
    const name = checkedName(displayName, 'displayName');
    return this.transactions.run(
      { scope: personId, key: idempotencyKey, operation: 'registerMe', input: { displayName, languages } },
      async (manager) => {
        await this.insert(manager, personId, name, languages ?? []);
        await this.link(manager, personId, identity);
        await this.grants.state(manager, personId);
        return personId;
      },
    );
  }

  /** @throws Refusal NOT_FOUND when the account is not registered as a person */
  setCard({ card, idempotencyKey }: MutationSetMyPublicCardArgs, personId: string): Promise<string> {
    const cardName = card ? checkedName(card.name, 'card.name') : null;
    return this.transactions.run(
      { scope: personId, key: idempotencyKey, operation: 'setMyPublicCard', input: card ?? null },
      async (manager) => {
        const { affected } = await manager.update(Person, personId, {
          cardName,
          cardTelephone: card?.telephone ?? null,
          cardEmail: card?.email ?? null,
        });
        if (affected !== 1) throw new Refusal('NOT_FOUND', 'register yourself first');
        return personId;
      },
    );
  }

  private async insert(
    manager: EntityManager,
    id: string,
    displayName: string,
    languages: string[],
  ): Promise<void> {
    const inserted: unknown[] = await manager.query(
      `INSERT INTO person (id, display_name, languages) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
      [id, displayName, languages],
    );
    if (inserted.length === 0) throw new Refusal('ALREADY_EXISTS', 'this account is registered already');
  }

  private async link(manager: EntityManager, personId: string, identity: string): Promise<void> {
    const linked: unknown[] = await manager.query(
      `INSERT INTO account (identity, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING identity`,
      [identity, personId],
    );
    if (linked.length === 0)
      throw new Refusal('ALREADY_EXISTS', 'this account belongs to another person', 'input.account');
  }
}

function checkedName(given: string, field: string): string {
  const name = given.trim();
  if (name.length === 0 || name.length > NAME_LIMIT) {
    throw new Refusal('INVALID_INPUT', `a name has 1 to ${String(NAME_LIMIT)} characters`, field);
  }
  return name;
}
