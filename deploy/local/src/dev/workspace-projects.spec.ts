import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceProjects } from './workspace-projects.js';

const workspace = join(import.meta.dirname, '../../../..');
const folders = ['libs', 'services'].flatMap((kind) =>
  readdirSync(join(workspace, kind)).map((name) => join(workspace, kind, name)),
);

describe('the projects of the workspace', () => {
  const projects = WorkspaceProjects.read(folders);

  it.each([
    ['issues', 'issues', true],
    ['issues', 'events', true],
    ['issues', 'attachments', true],
    ['people', 'issues', false],
  ])('say whether %s has to start anew after a change of %s: %s', (project, other, expected) => {
    expect(projects.restsOn(project, other)).toBe(expected);
  });
});
