import { randomUUID } from 'node:crypto';
import { defaultPurposes } from '@vicinia/access';
import type { DataOf, territoryDescribed } from '@vicinia/events';

/** A territory of the country that tests play in. */
export interface TestTerritory {
  id: string;
  readonly code: string;
  readonly level: string;
  readonly levelRank: number;
  readonly parent: TestTerritory | null;
  readonly path: string;
  readonly municipalityIds: readonly string[];
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
}

const LEVELS = ['NATION', 'REGION', 'DISTRICT', 'STATION', 'BEAT'] as const;

/**
 * A small country of squares: every territory is halved into two, by turns from west to east and from south to north.
 * Codes say where something is: `S111` is the first station of district `D11` of region `R1`; `B1112` its second beat.
 * Each station has one municipality. Ids are new in each instance, so that tests share nothing.
 */
export class TestCountry {
  readonly territories: readonly TestTerritory[];
  private readonly byCode: ReadonlyMap<string, TestTerritory>;

  /** @param levels codes of the levels from the nation down; each has a first letter of its own */
  constructor(private readonly levels: readonly string[] = LEVELS) {
    const territories: TestTerritory[] = [];
    const grow = (
      parent: TestTerritory | null,
      rank: number,
      digits: string,
      box: TestTerritory['box'],
    ): void => {
      const id = randomUUID();
      const level = levels[rank];
      if (level === undefined) return;
      const territory: TestTerritory = {
        id,
        code: `${level.charAt(0)}${digits}`,
        level,
        levelRank: rank,
        parent,
        path: [parent?.path, id.replaceAll('-', '')].filter(Boolean).join('.'),
        municipalityIds:
          level === 'BEAT' ? (parent?.municipalityIds ?? []) : level === 'STATION' ? [randomUUID()] : [],
        box,
      };
      territories.push(territory);
      halves(box, rank).forEach((half, index) => {
        grow(territory, rank + 1, `${digits}${String(index + 1)}`, half);
      });
    };
    grow(null, 0, '', [10, 46, 18, 50]);
    this.territories = territories;
    this.byCode = new Map(territories.map((territory) => [territory.code, territory]));
  }

  /** @throws Error when there is no such code */
  territory(code: string): TestTerritory {
    const found = this.byCode.get(code);
    if (!found) throw new Error(`the test country has no territory ${code}`);
    return found;
  }

  /** Takes over ids that the service under test gave, by code. Paths are not told any more after this. */
  adoptIds(ids: ReadonlyMap<string, string>): void {
    for (const territory of this.territories) territory.id = ids.get(territory.code) ?? territory.id;
  }

  /** The middle of a territory. */
  pointIn(code: string): { longitude: number; latitude: number } {
    const [west, south, east, north] = this.territory(code).box;
    return { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  }

  /** Municipalities that a territory overlaps: all of those below it. */
  private overlapped({ path }: TestTerritory): string[] {
    const below = this.territories.filter((each) => each.path === path || each.path.startsWith(`${path}.`));
    return [...new Set(below.flatMap(({ municipalityIds }) => municipalityIds))];
  }

  /** What people would tell of a territory. */
  describe(territory: TestTerritory): DataOf<typeof territoryDescribed> {
    return {
      code: territory.code,
      level: territory.level,
      levelRank: territory.levelRank,
      levelPurposes: defaultPurposes(this.levels)[territory.levelRank] ?? [],
      parentId: territory.parent?.id ?? null,
      path: territory.path,
      names: {
        de: `Gebiet ${territory.code}`,
        en: `Territory ${territory.code}`,
        sl: `Območje ${territory.code}`,
      },
      timeZone: 'Europe/Vienna',
      population: 1000,
      municipalityIds: this.overlapped(territory),
      boundary: [[ringOf(territory.box)]],
      retired: false,
    };
  }
}

function halves([west, south, east, north]: TestTerritory['box'], rank: number): TestTerritory['box'][] {
  if (rank % 2 === 0) {
    const middle = (west + east) / 2;
    return [
      [west, south, middle, north],
      [middle, south, east, north],
    ];
  }
  const middle = (south + north) / 2;
  return [
    [west, south, east, middle],
    [west, middle, east, north],
  ];
}

function ringOf([west, south, east, north]: TestTerritory['box']): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
