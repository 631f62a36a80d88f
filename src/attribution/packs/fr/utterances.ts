/** Nouns of what somebody said or felt that a house or a country has as often without a word: only persons speak by them. */
export const stanceNouns = `boutade saillie réquisitoire reproche refus scepticisme aveu réplique récit déception agacement étonnement inquiétude avertissement
  protestation démenti diatribe tirade laïus digression rectification clarification requête souhait vœu exigence revendication plainte
  récrimination grief accusation allégation insinuation allusion confidence révélation éloge louange approbation désapprobation
  acquiescement assentiment réticence hésitation méfiance pessimisme enthousiasme ironie colère indignation étonnement perplexité diagnostic`;

export const stanceForms = `${stanceNouns} ${stanceNouns
  .split(/\s+/)
  .map((word) => `${word}s`)
  .join(' ')}`;
