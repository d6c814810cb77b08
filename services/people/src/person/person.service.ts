import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, publicRoles, type Access } from '@vicinia/access';
import {
  checkInput,
  idArgument,
  identityOf,
  ifGiven,
  now,
  personIdOf,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { languagesArgument, nameArgument } from '../arguments/person-arguments.js';
import { CardPhotoService } from '../card-photo/card-photo.service.js';
import { answersToThePublic } from '../card-photo/shows-card.js';
import type {
  PublicCardInput,
  RegisterMeInput,
  RegisterPersonInput,
  SetMyPublicCardInput,
} from '../generated/graphql.js';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { holds } from '../grant/holds.js';
import { factsAt } from '../territory/territory-facts.js';
import { Person } from './person.entity.js';
import { personRecord } from './person.record.js';

/** Registers persons and keeps what they let the public see. */
@Injectable()
export class PersonService {
  constructor(
    private readonly changes: Changes,
    private readonly grants: GrantsPublisher,
    private readonly photos: CardPhotoService,
  ) {}

  /**
   * @returns the new person's id
   * @throws Refusal ALREADY_EXISTS when the account belongs to somebody else
   */
  register(access: Access, input: RegisterPersonInput, key: string): Promise<string> {
    const { displayName, languages } = checkSelf(input);
    return this.changes.create(
      access,
      {
        operation: 'registerPerson',
        rule: 'person.registerOther',
        key,
        input,
        facts: (manager) => factsAt(manager, input.territoryId, 'input.territoryId'),
      },
      async ({ manager }) => {
        const identity = input.account ? identityOf(input.account.issuer, input.account.subject) : null;
        // An account that acted before it was registered stays the person it was, with all that it raised.
        const id = identity === null ? randomUUID() : personIdOf(identity);
        await this.insert(manager, id, displayName, languages);
        if (identity !== null) await this.link(manager, id, identity);
        await this.grants.state(manager, id);
        return id;
      },
    );
  }

  /**
   * Registers an account as the person that its id already stands for.
   *
   * @param identity hash of the account
   * @throws Refusal ALREADY_EXISTS when it is registered
   */
  registerMe(access: Access, identity: string, input: RegisterMeInput, key: string): Promise<string> {
    const { displayName, languages } = checkSelf(input);
    const personId = access.personId();
    return this.changes.create(
      access,
      { operation: 'registerMe', rule: 'person.register', key, input },
      async ({ manager }) => {
        if (!(await revive(manager, personId, displayName, languages))) {
          await this.insert(manager, personId, displayName, languages);
        }
        await this.link(manager, personId, identity);
        await this.grants.state(manager, personId);
        return personId;
      },
    );
  }

  /**
   * @returns the person's id
   * @throws Refusal NOT_FOUND when the account is not registered as a person, FORBIDDEN for a card of somebody who holds
   *   no public post, INVALID_INPUT for a photo that is not the person's, or for living where they hold no public post
   */
  setCard(access: Access, { card }: SetMyPublicCardInput, key: string): Promise<string> {
    const shown = shownBy(card ?? null);
    const livesIn = ifGiven(card?.livesInId, (id) => idArgument(id, 'input.card.livesInId'));
    return this.changes.change(
      access,
      personRecord,
      {
        operation: 'setMyPublicCard',
        rule: 'publicCard.write',
        id: access.personId(),
        field: 'input',
        key,
        input: { card },
      },
      async ({ manager, record }) => {
        if (card != null && !(await holdsPublicPost(manager, record.id))) {
          throw new Refusal('FORBIDDEN', 'Only who holds a public post shows a card.', 'input.card');
        }
        if (livesIn !== null) await demandPublicPostIn(manager, record.id, livesIn);
        Object.assign(record, { ...shown, cardLivesIn: livesIn });
        await this.photos.show(manager, record.id, card?.photoId ?? null);
        return record.id;
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
      `INSERT INTO account AS known (identity, person_id) VALUES ($1, $2)
       ON CONFLICT (identity) DO UPDATE SET person_id = excluded.person_id WHERE known.person_id = excluded.person_id
       RETURNING identity`,
      [identity, personId],
    );
    if (linked.length === 0)
      throw new Refusal('ALREADY_EXISTS', 'this account belongs to another person', 'input.account');
  }
}

/** Who was erased may give a name again, and is then the person who they were. @returns whether they were erased */
async function revive(
  manager: EntityManager,
  id: string,
  displayName: string,
  languages: string[],
): Promise<boolean> {
  const { affected } = await manager.update(
    Person,
    { id, erasedAt: Not(IsNull()) },
    { displayName, languages, erasedAt: null },
  );
  return affected === 1;
}

function shownBy(card: PublicCardInput | null): Pick<Person, 'cardName' | 'cardTelephone' | 'cardEmail'> {
  const contact = (value: string | null | undefined, field: string) => () =>
    ifGiven(value, (given) => textArgument(given, field));
  return checkInput({
    cardName: () => ifGiven(card?.name, (name) => nameArgument(name, 'input.card.name')),
    cardTelephone: contact(card?.telephone, 'input.card.telephone'),
    cardEmail: contact(card?.email, 'input.card.email'),
  });
}

/** @throws Refusal INVALID_INPUT naming every field at fault */
function checkSelf(input: RegisterMeInput): { displayName: string; languages: string[] } {
  return checkInput({
    displayName: () => nameArgument(input.displayName, 'input.displayName'),
    languages: () => languagesArgument(input.languages, 'input.languages'),
  });
}

async function holdsPublicPost(manager: EntityManager, personId: string): Promise<boolean> {
  const [row] = await manager.query<{ answers: boolean }[]>(
    `SELECT ${answersToThePublic('$1', '$2', '$3')} AS answers`,
    [personId, now(), publicRoles],
  );
  return row?.answers === true;
}

/** A card says that somebody lives where they serve, and nothing of another place. */
async function demandPublicPostIn(
  manager: EntityManager,
  personId: string,
  territoryId: string,
): Promise<void> {
  const held: unknown[] = await manager.query(
    `SELECT FROM appointment a JOIN post p ON p.id = a.post_id
     WHERE a.person_id = $1 AND p.territory_id = $2 AND p.municipality_id IS NULL AND p.role = ANY ($3) AND ${holds('a', '$4')}`,
    [personId, territoryId, publicRoles, now()],
  );
  if (held.length > 0) return;
  throw new Refusal('INVALID_INPUT', 'there is no public post of yours there', 'input.card.livesInId');
}
