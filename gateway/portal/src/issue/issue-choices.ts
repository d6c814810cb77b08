import {
  MunicipalitiesOfDocument,
  OpenIssuesOfDocument,
  OrganisationsOfDocument,
  PanelsOfDocument,
} from '@vicinia/client/station';
import { vicinia } from '../portal-client.js';
import type { Choice } from '../parts/form/form-field.js';

const choiceOf = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, text: name });

export async function municipalitiesAt(territoryId: string, language: string): Promise<Choice[]> {
  const { territory } = await vicinia.read(MunicipalitiesOfDocument, { territoryId, language });
  return (territory?.municipalities.nodes ?? []).map(choiceOf);
}

/** Organisations of a territory and of the one above it. */
export async function organisationsAt(territoryId: string): Promise<Choice[]> {
  const here = await vicinia.read(OrganisationsOfDocument, { territoryId });
  const parent = here.territory?.parent?.id;
  const above =
    parent === undefined ? null : await vicinia.read(OrganisationsOfDocument, { territoryId: parent });
  const found = [...(here.organisations?.nodes ?? []), ...(above?.organisations?.nodes ?? [])].map(choiceOf);
  return [...new Map(found.map((choice) => [choice.value, choice])).values()];
}

/** Panels of a territory, then those of the ones above, the nearest first. */
export async function panelsAt(territoryId: string, language: string): Promise<Choice[]> {
  const { territory } = await vicinia.readAnew(PanelsOfDocument, { territoryId, language });
  const above = (territory?.ancestors ?? []).flatMap(({ name, panels }) =>
    (panels?.nodes ?? []).map((panel) => ({ value: panel.id, text: `${panel.name}, ${name}` })),
  );
  return [...(territory?.panels?.nodes ?? []).map(choiceOf), ...above.reverse()];
}

const OPEN = [
  'PRESENTED',
  'ANALYSING',
  'DEFINED',
  'PROCESS_AGREED',
  'IN_WORKING_GROUP',
  'RESOLUTION_PROPOSED',
  'BINDING',
  'IMPLEMENTING',
  'EVALUATING',
] as const;

/** Issues that are not ended, without one. */
export async function openIssuesAt(territoryId: string, language: string, without = ''): Promise<Choice[]> {
  const { territory } = await vicinia.readAnew(OpenIssuesOfDocument, {
    territoryId,
    language,
    stages: [...OPEN],
  });
  return (territory?.issues?.nodes ?? [])
    .filter(({ id }) => id !== without)
    .map(({ id, title }) => ({ value: id, text: title }));
}
