import { concernCategories, replyHours, type SampleCountry } from '@vicinia/sample-country';
import type { Platform } from '../platform/platform.js';
import { localised } from './activity.js';
import { bulletinTopicNames } from './bulletin-topic-names.js';
import { categoryNames } from './category-names.js';
import { courseTitles } from './course-titles.js';
import { organisationKindNames } from './organisation-kind-names.js';
import { SubgraphClient } from './subgraph-client.js';

const CONFIGURE_CATEGORY = {
  name: 'configureConcernCategory',
  input: 'ConfigureConcernCategoryInput',
  select: '__typename',
};
const CONFIGURE_KIND = {
  name: 'configureOrganisationKind',
  input: 'ConfigureOrganisationKindInput',
  select: '__typename',
};

const CONFIGURE_TOPIC = {
  name: 'configureBulletinTopic',
  input: 'ConfigureBulletinTopicInput',
  select: '__typename',
};

const OFFER_COURSE = { name: 'offerCourse', input: 'OfferCourseInput', select: '__typename' };

/** The lists that the sample country makes itself, by its national lead: categories with their reply clocks, kinds, topics, courses. */
export async function loadLists(platform: Platform, country: SampleCountry, at: Date): Promise<void> {
  const client = new SubgraphClient(platform);
  const lead = country.people.signIns.find(({ role }) => role === 'NATIONAL_LEAD');
  const caller = { account: lead?.subject ?? null, at };
  const categories = concernCategories.map((code) =>
    client.mutate(
      'issues',
      caller,
      CONFIGURE_CATEGORY,
      { code, names: localised(categoryNames[code]), replyMinutes: replyHours[code] * 60 },
      `sample-category-${code}`,
    ),
  );
  const kinds = Object.entries(organisationKindNames).map(([code, names]) =>
    client.mutate(
      'people',
      caller,
      CONFIGURE_KIND,
      { code, names: localised(names) },
      `sample-organisation-kind-${code}`,
    ),
  );
  const topics = Object.entries(bulletinTopicNames).map(([code, names]) =>
    client.mutate(
      'outreach',
      caller,
      CONFIGURE_TOPIC,
      { code, names: localised(names) },
      `sample-bulletin-topic-${code}`,
    ),
  );
  const courses = courseTitles.map(({ topic, validMonths, titles }) =>
    client.mutate(
      'people',
      caller,
      OFFER_COURSE,
      { topic, validMonths, titles: localised(titles) },
      `sample-course-${topic}`,
    ),
  );
  await Promise.all([...categories, ...kinds, ...topics, ...courses]);
}
