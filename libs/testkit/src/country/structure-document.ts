import type { TestCountry, TestTerritory } from './test-country.js';

/** The test country as the operator's command reads it. */
export function structureOf(country: TestCountry): object {
  const levels = [...new Set(country.territories.map(({ level }) => level))];
  const rankOf = new Map(country.territories.map(({ level, levelRank }) => [level, levelRank]));
  return {
    levels: levels.map((code) => ({ code, rank: rankOf.get(code), names: { en: code.toLowerCase() } })),
    territories: country.territories.map((territory) => {
      const { names, timeZone, population, boundary } = country.describe(territory);
      const { code, level } = territory;
      return {
        code,
        levelCode: level,
        parentCode: territory.parent?.code ?? null,
        names,
        timeZone,
        population,
        boundary,
      };
    }),
    municipalities: country.territories
      .filter(({ level }) => level === 'STATION')
      .map((station) => ({
        code: `M${station.code}`,
        names: { de: `Gemeinde ${station.code}` },
        territoryCodes: lowestOf(country, station).map(({ code }) => code),
      })),
  };
}

/** What a station is divided into, or the station. */
function lowestOf(country: TestCountry, station: TestTerritory): TestTerritory[] {
  const beats = country.territories.filter(({ parent }) => parent === station);
  return beats.length > 0 ? beats : [station];
}
