import { caseless } from '../../segments/caseless.ts';
import type { PeoplePack } from '../people.ts';

export const frenchPeople: PeoplePack = {
  honorifics: `monsieur madame mademoiselle messieurs mesdames mme mmes mlle mm dr pr prof me maitre mr mrs herr frau`,
  offices: `ambassadeur ambassadrice ministre president presidente chancelier chanceliere secretaire professeur professeure senateur
    senatrice maire commissaire depute deputee gouverneur directeur directrice juge general colonel eveque pape roi reine prince
    princesse docteur conseiller conseillere premier`,
  highOffices: `president presidente chancelier chanceliere ministre commissaire pape roi reine gouverneur`,
  roomOffices: `chancelier chanceliere president presidente ministre secretaire ambassadeur ambassadrice maire gouverneur commissaire
    senateur senatrice prefet prefete`,
  titleTails: /\s?(?:\(e\. ?r\.\)|h\. ?c\.|émérite|d['’]État|général(?:e)?|adjoint(?:e)?)(?!\p{L})/uy,
  determiners: `un une le la les chaque aucune aucun cette ce ces`,
  wordNames: `art marine rose france aurore victoire constant clement juste parfait noel pascal avril aout juin mai le la les un une jean-de
    paris londres berlin geneve florence valence lorraine alsace savoie saint sainte saint-louis port cap jordan georgia israel tchad
    sierra costa burkina bel belle bon bonne grand petit long nouveau nouvelle union etat droit asile ange christian chretien
    marie-curie victoria virginie caroline major prince roi reine pape ami amie dame mer ciel fleur perle desire desiree aime
    aimee dieu mercy espoir grace iris olive prune violette capucine sud nord est ouest nice sophia irini themis triton`,
  ordinary: `sante trace traces vital vitale signe marge noble orge fortune naval navale tome tiede vive vigile seve deja demi cristal crin dune ecrin ere forge hardi innocent innocente jais jalon jalons lyre lyrique malin miel mille moche morne nitrate pave pele plebe primo quarto sabir sage soda somme tuba ultimo urbain urbaine vie audace arcade archange anis anemone amiante aquifere zephyr yoga feculent guru jazz juste lune
    toussaint breton loup loups carbone vitale barre barres colonne colonnes courbe courbes cercle cercles axe axes bulle bulles case cases aire aires histogramme diagramme schema trait traits pastille
    il elle ils elles on migration integration cooperation politique etat ministere agence commune asile protection acces delai procedure session
    groupe chapitre section figure tableau formation role europe afrique asie amerique union commission gouvernement parlement
    conseil pacte declaration cadre accord forum developpement`,
  functions: `directeur directrice chef cheffe responsable conseiller conseillere ministre ambassadeur ambassadrice professeur professeure
    president presidente porte-parole representant representante membre expert experte coordinateur coordinatrice maire avocat
    avocate chercheur chercheuse auteur autrice journaliste fondateur fondatrice secretaire commissaire depute deputee`,
  attendees: caseless(
    /^(?:(?:tour de table|autour de la table|à (?:la )?table|dans la salle)(?= ?: [^.:;!?]{2,80}(?:[.,]|$)) ?:)|^(?:(?:les|nos|liste des|liste) )*(?:participant(?:e?s|es)|présent(?:e?s)|intervenant(?:e?s)|orateurs|oratrices|invité(?:e?s)|institutions représentées|liste de présence|discutant(?:e?s)|étaient présent(?:e?s))(?: et \p{L}+)*(?: (?:de|à) la (?:réunion|séance|session))? ?(?::|$)/iu,
  ),
  nameHeads: caseless(/^(?:noms?|prénom|personnes?|qui|intervenant(?:e?s)?)$/iu),
  present: caseless(
    /(?<!\p{L})(?:étaient (?:présente?s|représentée?s)|ont (?:participé|pris part|assisté)|parmi les (?:participante?s|invitée?s|intervenante?s|présente?s)|ont pris la parole|autour de la table|à la table(?= ?:)|se composait de)(?!\p{L})/iu,
  ),
  thanks: caseless(/(?<!\p{L})(?:remerci\p{L}*|reconnaissant\p{L}*|gratitude|merci)(?!\p{L})/iu),
  room: caseless(
    /(?<!\p{L})(?:réunions?|séances?|sessions?|discussions?|débats?|contributions?|participation|particip\p{L}*|interventions?|présentations?|table ronde|atelier|autour de la table|franchise|patience|distribuée?s?|apportée?s?|dialogues?)(?!\p{L})/iu,
  ),
  literature: caseless(/^(?:bibliographie|références|sources|littérature|pour aller plus loin|pour citer)(?!\p{L})/iu),
};
