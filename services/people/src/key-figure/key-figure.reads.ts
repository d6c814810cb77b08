import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories } from '@vicinia/access';
import { entitiesOf, grouped, now, PersonalDataReads, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Community } from '../community/community.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { KeyFigureContact } from './key-figure-contact.entity.js';
import { liaisonsOf } from './key-figure-keepers.js';
import { KeyFigure } from './key-figure.entity.js';

/** As `Person.keyFigures` states it. */
const MOST_OWN = 20;

/** Reads key figures; each read by an officer is recorded before it is answered. */
@Injectable()
export class KeyFigureReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly reads: PersonalDataReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** @returns null for whoever may not read them */
  async ofCommunity(context: GraphqlContext, { id, territoryId }: Community): Promise<KeyFigure[] | null> {
    const access = await this.accessControl.of(context);
    const territory = await this.territories.existing(context, territoryId);
    const liaisons = await context.loaders
      .of('keyFigure.liaisons', (ids) => liaisonsOf(this.dataSource.manager, ids, now()))
      .load(id);
    const facts = {
      territoryPaths: Territories.pathsOf(territory),
      participants: { communityLiaison: liaisons ?? [] },
    };
    if (!access.may('keyFigure.read', facts)) return null;
    const figures = await context.loaders
      .of('keyFigure.ofCommunity', async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          KeyFigure,
          (columns) => `SELECT ${columns} FROM key_figure
           WHERE key_figure.community_id = ANY ($1) AND key_figure.expires_on >= $2::timestamptz::date
           ORDER BY key_figure.name, key_figure.id`,
          [ids, now()],
        );
        await this.record(rows, access.personId());
        return grouped(ids, rows, ({ communityId }) => communityId);
      })
      .load(id);
    return figures ?? [];
  }

  /** Where somebody is recorded. */
  ofPerson(personId: string): Promise<KeyFigure[]> {
    return entitiesOf(
      this.dataSource.manager,
      KeyFigure,
      (columns) => `SELECT ${columns} FROM key_figure
       WHERE key_figure.person_id = $1 AND key_figure.expires_on >= $2::timestamptz::date
       ORDER BY key_figure.consented_at, key_figure.id LIMIT ${String(MOST_OWN)}`,
      [personId, now()],
    );
  }

  /** Interviews and visits of a key figure. */
  async contactsOf(context: GraphqlContext, id: string): Promise<KeyFigureContact[]> {
    const contacts = await context.loaders
      .of('keyFigure.contacts', async (ids) =>
        grouped(
          ids,
          await entitiesOf(
            this.dataSource.manager,
            KeyFigureContact,
            (columns) => `SELECT ${columns} FROM key_figure_contact
             WHERE key_figure_contact.key_figure_id = ANY ($1) AND key_figure_contact.expires_on >= $2::timestamptz::date
             ORDER BY key_figure_contact.held_on DESC, key_figure_contact.id`,
            [ids, now()],
          ),
          (row) => row.keyFigureId,
        ),
      )
      .load(id);
    return contacts ?? [];
  }

  /** Of whoever has no account the entry itself stands for the person. */
  private async record(figures: readonly KeyFigure[], readerId: string): Promise<void> {
    await this.reads.record(
      figures.map(({ id, personId }) => {
        const subjectId = personId ?? id;
        return { subjectId, readerId, resource: 'person', resourceId: subjectId };
      }),
    );
  }
}
