/** Courses that the sample country offers, one for each of a few topics. */
export const courseTitles = [
  {
    topic: 'COMMUNITY_POLICING',
    validMonths: 36,
    titles: {
      de: 'Grundkurs Sicherheitspartnerschaft',
      en: 'Basics of the security partnership',
      sl: 'Osnove varnostnega partnerstva',
    },
  },
  {
    topic: 'CONFLICT',
    validMonths: 24,
    titles: { de: 'Vermitteln in Konflikten', en: 'Mediating in conflicts', sl: 'Posredovanje v sporih' },
  },
  {
    topic: 'MODERATION',
    validMonths: null,
    titles: { de: 'Sitzungen leiten', en: 'Leading meetings', sl: 'Vodenje sej' },
  },
  {
    topic: 'HUMAN_RIGHTS',
    validMonths: 24,
    titles: {
      de: 'Menschenrechte im Dienst',
      en: 'Human rights on duty',
      sl: 'Človekove pravice pri delu',
    },
  },
] as const;
