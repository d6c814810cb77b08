import { Injectable } from '@nestjs/common';
import { isWithin, Territories, type Access, type KnownTerritory } from '@vicinia/access';
import { entriesArgument, idArgument, Refusal } from '@vicinia/service-kit';
import { Any, type EntityManager } from 'typeorm';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { factsOfCategory } from '../concern-category/sensitive.js';
import { Concern } from '../concern/concern.entity.js';
import { concernRecord } from '../concern/concern.record.js';
import { unknownTerritory } from '../territory/unknown-territory.js';
import { commonPath } from './common-path.js';

const FIELD = 'input.concernIds';

/** The concerns that an issue gathers, and where they lie. */
@Injectable()
export class GatheredConcernsService {
  constructor(private readonly territories: Territories) {}

  /**
   * Locks concerns for a caller who may work on each of them, in the order of their ids, so that two who present the same
   * concerns do not wait for each other for ever.
   *
   * @throws Refusal INVALID_INPUT, NOT_FOUND when the caller may not know of one, FORBIDDEN
   */
  async lock(manager: EntityManager, access: Access, ids: readonly string[]): Promise<Concern[]> {
    const wanted = [...new Set(entriesArgument(ids, FIELD).map((id) => idArgument(id, FIELD)))];
    const concerns = await manager.find(Concern, {
      where: { id: Any(wanted) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const places = await this.placesOf(manager, concerns);
    const categories = await manager.find(ConcernCategory);
    const facts = concerns.map(({ category, territoryId, reporterId }) => {
      const territory = places.get(territoryId);
      return {
        ...factsOfCategory(categories.find(({ code }) => code === category) ?? null),
        territoryPaths: territory ? Territories.pathsOf(territory) : [],
        selfIds: [reporterId],
      };
    });
    // All are known before one is refused: the order of ids would tell a hidden one from none.
    const known = facts.filter((each) => access.may('concern.read', each));
    if (known.length !== wanted.length) throw access.unknown(concernRecord.unknown, FIELD);
    for (const each of known) access.demand('concern.triage', each);
    return concerns;
  }

  /** The wanted territory, or the lowest in which all concerns lie. */
  async territoryOf(
    manager: EntityManager,
    concerns: readonly Concern[],
    wantedId: string | null,
  ): Promise<KnownTerritory> {
    const field = 'input.territoryId';
    const paths = [...(await this.placesOf(manager, concerns)).values()].map((place) => place.path);
    const id = wantedId === null ? idOfLastLabel(commonPath(paths)) : idArgument(wantedId, field);
    const territory = await this.territories.byId(id, manager);
    if (!territory) throw unknownTerritory(field);
    if (!paths.every((path) => isWithin(path, territory.path)))
      throw new Refusal('INVALID_INPUT', 'every concern of an issue lies in its territory', field);
    return territory;
  }

  private placesOf(
    manager: EntityManager,
    concerns: readonly Concern[],
  ): Promise<Map<string, KnownTerritory>> {
    const ids = concerns.map(({ territoryId }) => territoryId);
    return this.territories.byIds(ids, manager);
  }
}

/** Labels of a path are ids without hyphens. */
function idOfLastLabel(path: string): string {
  const label = path.split('.').at(-1) ?? '';
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
