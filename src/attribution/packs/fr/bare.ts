import type { BarePack } from '../bare.ts';

export const frenchBare: BarePack = {
  smallWords: `aloi armas barbier barbu barons barras basson berge blazer blockhaus bourgeois broda brume brun brune brunet
    bures busse caban cabas calame campanile candela cardia cardinale cerise cernes charpentier chroma clerc clercs
    colin collet colon colons cormier corral cors crin divis dune ferrer figura flore flores fournier franc francs
    galant galante gamba gilde gilles grasse grasses grebe hampe hampes haro hases hidalgo huma jain jalon junker
    kick kirsch laine lama lambic lice lices lira lombard loup loups madrigal mante mantes mare mares marge marne
    marner martel massa mata mater mesa messe meunier meuniers mica mijota moreau moule moulin moulins mue mues
    mura nitra oliphant olivier oliviers orge orges palma pana paver perle pfennig pica picard piccolo pierre
    pierres pilla piper poirier poiriers prune python quarta quinte rade radin ramadan rata raya rima robe roche
    roches roder romani roque rosa rose roser roses rosi roux salami salas samba seme semis serra simula solaire
    spath stipe tanner testa thaler tiede tilleul toma tome tomes turco venter vigile vins vivier viviers volt`,
  before:
    /(?:^|[^\p{L}])(?:par|sauf|excepté|hormis|selon|d'après|comme|contrairement à|à l'exception de|à l'instar de|chez|que pour|remarque|objection|question|note|intervention|au nom de|de la part de|revient à|mot est de|formule est de|citation de|mot de|présentation|exposé|diapositives|contribution|déclaration) $/iu,
  judging:
    /(?:^|[^\p{L}])(?:(?:trouv|jug|critiqu|interromp|interrog|félicit|approuv|appuy|cit|remerci)\p{L}{1,6}|contredi(?:t|sait|re)|soutenu|soutenait|défendu|défendait) $/u,
  opening: /(?:^|[.!?:] )pour $/iu,
  sites:
    /(?:^|[^\p{L}])(?:à|en|dans|vers|depuis|de|du|sur|sous|tels? que|telles? que|comme|dont|près de|autour de|au|aux|jusqu'à) $|(?:à|en|au|dans) [^,.]{3,40}, où (?:[\p{L}-]+ et )?$/iu,
  stances:
    /^(?:propositions?|compromis|positions?|ligne|veto|non|oui|objections?|thèses?|idées?|demandes?|arguments?|contributions?|plaidoyers?|lecture|avertissements?|déclarations?|interventions?|scepticisme|opinion|critiques?|question|vote|formule|camp|aile|motion|discours|remarques?|commentaires?|amendements?|doctrine|note|papier|doutes?|réponse|présentation|exposé|diapositives?|diapos?|support|courriel|compte-rendu)$/iu,
  beside:
    /^(?: \((?:au centre|à gauche|à droite|au milieu|(?:deuxième|troisième) (?:à partir de la|en partant de la) (?:gauche|droite))\)| (?:au (?:pupitre|micro|tableau)|à la tribune|en (?:réponse|réplique|conversation)|(?:écoute|présente|explique|parle) ))/iu,
  belongings: /^(?:habitants?|population|économie|port|aéroport|frontières?)$/iu,
  personals:
    /^(?:téléphone|portable|voix|visage|sourire|regard|lunettes|cravate|café|chaise|carnet|mains?|doigts?|tête|femme|mari|fille|fils|assistante?|rire|soupir|voisine?)$/iu,
  titles: 'mme mlle dr pr monsieur madame',
  signed:
    /(?:(?:compte rendu|procès-verbal|(?:prise de )?notes?|rédaction|signé)(?: par)? ?:? |merci à |(?:par|selon) )$/iu,
  turns:
    /^(?:expose|intervention|discours|presentation|contribution|declaration|allocution|diapositives|diapos|photo|portrait|entretien)$/,
  stages: /^[-_](?:au|a|devant)[-_](?:(?:la|le)[-_])?(?:pupitre|tribune|micro|tableau|table|podium)/i,
  abbreviations: 'N.B. P.S. U.E. E.U. O.N.U. J.-C. R.-U.',
  finite:
    /^(?:s'\p{Ll}+|n'\p{Ll}+|ne|se|est|était|fut|a|avait|eut|\p{Ll}{2,}(?:ait|it|ut|a)|envoie|enverra|doit|va|vient|prend|fait|veut|peut|rédige|prépare|transmet|relit|présente|apporte|reste|part|arrive|revient|appelle|organise|hoche|soupire|sourit|pense|juge|estime|refuse|trouve|doute|s'est|n'a|n'est)$/u,
  imprint:
    /^(?:(?:Publié|Édité|Imprimé) par|Éditeur|Imprimeur|Impression|Mise en page)\s?: (?:[^.:!?,]|, ?(?=[\p{Lu}\d]))*$/u,
  predicates: /(?:ees?|ant|ent|ment|ives?|ifs?|eux|aux|iel)$/,
};
