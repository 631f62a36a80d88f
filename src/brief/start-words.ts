import type { Language } from './brief.ts';
import type { addressees } from './vocabulary.ts';

/** What a new brief says until its author does. */
export interface StartWords {
  readonly title: string;
  /** name of the file that `init` makes */
  readonly first: string;
  readonly given: string;
  readonly family: string;
  readonly publisher: string;
  readonly address: string;
  readonly place: string;
  readonly series: string;
  readonly abstract: string;
  readonly messages: readonly [string, string, string];
  readonly recommendation: string;
  /** key of whom it is for: a state that every reader of the language has */
  readonly addressee: (typeof addressees)[number];
  readonly heading: string;
  readonly text: string;
  readonly themes: string;
  readonly point: string;
  readonly question: string;
  readonly thanks: string;
  readonly abbreviation: readonly [string, string];
  readonly boilerplate: string;
  readonly caption: string;
  readonly alt: string;
  readonly source: string;
  /** who has consented to be quoted, when and how: of an entry that the editor begins */
  readonly consent: { readonly person: string; readonly on: string; readonly by: string };
}

export const startWords: Readonly<Record<Language, StartWords>> = {
  de: {
    title: 'Ein neuer Text',
    first: 'erster-text',
    given: 'Vorname',
    family: 'Nachname',
    publisher: 'Name des Hauses',
    address: 'Straße 1, 00000 Ort',
    place: 'Ort',
    series: 'Name der Reihe',
    abstract: 'Worum es geht, was der Text zeigt und was daraus folgt, in drei Sätzen.',
    messages: ['Die erste Botschaft in einem Satz.', 'Die zweite.', 'Die dritte.'],
    addressee: 'bund',
    recommendation: 'Was zu tun ist, in einem Satz.',
    heading: 'Ein Abschnitt',
    text: 'Hier beginnt der Text.',
    themes: 'Themen',
    point: 'Ein Punkt.',
    question: 'Eine Frage für die Diskussion?',
    thanks: 'Dank an alle, die gelesen und geprüft haben.',
    abbreviation: ['EU', 'Europäische Union'],
    boilerplate: 'Wer das Haus ist, in zwei Sätzen.',
    caption: 'Was die Abbildung zeigt',
    alt: 'Die Abbildung in Worten',
    source: 'Eigene Darstellung',
    consent: { person: 'Kürzel der Person', on: 'JJJJ-MM-TT', by: 'Wer wie zugestimmt hat' },
  },
  en: {
    title: 'A new brief',
    first: 'first-brief',
    given: 'Given',
    family: 'Family',
    publisher: 'Name of the house',
    address: '1 Street, 00000 Town',
    place: 'Town',
    series: 'Name of the series',
    abstract: 'What this is about, what it shows and what follows, in three sentences.',
    messages: ['The first message in one sentence.', 'The second.', 'The third.'],
    addressee: 'eu',
    recommendation: 'What should be done, in one sentence.',
    heading: 'A section',
    text: 'The text begins here.',
    themes: 'Themes',
    point: 'A point.',
    question: 'A question for discussion?',
    thanks: 'Thanks to all who read and checked this.',
    abbreviation: ['EU', 'European Union'],
    boilerplate: 'Who the house is, in two sentences.',
    caption: 'What the figure shows',
    alt: 'The figure in words',
    source: 'Own figure',
    consent: { person: 'id of the person', on: 'YYYY-MM-DD', by: 'Who consented, and how' },
  },
  fr: {
    title: 'Un nouveau texte',
    first: 'premier-texte',
    given: 'Prénom',
    family: 'Nom',
    publisher: 'Nom de la maison',
    address: '1 rue, 00000 Ville',
    place: 'Ville',
    series: 'Nom de la série',
    abstract: 'De quoi il s’agit, ce que montre le texte et ce qui en découle, en trois phrases.',
    messages: ['Le premier message en une phrase.', 'Le deuxième.', 'Le troisième.'],
    addressee: 'eu',
    recommendation: 'Ce qu’il faut faire, en une phrase.',
    heading: 'Une partie',
    text: 'Le texte commence ici.',
    themes: 'Thèmes',
    point: 'Un point.',
    question: 'Une question à discuter ?',
    thanks: 'Merci à toutes celles et ceux qui ont relu ce texte.',
    abbreviation: ['UE', 'Union européenne'],
    boilerplate: 'Qui est la maison, en deux phrases.',
    caption: 'Ce que montre la figure',
    alt: 'La figure en mots',
    source: 'Figure de l’auteur',
    consent: { person: 'id de la personne', on: 'AAAA-MM-JJ', by: 'Qui a consenti, et comment' },
  },
};
