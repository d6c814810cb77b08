/** Words of the page for one's own public card. */
export const cardWords = {
  en: {
    title: 'My public card',
    intro:
      'Whoever holds a public post can let everybody see how to reach them. It is shown for as long as you want, and no longer than your office lasts.',
    name: 'Name as it is shown',
    telephone: 'Telephone of the post',
    email: 'E-mail address of the post',
    photoId: 'Photo',
    photoHint: 'One photo of 10 MB at most. Everybody sees it; place, time and device are taken out of it.',
    shownPhoto: 'The photo that is shown now',
    show: 'Show this card',
    isShown: 'Your card is shown.',
    withdraw: 'Show no card',
    isWithdrawn: 'Your card is shown no more.',
  },
  de: {
    title: 'Meine öffentliche Karte',
    intro:
      'Wer einen öffentlichen Posten hat, kann alle sehen lassen, wie man sie oder ihn erreicht. Die Karte wird gezeigt, solange Sie wollen, und nicht länger, als Ihr Amt dauert.',
    name: 'Name, wie er gezeigt wird',
    telephone: 'Telefon des Postens',
    email: 'E-Mail-Adresse des Postens',
    photoId: 'Foto',
    photoHint: 'Ein Foto mit höchstens 10 MB. Alle sehen es; Ort, Zeit und Gerät werden daraus entfernt.',
    shownPhoto: 'Das Foto, das jetzt gezeigt wird',
    show: 'Diese Karte zeigen',
    isShown: 'Ihre Karte wird gezeigt.',
    withdraw: 'Keine Karte zeigen',
    isWithdrawn: 'Ihre Karte wird nicht mehr gezeigt.',
  },
  sl: {
    title: 'Moja javna kartica',
    intro:
      'Kdor ima javno mesto, lahko vsem pokaže, kako ga dosežejo. Kartica je prikazana, dokler želite, in ne dlje, kot traja vaša služba.',
    name: 'Ime, kot je prikazano',
    telephone: 'Telefon mesta',
    email: 'E-poštni naslov mesta',
    photoId: 'Fotografija',
    photoHint: 'Ena fotografija z največ 10 MB. Vidijo jo vsi; kraj, čas in naprava so iz nje odstranjeni.',
    shownPhoto: 'Fotografija, ki je prikazana zdaj',
    show: 'Pokaži to kartico',
    isShown: 'Vaša kartica je prikazana.',
    withdraw: 'Ne pokaži kartice',
    isWithdrawn: 'Vaša kartica ni več prikazana.',
  },
};
