import { draftOutcome, readOutcomeTemplates, type Outcome } from './you-said-we-did.js';

const names = { de: 'Polizeiinspektion Ferlach', sl: 'Policijska postaja Borovlje' };

function draft(outcome: Partial<Outcome>, language: string): { title: string; body: string } {
  const texts = draftOutcome(
    readOutcomeTemplates(),
    { effect: 'IMPROVED', concernCount: 3, territoryNames: names, ...outcome },
    ['de'],
  );
  const text = texts.find((each) => each.language === language);
  if (!text) throw new Error(`no text in ${language}`);
  return text;
}

describe('the draft of what became of an issue', () => {
  it('is there in German, English and Slovene, each with the name in that language where there is one', () => {
    expect(draft({}, 'de').title).toContain('Polizeiinspektion Ferlach');
    expect(draft({}, 'sl').title).toContain('Policijska postaja Borovlje');
    expect(draft({}, 'en').title).toContain('Polizeiinspektion Ferlach');
  });

  it.each([
    ['de', 1, 'eine Meldung'],
    ['de', 3, '3 Meldungen'],
    ['en', 1, 'One report'],
    ['en', 2, '2 reports'],
    ['sl', 1, '1 prijavo'],
    ['sl', 2, '2 prijavi'],
    ['sl', 4, '4 prijave'],
    ['sl', 5, '5 prijav '],
  ])('counts in %s as the language does: %i', (language, concernCount, words) => {
    expect(draft({ concernCount }, language).body).toContain(words);
  });

  it('does not speak of reports where partners brought the issue in', () => {
    expect(draft({ concernCount: 0 }, 'en').body).toContain('Partners brought in');
    expect(draft({ concernCount: 0 }, 'de').body).not.toContain('Meldung');
  });

  it.each([
    ['de', 'behoben ist'],
    ['en', 'the problem is solved'],
    ['sl', 'je težava odpravljena'],
  ])('says in %s that it is solved only when the assessment found so', (language, words) => {
    expect(draft({ effect: 'FIXED' }, language).body).toContain(words);
    for (const effect of ['IMPROVED', 'NO_CHANGE', 'WORSE'] as const) {
      expect(draft({ effect }, language).body).not.toContain(words);
    }
  });

  it.each(['de', 'en', 'sl'])('has other words for every effect in %s and leaves no blank', (language) => {
    const bodies = (['FIXED', 'IMPROVED', 'NO_CHANGE', 'WORSE'] as const).map(
      (effect) => draft({ effect }, language).body,
    );
    expect(new Set(bodies).size).toBe(4);
    expect(bodies.join()).not.toMatch(/[{}]|undefined/);
  });

  it.each(['Cash$&Carry {count} $$', '{territory}', "$` $' $1"])(
    'takes the name of a territory as it is written: %s',
    (name) => {
      const { title, body } = draft({ territoryNames: { de: name } }, 'de');
      expect(title).toBe(`Sie haben es gesagt – das haben wir getan: ${name}`);
      expect(body).toContain(`${name}: Wir haben 3 Meldungen`);
    },
  );
});
