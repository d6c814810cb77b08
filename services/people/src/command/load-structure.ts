import { z } from 'zod';
import type { TerritoryImport } from '../import/territory-import.js';

const names = z.record(z.string(), z.string());
const boundary = z.array(z.array(z.array(z.array(z.number())))).nullable();

const structureDocument = z.object({
  levels: z.array(z.object({ code: z.string(), rank: z.int().min(0), names })),
  territories: z.array(
    z.object({
      code: z.string(),
      levelCode: z.string(),
      parentCode: z.string().nullable(),
      names,
      timeZone: z.string(),
      population: z.int().nullable(),
      boundary,
    }),
  ),
  municipalities: z.array(
    z.object({
      code: z.string(),
      names,
      territoryCodes: z.array(z.string()),
    }),
  ),
});

/**
 * Loads a whole structure at once.
 *
 * @param text JSON document with `levels`, `territories` (parents first) and `municipalities`
 * @returns what was done, in one sentence
 */
export async function loadStructure(territoryImport: TerritoryImport, text: string): Promise<string> {
  const { levels, territories, municipalities } = structureDocument.parse(JSON.parse(text));
  await territoryImport.setLevels(levels);
  const numbered = territories.map((territory, index) => ({
    ...territory,
    number: index + 1,
    boundary: territory.boundary,
    standing: 'NEW' as const,
  }));
  const written = await territoryImport.apply('territories', numbered);
  await territoryImport.applyMunicipalities(municipalities.map((one) => ({ ...one, boundary: null })));
  return `${written.created} territories created, ${written.updated} updated, ${written.unchanged} unchanged; ${municipalities.length} municipalities.`;
}
