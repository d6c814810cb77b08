import { ChangeRing } from './change-ring.js';

const change = (id: string) =>
  ({ change: { type: 'Issue', id, territoryId: 't' }, rule: 'issue.read', facts: {} }) as const;
const idsOf = (changes: ReturnType<ChangeRing['since']>) => changes?.map((each) => each.change.id) ?? null;

describe('the latest changes', () => {
  it('go on after the one that a client has seen', () => {
    const ring = new ChangeRing(3);
    const beginning = ring.lastEventId;
    ring.add(change('a'));
    const seen = ring.lastEventId;
    ring.add(change('b'));
    ring.add(change('c'));
    expect(idsOf(ring.since(beginning))).toEqual(['a', 'b', 'c']);
    expect(idsOf(ring.since(seen))).toEqual(['b', 'c']);
    expect(idsOf(ring.since(ring.lastEventId))).toEqual([]);
  });

  it('are not known any more once there were too many since', () => {
    const ring = new ChangeRing(2);
    const beginning = ring.lastEventId;
    for (const id of ['a', 'b', 'c']) ring.add(change(id));
    expect(ring.since(beginning)).toBeNull();
    expect(idsOf(ring.since(beginning.replace(/0$/, '1')))).toEqual(['b', 'c']);
  });

  it.each(['', 'x', 'other-1', '-1', '5'])('of another process are not known after "%s"', (eventId) => {
    expect(new ChangeRing(2).since(eventId)).toBeNull();
  });

  it('are not known after one that has not come yet', () => {
    const ring = new ChangeRing(2);
    expect(ring.since(ring.lastEventId.replace(/0$/, '7'))).toBeNull();
  });

  it('reach whoever listens, until they no longer do', () => {
    const ring = new ChangeRing(2);
    const heard: string[] = [];
    const end = ring.listen((each) => heard.push(each.change.id));
    ring.add(change('a'));
    end();
    ring.add(change('b'));
    expect(heard).toEqual(['a']);
  });
});
