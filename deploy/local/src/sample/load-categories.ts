import { concernCategories, replyHours, type SampleCountry } from '@vicinia/sample-country';
import type { Platform } from '../platform/platform.js';
import { localised } from './activity.js';
import { categoryNames } from './category-names.js';
import { SubgraphClient } from './subgraph-client.js';

const CONFIGURE = {
  name: 'configureConcernCategory',
  input: 'ConfigureConcernCategoryInput',
  select: '__typename',
};

/** The categories of the sample country, by its national lead, each with its reply clock. */
export async function loadCategories(platform: Platform, country: SampleCountry, at: Date): Promise<void> {
  const client = new SubgraphClient(platform);
  const lead = country.people.signIns.find(({ role }) => role === 'NATIONAL_LEAD');
  for (const code of concernCategories) {
    await client.mutate(
      'issues',
      { account: lead?.subject ?? null, at },
      CONFIGURE,
      { code, names: localised(categoryNames[code]), replyMinutes: replyHours[code] * 60 },
      `sample-category-${code}`,
    );
  }
}
