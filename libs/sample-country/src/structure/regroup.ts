import type { Level, LevelCode, SampleTerritory } from './country.js';

const DISTRICTS_PER_PROVINCE = 4;

/**
 * Gives territories the levels of another country. What lies on a level that it does not have falls away, and what lay
 * below belongs to the next one above. Provinces, where it has them, are made of districts of one region.
 *
 * @param territories of Austria's five levels, parents before children
 * @param levels the nation first
 * @returns parents before children
 */
export function regroup(
  territories: readonly SampleTerritory[],
  levels: readonly Level[],
): SampleTerritory[] {
  const kept = new Set(levels.map(({ code }) => code));
  const all = kept.has('PROVINCE') ? withProvinces(territories) : territories;
  const byCode = new Map(all.map((territory) => [territory.code, territory]));
  const parentOf = ({ parentCode }: SampleTerritory): string | null => {
    const parent = parentCode === null ? undefined : byCode.get(parentCode);
    if (parent === undefined) return null;
    return kept.has(parent.levelCode) ? parent.code : parentOf(parent);
  };
  return all
    .filter(({ levelCode }) => kept.has(levelCode))
    .map((territory) => ({ ...territory, parentCode: parentOf(territory) }));
}

function withProvinces(territories: readonly SampleTerritory[]): SampleTerritory[] {
  const at = (level: LevelCode): SampleTerritory[] =>
    territories.filter(({ levelCode }) => levelCode === level);
  const districts = Map.groupBy(at('DISTRICT'), ({ parentCode }) => parentCode);
  const groups = at('REGION').flatMap((region) => provincesOf(region, districts.get(region.code) ?? []));
  const provinceOf = new Map(
    groups.flatMap(({ province, parts }) => parts.map(({ code }) => [code, province.code])),
  );
  return [
    ...at('NATION'),
    ...at('REGION'),
    ...groups.map(({ province }) => province),
    ...territories
      .filter(({ levelCode }) => levelCode !== 'NATION' && levelCode !== 'REGION')
      .map((territory) => ({
        ...territory,
        parentCode: provinceOf.get(territory.code) ?? territory.parentCode,
      })),
  ];
}

interface Group {
  readonly province: SampleTerritory;
  readonly parts: readonly SampleTerritory[];
}

function provincesOf(region: SampleTerritory, districts: readonly SampleTerritory[]): Group[] {
  const count = Math.ceil(districts.length / DISTRICTS_PER_PROVINCE);
  return Array.from({ length: count }, (_, index) => {
    const parts = districts.slice(index * DISTRICTS_PER_PROVINCE, (index + 1) * DISTRICTS_PER_PROVINCE);
    const number = String(index + 1);
    const { de, en, sl } = region.names;
    const province: SampleTerritory = {
      ...region,
      code: `P-${region.code}-${number}`,
      levelCode: 'PROVINCE',
      parentCode: region.code,
      names: { de: `Bereich ${de} ${number}`, en: `Province ${en} ${number}`, sl: `Območje ${sl} ${number}` },
      population: parts.reduce((sum, { population }) => sum + population, 0),
    };
    return { province, parts };
  });
}
