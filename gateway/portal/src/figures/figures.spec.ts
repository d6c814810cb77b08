import { difference, FIGURES, written, type Indicators } from './figures.js';

const valueOf = (name: string, indicators: Partial<Indicators>) =>
  FIGURES.find((figure) => figure.name === name)?.valueOf(indicators as Indicators);

describe('a figure of the dashboard', () => {
  const closed = { fixed: 3, improved: 1, noChange: 2, worse: 0, contested: 2 };

  it('counts a contested closing against what got better', () => {
    expect(valueOf('ISSUES_IMPROVED', { issuesClosed: closed })).toBe(0.5);
    expect(valueOf('CLOSINGS_CONTESTED', { issuesClosed: closed })).toBe(0.25);
  });

  it('is not known where nothing closed, or the service is away', () => {
    const none = { fixed: 0, improved: 0, noChange: 0, worse: 0, contested: 0 };
    expect(valueOf('ISSUES_IMPROVED', { issuesClosed: none })).toBeNull();
    expect(valueOf('ISSUES_IMPROVED', { issuesClosed: null })).toBeNull();
    expect(valueOf('VACANT_POSTS', { vacantPosts: null })).toBeNull();
  });

  it('is written as people of the language write it', () => {
    expect(written(0.125, 'share', 'en')).toBe('12.5%');
    expect(written(1234.5, 'number', 'de')).toBe('1.234,5');
    expect(written(null, 'share', 'en')).toBe('–');
  });

  it('changes by percentage points where it is a share, with its sign', () => {
    expect(difference(0.5, 0.25, 'share', 'en')).toBe('+25');
    expect(difference(3, 5, 'number', 'en')).toBe('-2');
    expect(difference(3, 3, 'number', 'en')).toBe('0');
    expect(difference(3, null, 'number', 'en')).toBe('–');
  });
});
