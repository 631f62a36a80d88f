/** A sentence with a hole for the speaker, and the same sentence with nobody in it. */
export interface Template {
  readonly text: string;
  readonly twin: string;
}

/** Fictitious people: in and outside every list, ordinary words, many languages. */
export const names: readonly string[] = [
  'Anna Weber',
  'Zwillenberg',
  'Koch',
  'Frau Winter',
  'Rose',
  'Hill',
  'Dr. Brunnhuber-Ackermann',
  'Chukwuemeka Okonjo',
  'Adjoa Mensah',
  'Tesfaye Gebremedhin',
  'Fatima al-Zahrani',
  'Youssef Ben Khelifa',
  'Ayşe Yıldırım',
  'Özgür Çelik',
  'Jadwiga Wiśniewska',
  'Dragan Petrović',
  'Oksana Shevchuk',
  'Søren Kjærgaard',
  'Guðrún Jónsdóttir',
  'Nguyễn Thị Lan',
  'Li Wei',
  'Jean-Baptiste de La Tour',
  'María José Fernández',
  'M. Lindqvist',
  'van der Meulen',
];

export const roles = {
  de: {
    nominative: [
      'der Minister',
      'die Staatssekretärin',
      'der Vorsitzende',
      'die Botschafterin Kenias',
      'ein Abteilungsleiter des BMZ',
    ],
    dative: [
      'dem Minister',
      'der Staatssekretärin',
      'dem Vorsitzenden',
      'der Botschafterin Kenias',
      'einem Abteilungsleiter des BMZ',
    ],
  },
  fr: {
    subject: [
      'le ministre',
      'la secrétaire d’État',
      'le président',
      'l’ambassadrice du Kenya',
      'un chef de division du BMZ',
    ],
    behind: [
      'du ministre',
      'de la secrétaire d’État',
      'du président',
      'de l’ambassadrice du Kenya',
      'd’un chef de division du BMZ',
    ],
  },
  en: ['the minister', 'the State Secretary', 'the chair', 'the ambassador of Kenya', 'a head of unit at the BMZ'],
} as const;

export const organisations = {
  de: {
    nominative: ['das BMI', 'die Caritas', 'UNHCR', 'das Auswärtige Amt'],
    dative: ['dem BMI', 'der Caritas', 'UNHCR', 'dem Auswärtigen Amt'],
  },
  fr: {
    subject: ['le BMI', 'Caritas', 'le HCR', 'le ministère des Affaires étrangères'],
    behind: ['du BMI', 'de Caritas', 'du HCR', 'du ministère des Affaires étrangères'],
  },
  en: ['the BMI', 'Caritas', 'UNHCR', 'the Federal Foreign Office'],
} as const;
