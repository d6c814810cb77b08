import { lasts, takesPart, withinReach, type Access, rowsBelow } from '@vicinia/access';
import { now, type PageByTime, type StatementOfColumns, Parameters } from '@vicinia/service-kit';
import { concernIsSeen } from '../concern/concern-seen.js';
import { categoryWithParts } from '../concern-category/category-with-parts.js';
import type { IssueStage, ListOrder } from '../generated/graphql.js';
import { MUNICIPALITIES_OF_ISSUE } from '../issue/issue.record.js';
import { hasOverdueMeasure } from '../measure/measure-to-do.js';

/** Which issues of a territory are wanted, and in what order; null and an empty list want all. */
export interface IssueFilter {
  readonly stages: readonly IssueStage[];
  /** Code of a category, of which or below which a concern is that the caller may see. */
  readonly category: string | null;
  readonly leadId: string | null;
  readonly municipalityId: string | null;
  /** Only those with a measure whose due day has passed. */
  readonly overdue: boolean;
  /** What a title contains. */
  readonly search: string | null;
  readonly order: ListOrder;
}

/** Whether a count finds its way by an index, and does not look at the whole country for a few. */
export function isCounted({ category, leadId, overdue, search }: IssueFilter): boolean {
  return category === null && leadId === null && !overdue && search === null;
}

// An issue lies in a municipality by its territory or by that of a concern, which its territory or one below is.
function placesOf(municipalityIds: string): string {
  return `
  SELECT around.territory_id FROM territory_projection spot
  JOIN territory_projection around ON around.path @> spot.path
  WHERE cardinality(${municipalityIds}::uuid[]) > 0 AND spot.municipality_ids && ${municipalityIds}`;
}

/** As the index has it. */
function foldedTitles(issue: string): string {
  return `folded(jsonb_path_query_array(${issue}.titles::jsonb, '$.*')::text)`;
}

const TAKEN_PART_IN = `
  SELECT stakeholder.issue_id FROM stakeholder
  WHERE stakeholder.person_id = $4 AND ${takesPart('stakeholder', { suspended: '$8::boolean' })}
  UNION ALL
  SELECT stakeholder.issue_id FROM stakeholder
  WHERE stakeholder.organisation_id = ANY ($9) AND ${lasts('stakeholder')}
  UNION ALL
  SELECT referred.id FROM issue referred
  WHERE referred.stage = 'REFERRED' AND referred.referred_to_organisation_id = ANY ($9)`;

/** Statement of the issues in territories and below that somebody may see and wants, with its parameters. */
export function boardOf(
  access: Access,
  territoryIds: readonly string[],
  filter: IssueFilter,
  page: PageByTime,
): { statement: StatementOfColumns; parameters: unknown[] } {
  const parameters = new Parameters([
    territoryIds,
    access.territoryPaths('issue.read'),
    access.municipalityIds('issue.read'),
    access.principal.personId,
    ...page.after,
    page.first + 1,
    access.principal.staffAccessSuspended,
    access.organisationIds('issue.read'),
  ]);
  const { stages, municipalityId } = filter;
  const wantedPlace = municipalityId === null ? null : parameters.add([municipalityId]);
  const statement = rowsBelow({
    table: 'issue',
    time: 'presented_at',
    order: page.order,
    after: ['$5', '$6'],
    paths: '$2',
    morePlaces: placesOf('$3'),
    seen: `(${withinReach('place', '$2')} OR ${liesIn('$3')})`,
    moreRows: TAKEN_PART_IN,
    onlyAt: wantedPlace === null ? undefined : placesOf(wantedPlace),
    oneOf:
      stages.length === 0
        ? undefined
        : { column: 'stage', values: `SELECT unnest(${parameters.add([...new Set(stages)])}::text[])` },
    search:
      filter.search === null ? undefined : { text: foldedTitles, wanted: parameters.add(filter.search) },
    conditions: [
      ...(wantedPlace === null ? [] : [liesIn(wantedPlace)]),
      ...conditionsOf(access, filter, parameters),
    ],
    limit: '$7',
  });
  return { statement, parameters: parameters.values };
}

function liesIn(municipalityIds: string): string {
  return `cardinality(${municipalityIds}::uuid[]) > 0 AND ${MUNICIPALITIES_OF_ISSUE} && ${municipalityIds}`;
}

function conditionsOf(access: Access, filter: IssueFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (filter.leadId !== null) conditions.push(`issue.owner_id = ${parameters.add(filter.leadId)}`);
  if (filter.category !== null) {
    const paths = parameters.add(access.territoryPaths('concern.read'));
    const ofSensitive = parameters.add(access.territoryPaths('concern.read', { isSensitive: true }));
    // What a concern is of is told only to those who may see the concern.
    conditions.push(`EXISTS (
      SELECT FROM concern JOIN territory_projection place ON place.territory_id = concern.territory_id
      WHERE concern.issue_id = issue.id AND ${concernIsSeen(paths, ofSensitive)}
        AND concern.category IN (${categoryWithParts(parameters.add(filter.category))}))`);
  }
  if (filter.overdue) conditions.push(hasOverdueMeasure(parameters.add(now())));
  return conditions;
}
