/**
 * The arrows of the architecture, as constraints on the tags of Nx projects. Services never import services; contracts
 * import nothing of ours; only tests may use what is made for tests.
 */
export const boundaries = [
  { sourceTag: 'type:events', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:testkit', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit'] },
  { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:lib', 'type:testkit', 'type:tool'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit'] },
  {
    sourceTag: 'type:system-test',
    onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit', 'type:tool'],
  },
  ...['people', 'issues', 'meetings', 'outreach'].map((service) => ({
    sourceTag: `scope:${service}`,
    onlyDependOnLibsWithTags: [`scope:${service}`, 'scope:shared', 'scope:test'],
  })),
];

/**
 * Production code may not use what is made for tests; the tags cannot tell tests and code of one project apart,
 * so this goes by file.
 */
export const noTestkitInProduction = {
  group: ['@vicinia/testkit'],
  message: 'Only tests may use the testkit.',
};
