import { createHash } from 'node:crypto';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { CarriedOver } from '../../explorer/carried-over.js';
import { readyOperations } from '../../src/explorer/ready-operations.js';

function emptyDesk(): CarriedOver {
  const texts = new Map<string, string>();
  return new CarriedOver({
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, value) => texts.set(name, value),
  });
}

/** Names that an operation answers with, as dotted paths without the places in lists. */
function pathsOf(selection: SelectionSetNode | undefined, above = ''): string[] {
  return (selection?.selections ?? []).flatMap((field) => {
    if (field.kind !== Kind.FIELD) return [];
    const path = `${above}${(field.alias ?? field.name).value}`;
    return [path, ...pathsOf(field.selectionSet, `${path}.`)];
  });
}

function placeholdersIn(variables: string): string[] {
  return [...variables.matchAll(/"\{\{(.+?)\}\}"/g)].map(([, placeholder = '']) => placeholder);
}

const MADE = /^(key|newReceiptHash|receiptHash|now \+ \d+ minutes|today \+ \d+ days)$/;

describe('what a step hands to the next', () => {
  it('is the latest answer with the name of the path', async () => {
    const desk = emptyDesk();
    desk.remember({ presentIssue: { issue: { id: 'first' } } });
    desk.remember({ presentIssue: { issue: { id: 'second', version: 3 } }, closeIssue: null });

    expect(
      await desk.fill({
        input: { id: '{{presentIssue.issue.id}}', version: '{{presentIssue.issue.version}}', text: 'as is' },
      }),
    ).toEqual({ input: { id: 'second', version: 3, text: 'as is' } });
  });

  it('is found in lists by place and by value', async () => {
    const desk = emptyDesk();
    const nodes = [
      { role: 'SECURITY_OFFICER', person: { id: 'ana' } },
      { role: 'MEDIATOR', person: { id: 'tobias' } },
    ];
    desk.remember({ station: { posts: { nodes } } });

    expect(
      await desk.fill([
        '{{station.posts.nodes.0.person.id}}',
        '{{station.posts.nodes.role=MEDIATOR.person.id}}',
      ]),
    ).toEqual(['ana', 'tobias']);
  });

  it.each(['presentIssue.issue.id', 'me.work.bulletinsToRelease.0.id', 'me.constructor.name', 'receiptHash'])(
    'is missed by name when nothing has answered it: %s',
    async (placeholder) => {
      const desk = emptyDesk();
      desk.remember({ me: { work: { bulletinsToRelease: [] } } });

      await expect(desk.fill({ id: `{{${placeholder}}}` })).rejects.toThrow(`"${placeholder}"`);
    },
  );

  it('can be read before it is sent, while everything made at that moment still waits', () => {
    const desk = emptyDesk();
    desk.remember({ beat: { id: 'b' } });

    expect(desk.fillFromAnswers({ id: '{{beat.id}}', other: '{{station.id}}', key: '{{key}}' })).toEqual({
      id: 'b',
      other: '{{station.id}}',
      key: '{{key}}',
    });
  });

  it('is a receipt of 128 bits of which only the hash is sent, a new one for each concern', async () => {
    const desk = emptyDesk();
    const raised = await desk.fill({ hash: '{{newReceiptHash}}' });
    const receipt = desk.receipt ?? '';

    expect(receipt).toMatch(/^[0-9a-f]{32}$/);
    expect(raised).toEqual({ hash: createHash('sha256').update(receipt).digest('hex') });
    expect(await desk.fill({ hash: '{{receiptHash}}' })).toEqual(raised);
    expect(await desk.fill({ hash: '{{newReceiptHash}}' })).not.toEqual(raised);
  });

  it('is a moment or a day from now, and a key that no other run has', async () => {
    const before = Date.now();
    const [moment, day, one, other] = (await emptyDesk().fill([
      '{{now + 3 minutes}}',
      '{{today + 60 days}}',
      '{{key}}',
      '{{key}}',
    ])) as [string, string, string, string];

    expect(Date.parse(moment) - before).toBeGreaterThanOrEqual(180_000);
    expect(Date.parse(moment) - before).toBeLessThan(190_000);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Math.abs(Date.parse(day) - before - 60 * 86_400_000)).toBeLessThan(86_400_000);
    expect(one).not.toBe(other);
  });
});

describe('the steps of the explorer', () => {
  const steps = readyOperations();

  it.each(steps.map(({ id }) => id))('take only what a step before them answers: %s', (id) => {
    const index = steps.findIndex((step) => step.id === id);
    const answered = steps
      .slice(0, index)
      .flatMap(({ query }) => parse(query).definitions)
      .flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? pathsOf(definition.selectionSet) : [],
      );
    const taken = placeholdersIn(steps[index]?.variables ?? '')
      .filter((placeholder) => !MADE.test(placeholder))
      .map((path) => path.replace(/\.(\d+|\w+=\w+)(?=\.)/g, ''));

    expect(taken.filter((path) => !answered.includes(path))).toEqual([]);
  });

  it('say who signs in', () => {
    expect(
      steps.map(({ account }) => account ?? 'sample-nobody').filter((name) => !/^sample-[a-z-]+$/.test(name)),
    ).toEqual([]);
    expect(steps.find(({ id }) => id.endsWith('raise-a-concern'))?.account).toBeNull();
    expect(steps.find(({ id }) => id.endsWith('present-issue'))?.account).toBe('sample-security-officer');
  });
});
