import type { NounGroup } from '../pack.ts';
import { stanceNouns } from './utterances.ts';

/** French nouns that decide what a speaker phrase is. */
export const frenchNouns: readonly NounGroup[] = [
  {
    class: 'generic',
    endings: ' s',
    stems: `quelques-uns quelques-unes participant participante intervenant intervenante personne orateur oratrice expert experte observateur
      observatrice critique voix discutant discutante praticien praticienne chercheur chercheuse spécialiste représentant représentante membre
      collègue ami amie invité invitée majorité minorité certain certaine autre enquêté enquêtée interviewé interviewée sondé sondée plusieurs uns unes nombre groupe salle public auditoire côté partisan opposant
      interlocuteur interlocutrice panéliste plupart`,
  },
  // groups that somebody tells of: nobody in particular
  {
    class: 'generic',
    endings: '',
    stems:
      'étudiants étudiantes élèves lycéens habitants habitantes riverains salariés ouvriers agriculteurs locataires parents jeunes victimes détenus',
  },
  {
    class: 'document',
    endings: ' s',
    stems: `lettre courrier courriel communiqué site page billet tribune éditorial mémoire procès-verbal brochure préambule compte-rendu
      mémorandum rapport étude note document article livre enquête sondage recensement directive convention
      loi traité accord règlement constitution résolution déclaration charte texte chapitre figure tableau tableaux graphique schéma courbe encadré annexe évaluation recherche donnée chiffre titre expression arrêt jugement stratégie plan programme publication système coefficient`,
  },
  {
    class: 'utterance',
    endings: ' s',
    stems: `remarque intervention proposition objection question réponse critique argument avis opinion point-de-vue crainte espoir
      demande appel mise-en-garde commentaire suggestion recommandation affirmation propos thèse plaidoyer discours exposé
      présentation allocution témoignage contribution observation réserve promesse position conviction réaction idée hypothèse piste constat souvenir anecdote ${stanceNouns}`,
  },
  {
    class: 'role',
    endings: ' s',
    stems: `mairesse trésorier trésorière bâtonnier proviseure gérante intendant urbaniste archiviste bibliothécaire syndic édile
      ostréiculteur ostréicultrice éleveur éleveuse viticulteur viticultrice céréalier céréalière armateur émissaire envoyé envoyée homologue ministre secrétaire président présidente ambassadeur ambassadrice directeur directrice chef cheffe maire commissaire
      député députée sénateur sénatrice préfet préfète conseiller conseillère diplomate fonctionnaire professeur professeure
      économiste juriste avocat avocate juge procureur procureure chancelier chancelière gouverneur porte-parole responsable
      délégué déléguée rapporteur rapporteuse modérateur modératrice animateur animatrice hôte hôtesse organisateur organisatrice
      auteur autrice auteure entrepreneur entrepreneuse patron patronne pdg syndicaliste militant militante journaliste évêque général colonel
      consul consule amiral amirale vice-consul vice-consule attaché attachée archevêque cardinal doyen doyenne recteur rectrice rapporteure vice-président
      vice-présidente élu élue adjoint adjointe eurodéputé eurodéputée parlementaire homme femme dame réfugié réfugiée inspecteur inspectrice
      premier-ministre chercheuse sociologue historien historienne politologue scientifique physicien physicienne chimiste biologiste épidémiologiste
      ingénieur ingénieure architecte analyste consultant consultante dirigeant dirigeante banquier banquière actionnaire fondateur fondatrice
      propriétaire voisin voisine proviseur prêtre pasteur imam rabbin curé pape moine abbé religieuse écrivain écrivaine romancier romancière poète
      acteur actrice comédien comédienne chanteur chanteuse musicien musicienne réalisateur réalisatrice peintre sculpteur photographe dessinateur rédacteur rédactrice éditorialiste
      correspondant correspondante reporter présentateur présentatrice entraîneur entraîneuse joueur joueuse capitaine arbitre sélectionneur coureur sportif sportive
      policier policière gendarme pompier soldat soldate officier officière lieutenant commandant sergent marin pilote prévenu prévenue accusé accusée
      témoin suspect suspecte avocat-général magistrat magistrate greffier greffière notaire huissier expert-comptable psychologue psychiatre chirurgien chirurgienne
      sage-femme pharmacien pharmacienne dentiste vétérinaire candidat candidate opposante rebelle manifestant manifestante gréviste activiste bénévole président-directeur
      chef-de-file numéro vice-ministre sous-secrétaire ministre-présidente bourgmestre échevin échevine conseiller-national ancien-ministre
      coprésident coprésidente covice-président corapporteur corapporteure cofondateur cofondatrice assureur médiateur médiatrice négociateur négociatrice gouverneure inspecteur-général successeur prédécesseur père mère
      roi reine prince princesse médecin infirmier infirmière enseignant enseignante agent agente employé employée cadre-dirigeant`,
  },
  // one of them; several are a trade
  {
    class: 'role',
    endings: '',
    stems: `berger bergère vigneron vigneronne apiculteur apicultrice agriculteur agricultrice plombier plombière couvreur couvreuse maçon maçonne
      électricien électricienne chauffagiste menuisier menuisière charpentier charpentière ambulancier ambulancière opticien opticienne
      géomètre pêcheur pêcheuse forestière généraliste maître-nageur sauveteur sauveteuse monitrice conservatrice programmeur programmeuse
      éducateur éducatrice boulangère boucher bouchère fleuriste jardinier jardinière paysagiste maraîcher maraîchère horticulteur
      horticultrice chauffeur chauffeuse conductrice batelier batelière marinier aiguilleur aiguilleuse contrôleuse douanier douanière factrice
      postier postière restauratrice hôtelier hôtelière cuisinier cuisinière libraire imprimeur imprimeuse infographiste graphiste développeur
      développeuse informaticien informaticienne technicien technicienne mécanicien mécanicienne soudeur soudeuse ouvrier ouvrière contremaître
      kinésithérapeute ergothérapeute orthophoniste aide-soignant aide-soignante puéricultrice gynécologue pédiatre urgentiste radiologue
      anesthésiste gériatre cardiologue addictologue infectiologue virologue généticien généticienne statisticien statisticienne démographe
      géographe géologue climatologue météorologue hydrologue océanographe botaniste agronome bûcheron bûcheronne garde-forestier garde-chasse
      instituteur institutrice formateur formatrice concierge courtier courtière huissière interprète traducteur traductrice chorégraphe danseur
      danseuse compositeur compositrice scénariste cinéaste galeriste commissaire-priseur médiathécaire documentaliste artisan artisane
      commerçant commerçante exploitante logisticien logisticienne`,
  },
  {
    class: 'sector',
    endings: ' s',
    stems:
      'entreprise entreprises ong syndicat patronat industrie commune ministères université fondation association milieu milieux économie',
  },
  {
    class: 'organisation',
    endings: ' s',
    stems: `ministère gouvernement commission conseil parlement assemblée cour tribunal police armée agence office organisation union
      sénat etat etats pôle-emploi parti fédération confédération banque institut comité direction délégation ambassade consulat préfecture mairie ville métropole agglomération région
      département autorité administration service-public hcr oim onu ue otan ocde bce fmi unhcr bmi bmz giz haut-commissariat croix-rouge caritas oxfam unicef msf amnesty centre laboratoire
      barreau inspection gendarmerie rectorat commissariat chancellerie ambassade état-major garde-côtes équipe club ligue groupe association-professionnelle coopérative mutuelle caisse chambre bureau secrétariat présidence chancellerie vatican kremlin pentagone
      maison-blanche élysée matignon parquet tribunal-administratif coalition gauche droite rassemblement mouvement collectif
      diocèse église paroisse synode congrégation université-populaire faculté académie école lycée hôpital clinique compagnie firme constructeur fabricant opérateur
      éditeur quotidien hebdomadaire magazine revue agence-de-presse holding filiale start-up consortium syndicat-mixte intersyndicale
      fondation ligue-des-droits régulateur autorité-de-contrôle observatoire bce fao oms omc nato cgt cfdt medef lr ps rn lfi
      journal chaîne radio société groupe-parlementaire`,
  },
  {
    class: 'abstract',
    endings: ' s',
    stems:
      'todo fixme nb législateur réunion séance table-ronde débat discussion atelier session situation problème procédure coût délai risque moyen place accord désaccord besoin doutes développement politique migration protection manque service financement',
  },
  {
    class: 'place',
    endings: '',
    stems: `vienne varsovie madrid lisbonne athènes budapest prague londres moscou pékin washington ankara tunis rabat alger dakar bamako
      niamey abuja copenhague stockholm oslo helsinki berne rome kiev tokyo canberra états-unis royaume-uni état états autriche hongrie pologne portugal belgique suède danemark finlande norvège suisse irlande malte chypre
      croatie slovénie slovaquie roumanie bulgarie tchéquie estonie lettonie lituanie luxembourg pays-bas canada allemagne france italie espagne grèce turquie maroc tunisie algérie libye niger nigeria nigéria mali sénégal ghana
      ouganda kenya éthiopie soudan syrie irak liban jordanie égypte europe afrique berlin paris bruxelles chine russie ukraine
      afghanistan albanie andorre angola anguilla antigua-et-barbuda argentine arménie aruba australie azerbaïdjan bahamas bahreïn
      bangladesh belize bermudes bhoutan biélorussie bolivie bosnie-herzégovine botswana brunei brésil burundi bénin cambodge
      cameroun cap-vert chili colombie comores cuba curaçao djibouti eswatini fidji gabon gambie gibraltar groenland guadeloupe
      guatemala guinée guinée-bissau guyana géorgie haïti honduras inde indonésie iran islande israël jamaïque japon kazakhstan
      kirghizstan kiribati kosovo koweït laos lesotho liberia liechtenstein madagascar malaisie malawi maldives martinique
      mauritanie mayotte mexique micronésie moldavie monaco mongolie monténégro mozambique namibie nauru nicaragua
      nouvelle-calédonie nouvelle-zélande népal oman ouzbékistan pakistan palaos panama papouasie-nouvelle-guinée paraguay
      philippines pérou qatar rwanda serbie seychelles singapour somalie suriname tadjikistan tanzanie taïwan tchad thaïlande togo
      tokelau tonga trinité-et-tobago turkménistan tuvalu uruguay vanuatu venezuela wallis-et-futuna yémen zambie zimbabwe
      équateur érythrée kirghizistan ouzbékistan corée congo birmanie`,
  },
  {
    class: 'time',
    endings: ' s',
    stems:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir',
  },
];
