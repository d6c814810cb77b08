import type { BulletinDrafted } from '../outreach-step.js';

/** Plainly made-up bulletins of stations, one for each kind and topic at least. */
export const bulletinTexts: readonly Pick<BulletinDrafted, 'bulletinKind' | 'topic' | 'title' | 'text'>[] = [
  {
    bulletinKind: 'FOUND_PROPERTY',
    topic: 'FOUND_PROPERTY',
    title: { de: 'Fahrrad gefunden', en: 'Bicycle found', sl: 'Najdeno kolo' },
    text: {
      de: 'Muster: Ein rotes Damenrad wurde abgegeben. Wer es vermisst, beschreibt uns bitte Schloss und Klingel.',
      en: 'Sample: a red bicycle was handed in. If it is yours, please describe its lock and bell to us.',
      sl: 'Vzorec: oddano je bilo rdeče kolo. Če je vaše, nam opišite ključavnico in zvonec.',
    },
  },
  {
    bulletinKind: 'ADVICE',
    topic: 'PREVENTION',
    title: { de: 'Dunkle Jahreszeit', en: 'Dark season', sl: 'Temni letni čas' },
    text: {
      de: 'Muster: Licht im Haus und Nachbarn, die aufeinander achten, helfen gegen Einbrüche. Wir beraten Sie kostenlos.',
      en: 'Sample: a light in the house and neighbours who look out for each other help against burglary. Our advice is free.',
      sl: 'Vzorec: luč v hiši in pozorni sosedje pomagajo preprečiti vlome. Svetujemo vam brezplačno.',
    },
  },
  {
    bulletinKind: 'NEWS',
    topic: 'EVENTS',
    title: { de: 'Kaffee mit der Polizei', en: 'Coffee with a cop', sl: 'Kava s policistom' },
    text: {
      de: 'Muster: Am Samstag von 9 bis 11 Uhr sitzen wir im Café am Markt. Kommen Sie mit jeder Frage.',
      en: 'Sample: on Saturday from 9 to 11 we are in the café on the market square. Come with any question.',
      sl: 'Vzorec: v soboto od 9. do 11. ure smo v kavarni na trgu. Pridite z vsakim vprašanjem.',
    },
  },
  {
    bulletinKind: 'NEWS',
    topic: 'OFFICERS',
    title: { de: 'Neu für Sie da', en: 'New and here for you', sl: 'Novi obrazi za vas' },
    text: {
      de: 'Muster: Eine Kollegin ist neu im Rayon. Sie geht in den nächsten Wochen von Tür zu Tür.',
      en: 'Sample: a colleague is new on the beat. In the coming weeks she goes from door to door.',
      sl: 'Vzorec: v okolišu je nova kolegica. V prihodnjih tednih bo šla od vrat do vrat.',
    },
  },
  {
    bulletinKind: 'ADVICE',
    topic: 'PREVENTION',
    title: {
      de: 'Falsche Polizisten am Telefon',
      en: 'False police on the telephone',
      sl: 'Lažni policisti po telefonu',
    },
    text: {
      de: 'Muster: Die Polizei fragt nie nach Geld oder Schmuck. Legen Sie auf und rufen Sie uns zurück.',
      en: 'Sample: the police never ask for money or jewellery. Hang up and call us back.',
      sl: 'Vzorec: policija nikoli ne sprašuje po denarju ali nakitu. Odložite in nas pokličite nazaj.',
    },
  },
  {
    bulletinKind: 'NEWS',
    topic: 'NEWS',
    title: { de: 'Neue Sprechstunde', en: 'New office hours', sl: 'Nove uradne ure' },
    text: {
      de: 'Muster: Jeden Donnerstag von 16 bis 18 Uhr sind wir ohne Anmeldung für Sie da.',
      en: 'Sample: every Thursday from 4 to 6 in the afternoon we are there for you without an appointment.',
      sl: 'Vzorec: vsak četrtek od 16. do 18. ure smo vam na voljo brez najave.',
    },
  },
];
