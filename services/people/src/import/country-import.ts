import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PlaceForRoles } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';
import { countryDocument, type CountryDocument } from './country-document.js';
import { peopleProblems, type KnownPlaces } from './country-problems.js';
import { knownOrganisations } from './known-organisations.js';
import { MunicipalityWriter } from './municipality-writer.js';
import { PeopleWriter, type PeopleWritten } from './people-writer.js';
import { StructureWriter, type WantedTerritory, type WriteResult } from './structure-writer.js';
import { TerritoryImport } from './territory-import.js';

export interface CountryWritten {
  readonly territories: WriteResult;
  readonly municipalities: WriteResult;
  readonly people: PeopleWritten;
}

/** Constraint that two appointments of one post at a time would break. */
const ONE_AT_A_TIME = 'appointment_one_at_a_time';
/** Sentences in one error; more would not be read at once. */
const MOST_PROBLEMS = 20;

/** Loads structure and people of a country from one document: everything or nothing, idempotent by code. */
@Injectable()
export class CountryImport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly levels: TerritoryImport,
    private readonly structure: StructureWriter,
    private readonly municipalities: MunicipalityWriter,
    private readonly people: PeopleWriter,
  ) {}

  /**
   * @param text JSON document as `countryDocument` describes it
   * @throws Error with a sentence for each entry that cannot be loaded
   */
  async load(text: string): Promise<CountryWritten> {
    const document = countryDocument.parse(JSON.parse(text));
    try {
      return await this.dataSource.transaction(async (manager) => {
        await this.levels.setLevels(document.levels, manager);
        const { changedIds: changed, ...territories } = await this.structure.change(
          manager,
          document.territories.map(({ boundary, ...territory }) => ({
            ...territory,
            boundary: boundary as WantedTerritory['boundary'],
          })),
        );
        const { changedIds: touched, ...municipalities } = await this.municipalities.change(
          manager,
          document.municipalities.map((one) => ({ ...one, boundary: null })),
        );
        // Each territory is told of once, with its municipalities.
        await this.structure.tellAgain(manager, [...changed, ...touched]);
        await this.people.addOrganisationKinds(manager, document);
        const places = await this.places(manager, document);
        demandNone(peopleProblems(document, places, now()));
        const people = await this.people.write(manager, document, places);
        return { territories, municipalities, people };
      });
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes(ONE_AT_A_TIME)) {
        throw new Error('somebody else holds a post of this file in that time: end that appointment first', {
          cause: error,
        });
      }
      throw error;
    }
  }

  private async places(manager: EntityManager, document: CountryDocument): Promise<KnownPlaces> {
    const territories = await manager.query<(PlaceForRoles & { code: string; id: string })[]>(
      `SELECT t.code, t.id, t.parent_id IS NULL AS "isNation", l.purposes AS "levelPurposes"
       FROM territory t JOIN territory_level l ON l.code = t.level`,
    );
    const municipalities = await manager.query<{ code: string; id: string }[]>(
      `SELECT code, id FROM municipality`,
    );
    const kinds = await manager.find(OrganisationKind, { select: { code: true } });
    return {
      territories: new Map(territories.map(({ code, ...known }) => [code, known])),
      municipalities: new Map(municipalities.map(({ code, id }) => [code, id])),
      organisations: await knownOrganisations(manager, document),
      organisationKinds: new Set(kinds.map(({ code }) => code)),
    };
  }
}

function demandNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST_PROBLEMS ? [`and ${String(problems.length - MOST_PROBLEMS)} more`] : [];
  throw new Error([...problems.slice(0, MOST_PROBLEMS), ...more, 'Nothing was written.'].join('\n'));
}
