import { type CategoryTexts, EVEN, SCHOOL_DAYS, WINTER } from './category-texts.js';

/** Sentences about places: light, traffic, litter, places where people feel unsafe. */
export const lighting: CategoryTexts = {
  months: WINTER,
  concerns: {
    de: [
      'Muster: Im Park sind seit Tagen mehrere Laternen aus. Am Abend ist es dort völlig dunkel.',
      'Muster: Die Unterführung beim Spielplatz ist nicht beleuchtet.',
      'Muster: Am Fußweg zur Haltestelle flackert das Licht, viele gehen lieber einen Umweg.',
    ],
    en: ['Sample: several lamps in the park have been out for days; it is pitch dark in the evening.'],
    sl: ['Vzorec: v parku že več dni ne delujejo svetilke, zvečer je popolna tema.'],
  },
  issue: {
    title: { de: 'Dunkler Park', en: 'Dark park', sl: 'Temen park' },
    description: {
      de: 'Muster: Mehrere Menschen melden, dass der Park am Abend ohne Licht ist.',
      en: 'Sample: several people report that the park is without light in the evening.',
      sl: 'Vzorec: več ljudi poroča, da je park zvečer brez luči.',
    },
    problem: 'Muster: Der Weg durch den Park ist nach Einbruch der Dunkelheit nicht beleuchtet.',
    cause: 'Muster: Leuchten sind defekt, für die Meldung fühlte sich niemand zuständig.',
    affected: 'Muster: Anrainerinnen und Anrainer, Jugendliche auf dem Heimweg, ältere Menschen.',
    outcome: 'Muster: Der Weg ist durchgehend hell und wird am Abend wieder benutzt.',
    measures: [
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Leuchten tauschen',
        how: 'Auftrag an den Bauhof, Prüfung nach Einbruch der Dunkelheit',
      },
      { owner: 'POLICE', what: 'Muster: Abendstreife zu Fuß', how: 'Zweimal in der Woche, ansprechbar' },
    ],
  },
};

export const traffic: CategoryTexts = {
  months: SCHOOL_DAYS,
  concerns: {
    de: [
      'Muster: Vor der Schule wird in der Früh viel zu schnell gefahren.',
      'Muster: Autos parken auf dem Gehsteig, mit dem Kinderwagen kommt man nicht vorbei.',
      'Muster: Beim Zebrastreifen bleibt kaum jemand stehen.',
    ],
    en: ['Sample: cars drive much too fast past the school in the morning.'],
    sl: ['Vzorec: pred šolo zjutraj vozijo prehitro.'],
  },
  issue: {
    title: {
      de: 'Schulweg mit schnellem Verkehr',
      en: 'Fast traffic on the way to school',
      sl: 'Hiter promet na poti v šolo',
    },
    description: {
      de: 'Muster: Eltern und Schule melden schnellen Verkehr zu Unterrichtsbeginn.',
      en: 'Sample: parents and the school report fast traffic when lessons begin.',
      sl: 'Vzorec: starši in šola poročajo o hitrem prometu ob začetku pouka.',
    },
    problem: 'Muster: Zwischen 7 und 8 Uhr wird vor der Schule zu schnell gefahren.',
    cause: 'Muster: Die Straße ist breit und dient als Abkürzung.',
    affected: 'Muster: Kinder auf dem Schulweg und ihre Begleitung.',
    outcome: 'Muster: Kinder queren sicher; gemessene Geschwindigkeiten sinken.',
    measures: [
      {
        owner: 'POLICE',
        what: 'Muster: Geschwindigkeit messen',
        how: 'An zehn Schultagen zwischen 7 und 8 Uhr',
      },
      { owner: 'MUNICIPALITY_OFFICE', what: 'Muster: Fahrbahn einengen', how: 'Versuch mit Pflanztrögen' },
      { owner: 'SCHOOL', what: 'Muster: Schulweglotsen', how: 'Einteilung durch die Schule' },
    ],
  },
};

export const litterAndDamage: CategoryTexts = {
  months: EVEN,
  concerns: {
    de: [
      'Muster: Die Sitzbänke beim Bahnhof wurden wieder beschädigt.',
      'Muster: Neben den Containern liegt seit einer Woche Sperrmüll.',
    ],
    en: ['Sample: the benches at the railway station have been damaged again.'],
    sl: ['Vzorec: klopi pri postaji so spet poškodovane.'],
  },
  issue: {
    title: {
      de: 'Beschädigte Bänke am Bahnhof',
      en: 'Damaged benches at the station',
      sl: 'Poškodovane klopi na postaji',
    },
    description: {
      de: 'Muster: Bänke und Wartehaus werden immer wieder beschädigt.',
      en: 'Sample: benches and shelter are damaged again and again.',
      sl: 'Vzorec: klopi in nadstrešek so vedno znova poškodovani.',
    },
    problem: 'Muster: Einrichtungen am Bahnhof werden regelmäßig beschädigt.',
    cause: 'Muster: Der Platz ist am Abend leer und schlecht einsehbar.',
    affected: 'Muster: Fahrgäste und die Gemeinde.',
    outcome: 'Muster: Drei Monate ohne neuen Schaden.',
    measures: [
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Hecke zurückschneiden',
        how: 'Durch den Bauhof, damit der Platz einsehbar ist',
      },
      { owner: 'POLICE', what: 'Muster: Regelmäßig vorbeigehen', how: 'Bei jeder Abendstreife' },
    ],
  },
};

export const feelingUnsafe: CategoryTexts = {
  months: WINTER,
  concerns: {
    de: [
      'Muster: In der Tiefgarage fühle ich mich am Abend nicht sicher.',
      'Muster: Meine Mutter traut sich nach 18 Uhr nicht mehr zur Bushaltestelle.',
    ],
    en: ['Sample: I do not feel safe in the underground car park in the evening.'],
    sl: ['Vzorec: v podzemni garaži se zvečer ne počutim varno.'],
  },
  issue: {
    title: { de: 'Unsichere Haltestelle', en: 'Unsafe bus stop', sl: 'Nevarna postaja' },
    description: {
      de: 'Muster: Ältere Menschen meiden die Haltestelle am Abend.',
      en: 'Sample: older people avoid the bus stop in the evening.',
      sl: 'Vzorec: starejši se postaji zvečer izogibajo.',
    },
    problem: 'Muster: Die Haltestelle wird am Abend gemieden.',
    cause: 'Muster: Sie liegt abseits und ist kaum einsehbar.',
    affected: 'Muster: Ältere Menschen ohne Auto.',
    outcome: 'Muster: Die Haltestelle wird am Abend wieder benutzt.',
    measures: [
      {
        owner: 'MUNICIPALITY_OFFICE',
        what: 'Muster: Haltestelle versetzen',
        how: 'Abstimmung mit dem Verkehrsbetrieb',
      },
      { owner: 'POLICE', what: 'Muster: Sprechstunde vor Ort', how: 'Jeden zweiten Donnerstag' },
    ],
  },
};

export const lostAndFound: CategoryTexts = {
  months: EVEN,
  concerns: {
    de: ['Muster: Ich habe ein Kinderfahrrad gefunden. Wo kann ich es abgeben?'],
    en: ['Sample: I found a set of keys. Where can I hand it in?'],
    sl: ['Vzorec: našel sem otroško kolo. Kam naj ga oddam?'],
  },
};
