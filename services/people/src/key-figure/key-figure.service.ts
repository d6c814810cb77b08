import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, type Access, type Rule } from '@vicinia/access';
import {
  checkInput,
  demandRoom,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type {
  AddKeyFigureInput,
  RecordKeyFigureContactInput,
  RemoveKeyFigureInput,
} from '../generated/graphql.js';
import { demandKnown } from '../person/demand-known.js';
import { KeyFigureContact } from './key-figure-contact.entity.js';
import { keyFiguresRecord } from './key-figure-keepers.js';
import { lastDayOf, pastDay } from './key-figure-rules.js';
import { KeyFigure } from './key-figure.entity.js';

/** As `Community.keyFigures` and `KeyFigure.contacts` state it. */
const MOST_FIGURES = 100;
const MOST_CONTACTS = 50;
const CONSENT_MONTHS = 12;
const CONTACT_MONTHS = 6;

/** Records key figures of communities, and forgets them. */
@Injectable()
export class KeyFigureService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
  ) {}

  /** @returns the community's id. @throws Refusal INVALID_INPUT without consent, NOT_FOUND for an unknown person */
  add(access: Access, input: AddKeyFigureInput, key: string): Promise<string> {
    const at = now();
    const { consentGiven: _given, ...figure } = checkInput({
      name: () => textArgument(input.name, 'input.name'),
      contact: () => ifGiven(input.contact, (text) => textArgument(text, 'input.contact')),
      personId: () => ifGiven(input.personId, (id) => idArgument(id, 'input.personId')),
      consentGiven: () => consentArgument(input.consentGiven),
      expiresOn: () => lastDayOf(input.expiresOn ?? null, at, CONSENT_MONTHS, 'input.expiresOn'),
    });
    const asked = askedOf('addKeyFigure', 'keyFigure.write', input, key);
    return this.changes.change(access, keyFiguresRecord, asked, async ({ manager, record }) => {
      const { id: communityId } = record;
      if (figure.personId !== null) await demandKnown(manager, figure.personId);
      const there = await manager.countBy(KeyFigure, { communityId });
      demandRoom(there, MOST_FIGURES, 'a community has at most 100 key figures');
      const recorded = { consentedAt: at, recordedBy: access.personId() };
      await manager.insert(KeyFigure, { id: randomUUID(), communityId, ...figure, ...recorded });
      return communityId;
    });
  }

  /** @returns the community's id. @throws Refusal NOT_FOUND for a key figure that is not the community's, INVALID_INPUT */
  recordContact(access: Access, input: RecordKeyFigureContactInput, key: string): Promise<string> {
    const at = now();
    const contact = checkInput({
      keyFigureId: () => idArgument(input.keyFigureId, 'input.keyFigureId'),
      heldOn: () => pastDay(input.heldOn, at, 'input.heldOn'),
      purpose: () => textArgument(input.purpose.text, 'input.purpose.text'),
      purposeLanguage: () => languageArgument(input.purpose.language, 'input.purpose.language'),
      expiresOn: () => lastDayOf(input.expiresOn ?? null, at, CONTACT_MONTHS, 'input.expiresOn'),
    });
    const asked = askedOf('recordKeyFigureContact', 'keyFigure.write', input, key);
    return this.changes.change(access, keyFiguresRecord, asked, async ({ manager, record }) => {
      const { keyFigureId } = contact;
      if (!(await manager.existsBy(KeyFigure, { id: keyFigureId, communityId: record.id })))
        throw unknownFigure();
      const there = await manager.countBy(KeyFigureContact, { keyFigureId });
      demandRoom(there, MOST_CONTACTS, 'a key figure has at most 50 contacts');
      const { kind } = input;
      await manager.insert(KeyFigureContact, {
        id: randomUUID(),
        kind,
        ...contact,
        recordedBy: access.personId(),
      });
      return record.id;
    });
  }

  /** @returns the community's id. @throws Refusal NOT_FOUND for a key figure that is not the community's */
  remove(access: Access, input: RemoveKeyFigureInput, key: string): Promise<string> {
    const id = idArgument(input.keyFigureId, 'input.keyFigureId');
    const communityId = idArgument(input.communityId, 'input.communityId');
    const moreFacts = async (manager: EntityManager) => {
      const figure = await manager.findOneBy(KeyFigure, { id, communityId });
      return { selfIds: [figure?.personId ?? null] };
    };
    const asked = { ...askedOf('removeKeyFigure', 'keyFigure.withdraw', input, key), moreFacts };
    return this.changes.change(access, keyFiguresRecord, asked, async ({ manager }) => {
      const { affected } = await manager.delete(KeyFigure, { id, communityId });
      if (affected !== 1) throw unknownFigure();
      return communityId;
    });
  }

  /** Erases what has expired. Run in rounds. */
  async eraseExpired(): Promise<void> {
    for (const table of ['key_figure', 'key_figure_contact'])
      await this.dataSource.query(`DELETE FROM ${table} WHERE expires_on < $1::timestamptz::date`, [now()]);
  }
}

function askedOf<Input extends { readonly communityId: string }>(
  operation: string,
  rule: Rule,
  input: Input,
  key: string,
) {
  return { operation, rule, id: input.communityId, field: 'input.communityId', key, input } as const;
}

function consentArgument(consentGiven: boolean): true {
  if (consentGiven) return true;
  throw new Refusal('INVALID_INPUT', 'a key figure is recorded by their own consent', 'input.consentGiven');
}

function unknownFigure(): Refusal {
  return new Refusal('NOT_FOUND', 'this is no key figure of the community', 'input.keyFigureId');
}
