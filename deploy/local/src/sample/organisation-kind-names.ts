/** What the sample country calls the kinds of its organisations, by their codes. */
export const organisationKindNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MUNICIPALITY_OFFICE: { de: 'Gemeindeamt', en: 'Office of a municipality', sl: 'Občinski urad' },
  SCHOOL: { de: 'Schule oder Kindergarten', en: 'School or kindergarten', sl: 'Šola ali vrtec' },
  YOUTH_WELFARE: { de: 'Jugendwohlfahrt', en: 'Youth welfare', sl: 'Skrb za mladino' },
  NGO: {
    de: 'Nichtregierungsorganisation',
    en: 'Non-governmental organisation',
    sl: 'Nevladna organizacija',
  },
  DIASPORA_ASSOCIATION: { de: 'Diaspora-Verein', en: 'Association of a diaspora', sl: 'Društvo diaspore' },
  RELIGIOUS_COMMUNITY: { de: 'Religionsgemeinschaft', en: 'Religious community', sl: 'Verska skupnost' },
  COMPANY: { de: 'Unternehmen', en: 'Company', sl: 'Podjetje' },
  INSURER: { de: 'Versicherung', en: 'Insurer', sl: 'Zavarovalnica' },
  OVERSIGHT_BODY: {
    de: 'Unabhängige Aufsichtsstelle',
    en: 'Independent oversight body',
    sl: 'Neodvisni nadzorni organ',
  },
  MEDIA: { de: 'Medium', en: 'Medium', sl: 'Medij' },
};
