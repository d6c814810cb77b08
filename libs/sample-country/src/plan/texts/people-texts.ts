import { type CategoryTexts, EVEN, SCHOOL_DAYS, SUMMER } from './category-texts.js';

/** Sentences about people living together: noise, young people, drugs, neighbours. */
export const noise: CategoryTexts = {
  months: SUMMER,
  concerns: {
    de: [
      'Muster: An den Wochenenden ist es vor dem Lokal bis drei Uhr früh sehr laut.',
      'Muster: Am Flussufer wird jede warme Nacht laut Musik gespielt.',
    ],
    en: ['Sample: there is loud music by the river on every warm night.'],
    sl: ['Vzorec: ob reki vsako toplo noč igra glasna glasba.'],
  },
  issue: {
    title: { de: 'Nachtlärm am Ufer', en: 'Noise by the river at night', sl: 'Nočni hrup ob reki' },
    description: {
      de: 'Muster: Anrainer melden Lärm in warmen Nächten, Jugendliche suchen einen Platz.',
      en: 'Sample: residents report noise on warm nights; young people look for a place to be.',
      sl: 'Vzorec: stanovalci poročajo o hrupu v toplih nočeh, mladi iščejo prostor.',
    },
    problem: 'Muster: In warmen Nächten ist es am Ufer bis in die Früh laut.',
    cause: 'Muster: Es gibt in der Nähe keinen anderen Treffpunkt.',
    affected: 'Muster: Anrainer und die Jugendlichen selbst.',
    outcome: 'Muster: Ab 23 Uhr ist es ruhig; Jugendliche haben einen Platz.',
    measures: [
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Platz anderswo öffnen',
        how: 'Jugendzentrum am Wochenende länger offen',
      },
      {
        owner: 'POLICE',
        what: 'Muster: Gespräche am Ufer',
        how: 'Gemeinsam mit der Jugendarbeit, vor Mitternacht',
      },
    ],
  },
};

export const youth: CategoryTexts = {
  months: SUMMER,
  concerns: {
    de: [
      'Muster: Jugendliche sitzen jeden Abend im Stiegenhaus, weil sie sonst nirgends hinkönnen.',
      'Muster: Auf dem Sportplatz gibt es oft Streit, wer wann spielen darf.',
    ],
    en: ['Sample: young people quarrel over who may use the sports ground.'],
    sl: ['Vzorec: mladi se prepirajo, kdo sme uporabljati igrišče.'],
  },
  issue: {
    title: {
      de: 'Streit um den Sportplatz',
      en: 'Quarrel over the sports ground',
      sl: 'Spor zaradi igrišča',
    },
    description: {
      de: 'Muster: Mehrere Gruppen wollen den Platz zur selben Zeit.',
      en: 'Sample: several groups want the ground at the same time.',
      sl: 'Vzorec: več skupin želi igrišče ob istem času.',
    },
    problem: 'Muster: Um den Sportplatz gibt es fast täglich Streit.',
    cause: 'Muster: Es gibt keine vereinbarten Zeiten.',
    affected: 'Muster: Jugendliche, der Verein und Familien.',
    outcome: 'Muster: Vereinbarte Zeiten, die alle kennen.',
    measures: [
      {
        owner: 'SCHOOL',
        what: 'Muster: Platzrat gründen',
        how: 'Je zwei Vertretungen der Gruppen, alle zwei Wochen',
      },
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Zeiten aushängen',
        how: 'Tafel am Eingang in drei Sprachen',
      },
    ],
  },
};

export const drugs: CategoryTexts = {
  months: EVEN,
  concerns: {
    de: ['Muster: Hinter dem Einkaufszentrum liegen öfter Spritzen.'],
    en: ['Sample: there are often needles behind the shopping centre.'],
    sl: ['Vzorec: za nakupovalnim središčem pogosto ležijo igle.'],
  },
  issue: {
    title: {
      de: 'Spritzen hinter dem Einkaufszentrum',
      en: 'Needles behind the shopping centre',
      sl: 'Igle za nakupovalnim središčem',
    },
    description: {
      de: 'Muster: Gebrauchte Spritzen gefährden Kinder und Reinigungskräfte.',
      en: 'Sample: used needles are a danger to children and cleaning staff.',
      sl: 'Vzorec: rabljene igle ogrožajo otroke in čistilce.',
    },
    problem: 'Muster: Auf dem Gelände liegen gebrauchte Spritzen.',
    cause: 'Muster: Es gibt in der Nähe keine Stelle, die sie zurücknimmt.',
    affected: 'Muster: Kinder, Reinigungskräfte, suchtkranke Menschen.',
    outcome: 'Muster: Keine Funde in acht Wochen.',
    measures: [
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Sammelbehälter aufstellen',
        how: 'Mit der Suchthilfe, Leerung täglich',
      },
      {
        owner: 'POLICE',
        what: 'Muster: Kontakt zur Suchthilfe',
        how: 'Fester Ansprechpartner auf der Inspektion',
      },
    ],
  },
};

export const neighbourConflict: CategoryTexts = {
  months: SUMMER,
  concerns: {
    de: [
      'Muster: In unserem Haus gibt es ständig Streit über den Innenhof.',
      'Muster: Die Nachbarn grüßen einander nicht mehr, seit der Zaun steht.',
    ],
    en: ['Sample: there is constant quarrel about the courtyard in our building.'],
    sl: ['Vzorec: v naši hiši se nenehno prepirajo zaradi dvorišča.'],
  },
  issue: {
    title: { de: 'Streit um den Innenhof', en: 'Quarrel over the courtyard', sl: 'Spor zaradi dvorišča' },
    description: {
      de: 'Muster: Mehrere Parteien streiten über die Nutzung des Innenhofs.',
      en: 'Sample: several households quarrel over the use of the courtyard.',
      sl: 'Vzorec: več gospodinjstev se prepira zaradi uporabe dvorišča.',
    },
    problem: 'Muster: Der Innenhof wird von niemandem ohne Streit benutzt.',
    cause: 'Muster: Die Hausordnung regelt den Hof nicht.',
    affected: 'Muster: Alle Bewohnerinnen und Bewohner.',
    outcome: 'Muster: Eine Hofordnung, der alle zustimmen.',
    measures: [
      { owner: 'POLICE', what: 'Muster: Hofgespräch begleiten', how: 'Mit Mediation, zwei Abende' },
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Mustervorlage für Hofordnungen',
        how: 'In drei Sprachen',
      },
    ],
  },
};

export const otherMatters: CategoryTexts = {
  months: SCHOOL_DAYS,
  concerns: {
    de: ['Muster: Könnte die Polizei in unserer Klasse über Sicherheit im Netz sprechen?'],
    en: ['Sample: could the police talk to our class about safety online?'],
    sl: ['Vzorec: ali bi policija lahko v našem razredu govorila o varnosti na spletu?'],
  },
};
