/** Frames of sentences and phrases that hold a stance without a verb (constructions/verbless.ts, relational.ts, heading.ts). */
export const frenchStances = {
  votes: `levées soutenu soutenue soutenus soutenues rejeté rejetée pour contre non oui abstention abstentions abstenus veto vetos refus objection objections opposé opposés opposée favorable favorables
    défavorable défavorables applaudissements applaudissement haussement haussements soupir soupirs protestation protestations réserve
    réserves sceptique sceptiques accord désaccord auteur autrice excusé excusée excusés absent absente absents soutiens opposants`,
  participleEndings: 'ed ée ées',
  relational: `épiscopal épiscopale épiscopales épiscopaux ministériel ministérielle ministériels ministérielles élyséen élyséenne préfectoral
    préfectorale préfectoraux préfectorales présidentiel présidentielle présidentiels présidentielles papal papale pontifical pontificale
    mairal gendarmesque vaticane vatican sénatorial sénatoriale`,
  moods: `veto non oui objection objections soupir scepticisme doute doutes réserve réserves perspective regard position positions ligne
    souhait souhaits proposition propositions critique critiques éloge avertissement approbation rejet retenue
    confiance silence agacement colère irritation déception enthousiasme impatience insistance hésitation refus intervention
    interventions plaidoyer remarque remarques réplique argument arguments désaccord attente attentes`,
};
