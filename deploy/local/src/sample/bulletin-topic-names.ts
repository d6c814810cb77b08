import type { BulletinTopic } from '@vicinia/sample-country';

/** What the sample country calls the topics of its bulletins, by their codes. */
export const bulletinTopicNames: Readonly<Record<BulletinTopic, Readonly<Record<string, string>>>> = {
  OUTCOMES: { de: 'Was daraus geworden ist', en: 'What became of it', sl: 'Kaj je iz tega nastalo' },
  NEWS: { de: 'Neues aus dem Ort', en: 'News of the place', sl: 'Novice iz kraja' },
  PREVENTION: { de: 'Vorbeugung', en: 'Prevention', sl: 'Preventiva' },
  EVENTS: { de: 'Wo Sie uns treffen', en: 'Where to meet us', sl: 'Kje nas srečate' },
  OFFICERS: { de: 'Wer zuständig ist', en: 'Who is responsible', sl: 'Kdo je pristojen' },
  FOUND_PROPERTY: { de: 'Gefundenes', en: 'Found property', sl: 'Najdeno' },
};
