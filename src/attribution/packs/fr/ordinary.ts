/*
 * Ordinary French words, which are no names where they stand beside one.
 * From @zxcvbn-ts/language-fr (MIT, Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.; the licence text stands in
 * packs/names/given.ts), folded to lower case without diacritics, without words that are above all given names.
 */
export const ordinaryFrench = `
aah abandonne abandonnee abandonner abandonnerai abandonnes abattre abattu abeilles abord aborder abri abruti
abrutis absence absent absente absolu absolue absolument absurde abus abuse academie acceder accelerer accent
accepte accepter acceptera acceptes acceptez acces accident accidentellement accidents accompagne accompagner
accompli accomplie accomplir accord accorde accorder accouchement accoucher accro accroche accrocher accueil
accueillir accusation accusations accuse accusee accuser achat achete achetee acheter acheterai achetes acheteur
achever acide acier acquis acte actes acteur acteurs actif action actionnaires actions active activite activites
actrice actuel actuelle actuellement adaptation adapter addition adieu adieux adjoint admets admettre
administration admire admirer admis adn adopte adopter adoption adorable adorais adorait adore adorent adorer
adorerais adores ados adrenaline adresse adresser adresses adulte adultes adversaire aerien aerienne aeroport
affaire affaires affame affecte affection affiche affirme affreuse affreux affronter afghanistan afin afrique age
agee agence agenda agent agents agi agir agis agissait agit agitation agneau agreable agresse agresseur agressif
agression ahjussi ahn aide aidee aident aider aidera aiderai aiderait aides aidez aie aient aies aigoo aiguille
aiguilles ail aile ailes aille aillent ailles ailleurs aimaient aimais aimait aimant aiment aimer aimera aimerai
aimerais aimerait aimeriez aimerions aimes aimez aimiez aimons aine ainee ainsi air airs ais aise ait ajoute
ajouter alarme album alcool alcoolique alentours alerte alibi alien aliens alimentaire alimentation all allah
allaient allais allait allant alle allee allees allemagne allemand allemande allemands aller allergique alles allez
alliance allies alliez allions allo allonge allonger allons allume allumer allure alors alternative altesse
altitude amants amateur amateurs ambassade ambassadeur ambiance ambitieux ambition ambulance ame ameliore ameliorer
amende amene amenee amener amenez amer americain americaine americains amerique ames amies amiral amis amitie
amoureuse amoureux amusant amuse amuser amuses analyse analyser analyses ancetres ancien ancienne anciennes anciens
and ane aneantir anges anglais anglaise angle angleterre angoisse animal animaux anneau annee annees anniversaire
annonce annoncer annule annuler anonyme anormal ans antecedents antenne antidote aout apercu apparait apparaitre
appareil appareils apparemment apparence apparences apparition appart appartement appartements appartenait
appartiennent appartiens appartient apparu appat appel appelais appelait appele appelee appeler appeles appelez
appelle appellent appellera appellerai appelles appels appetit application applique appliquer apporte apporter
apportes apportez apprecie apprecier apprend apprendra apprendre apprends apprenne apprennent appris approbation
approche approchent approcher approchez approprie approuve appuie appuyer apres arabe araignee arbitre arbre arbres
arc archer architecte archives are argent argument arizona arme armee armees armes armoire armure arnaque arrache
arracher arrange arrangement arranger arrangera arrestation arret arretait arrete arretee arretent arreter arretera
arreterai arretes arretez arriere arrieres arrivais arrivait arrivant arrive arrivee arrivees arrivent arriver
arrivera arriverai arriverait arriveras arriverez arriveront arrives arrivez arrivons arrogant artere article
articles artie artifice artillerie artiste artistes artistique arts ascenseur asie asile aspect aspirine assassin
assassinat assassine assassinee assassiner assassins assaut assemblee asseoir assez assiette assis assise
assistance assistant assistante assiste assister association associe associes assumer assurance assure assurer
atelier atlanta atmosphere atout atroce attache attachee attacher attaque attaquee attaquent attaquer attaques
atteindre atteint atteinte attend attendais attendait attendant attendent attendez attendiez attendons attendra
attendrai attendre attends attendu attentat attente attentes attention attentivement atterri atterrir atterrissage
attire attirer attitude attrape attraper auberge aucun aucune audience audition augmentation augmente augmenter
auparavant aupres auquel aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi aussitot
australie autant autel auteur authentique auto autographe automatique automne autopsie autorisation autorise
autorisee autorite autorites autoroute autour autre autrefois autrement autres aux avaient avais avait avale avaler
avance avancee avancer avances avancez avant avantage avantages avec avenir aventure aventures avenue avere averti
avertir avertissement aveugle aveux avez aviez avion avions avocat avocate avocats avoir avons avoue avouer ayant
ayez ayons bac bacon badge baek bagages bagarre bagnole bague bah bai baie baigner baignoire bail bain bains baise
baiser baisse baisser baissez baker bal balade balader balai balance balancer balcon baleine balle balles ballon
ballons baltimore banane banc bancaire bande bandes bandits bang banlieue banque banques banquet bar baraque
barbecue barnes barrage barre barreaux barriere base baseball bases basket basse bassin bat bataille batard bateau
bateaux bati batiment batiments batir batman baton bats battait batte battent batterie battre battu battue battus
bauer bavarder baxter bazar beach beaucoup beaute beaux bebes bec beckett bel belles benediction benefice benefices
beni benisse berlin besoin besoins betail bete betes betise betises beton beurre bible bibliotheque bidon bien
biens bientot bienvenu bienvenue bienvenus biere bieres big bijoux bilan billard billet billets bin bingo
biologique bip biscuits bishop bisou bite bizarre bizarrement bizarres black blague blagues blame blamer blanc
blanches blancs ble blesse blessee blesser blesses blessure blessures bleu bleue bleus bloc blonde bloque bloquer
blue boeuf boire bois boisson boissons boit boite boites bok bol bombe bombes bonbon bonbons bond bong bonheur
bonhomme bonjour bonne bonnes bonnet bons bonsoir bonte bonus booth bord bordel bornes boss bosser bosses boston
botte botter bottes bouche bouchee boucher boucle boucler boucles bouclier bouddha boue bouffe bouffer bouge bouger
bouges bougez bougie bougies boule boules bouleverse bouleversee boulot boulots boum bouquet bouquin bourre bourse
bout bouteille bouteilles boutique bouton boutons bouts bowling boxe boy bracelet branche branches braquage bras
brave braves bravo bree bref bresil brigade brillant brillante brille briller briques brise brisee briser
britannique broadway brosse brouillard bruit bruits brulant brule brulee bruler brutal brute bruyant budget buffet
buffy bunker bureau bureaux burke burt bus bush business but bute buter butin buvait buvez buvons bye cabane cabine
cabinet cable cables caca cacahuetes cachait cache cachee cachent cacher caches cachets cachette cachez cadavre
cadavres cadeau cadeaux cadre cafe cage caisse caisses cal calcul calculs calendrier calibre californie calme
calmement calmer calmes cam camarade camarades cambriolage came camera cameras camion camionnette camions camp
campagne campbell camping camps campus canada canal canape canard cancer candidat candidats canne canon canons cao
cap capable capables capacite capacites cape capitaine capital capitale capsule capture capturer car caractere
caravane carburant cardiaque cargaison carnet carre carrement carriere carte cartel cartes carton cartons case
caserne cash casier casino casque casquette casse cassee casser cassette cassettes castle catastrophe categorie
catholique cauchemar cauchemars cause causer causes caution cavalerie cavalier cave ceci ceder ceinture cela
celebre celebrer celebres celebrite celibataire celibataires celle celles cellule cellules celui cendres cense
censee censes cent centaine centaines centime centimetres central centrale centre cents cependant cercle cercueil
cereales cerebrale ceremonie cerf certain certaine certainement certaines certains certes certificat certitude
cerveau cervelle ces cesse cesser cessez cet cette ceux cha chacun chacune chae chagrin chaine chaines chair chaise
chaises chalet chaleur chambre chambres champ champagne champignons champion championnat champs chan chances
chanceuse chanceux chang change changement changements changent changer changera changerait changes changez chanson
chansons chant chantage chantait chante chantent chanter chanteur chanteuse chantier chaos chapeau chapitre chaque
char charbon charge chargee charger charges chariot charite charmant charmante charme chasse chasser chasseur
chasseurs chat chateau chatiment chats chatte chaud chaude chauffage chauffe chauffer chauffeur chaussettes
chaussure chaussures chauve chef chefs chemin cheminee chemins chemise chen cheng cheol cheon cheque cheques cher
cherchais cherchait cherchant cherche cherchent chercher cherches cherchez cherchiez cherchons chere cheri cherie
chers cheval chevalier chevaux cheveux cheville chevre chez chffffff chi chiant chic chicago chien chienne chiens
chier chiffre chiffres chimie chimique chimiques chine chinois chinoise chiot chiottes chips chirurgie chirurgien
cho choc chocolat choi choisi choisie choisir choisis choisit choix chomage choper choque chose choses chou
chouette chu chuck chul chun chut chute cia ciao cible cibles cicatrice cicatrices ciel cieux cigare cigarette
cigarettes cimetiere cine cinema cingle cinglee cinq cinquante cinquieme circonstances circuit circulation cirque
ciseaux cite citoyen citoyens citron city civil civile civilisation civils clairement claires clairs clan claque
clarke classe classes classique cle clean clef clefs cles client cliente clients climat clin clinique cloche
cloches cloture clou clown club clubs coach cocaine cochon cochons cocktail code codes coeur coeurs coffre cogne
cogner coiffeur coiffure coin coince coincee coincer coinces coincidence coins coke col colere colis collaboration
colle collecte collection college collegue collegues coller collier colline collines collins coloc colocataire
colonel colonie colonne color coma combat combats combattant combattre combattu combien combinaison comedie comique
comite commandant commande commandement commander commandes comme commencais commencait commence commencement
commencent commencer commencera commences commencez commencons comment commentaire commentaires commerce commercial
commettre commis commissaire commissariat commission commun communaute commune communication communications
communiquer communiste communistes compagnie compagnies compagnon compagnons compare comparer compassion
competences competition complet complete completement complexe complice complices compliment compliments complique
compliquee complot comporte comportement comporter compose comprehension comprenais comprend comprendra
comprendrais comprendras comprendre comprends comprenez comprenne comprennent compris compromis comptable comptais
comptait compte comptent compter comptes comptez comptoir comte comtesse con concentration concentre concentrer
concept concernant concerne concert concierge conclu conclure conclusion conclusions concours concu concurrence
condamnation condamne condamner condamnes condition conditionnelle conditions condoleances conducteur conduire
conduis conduisait conduit conduite conference confesser confession confiance confiant confidentiel confie confier
confirmation confirme confirmer conflit confort confortable confus confusion conge congres connais connaissaient
connaissais connaissait connaissance connaissances connaisse connaissent connaissez connaissiez connaissons connait
connaitre connard connards connasse conne connecte connerie conneries connexion connu connue connus conquerir cons
conscience conscient consciente conseil conseille conseiller conseils consentement consequence consequences
consequent conserver consideration considere considerer consiste consoler consort constamment construction
construire construit consulter contact contacte contacter contacts conte contenir content contente contenter
contents contenu contexte contient continent continue continuent continuer continuera continues continuez
continuons contraire contrairement contrarie contrariee contrat contrats contre controle controler convaincre
convaincu convaincue convenable convenu conversation conversations conviction convient convoi convoque cookies cool
cooperation cooperer coordonnees copain copains copie copies copine copines corde cordes coree coreen corps correct
correctement correspond correspondance correspondant correspondent corriger corrompu corruption costaud costume
costumes cote cotes coton cou couche coucher couches coucou coude couilles coule couler couleur couleurs couloir
coup coupable coupables coupe coupee couper coupes coupez couple couples coups coupure cour courage courageuse
courageux courant courent courez courir couronne courrier cours course courses court courte couru cousin cousine
cousins cout coute couteau couteaux couter coutera couvent couvert couverte couverts couverture couvertures couvre
couvrir crache cracher crack craignais craignez craindre crains craint crainte cran crane craque craquer crash
cravate crayon createur creation creature creatures credible credit cree creee creer creme cretin cretins creuse
creuser creve crever crevettes cri crie crier crime crimes criminel criminelle criminels cris crise crises critique
critiquer critiques crochet croient croira croirait croire crois croise croiser croises croisiere croissance croit
croix croyable croyais croyait croyant croyez cru crucial crue cruel cruelle cuba cuillere cuir cuire cuisine
cuisiner cuisinier cuisiniere cuisses cuit cul culot culotte culpabilite culture cure curieuse curieux curiosite
cycle dae dalle dames danger dangereuse dangereux dans danse danser danses danseuse date dates davantage deal
dealer debarque debarquer debarrasse debarrasser debat debile debiles debout debris debrouille debrouiller debut
debuts decede decedee decembre deception deces decevoir decharge dechets dechire dechirer decide decider decides
decision decisions declaration declare declarer declenche declencher decolle decoller deconne deconner deconnes
decor decouvert decouverte decouvre decouvrir decrire decrit decroche decrocher decu decue dedans deesse defaire
defaite defaut defauts defendre defends defendu defense defi defier defile definition definitivement defonce
defoncer defunt degage degager degagez degats degoutant degre degres degueu degueulasse deguise dehors dejeuner
delai deliberement delicat delicate delicieuse delicieux delire delit demain demandais demandait demandant demande
demandee demandent demander demandera demanderai demanderais demandes demandez demandons demarre demarrer demenage
demenager demeure demie demission demissionne demissionner democratie demoiselle demolir demon demoniaque demons
demonstration denonce denoncer dent dentiste dents denver depart departement depasse depasser depeche depecher
depend depense depenser depenses depit deplace deplacer depose deposer deposition depot depression deprime depuis
depute derange deranger dernier derniere dernierement dernieres derniers deroule derriere des desagreable desastre
descend descendez descendre descends descendu descente description desert desespere desesperee desesperement
desespoir desir desirez desirs desole desolee desoles desordre desormais dessert dessin dessine dessiner dessins
dessous dessus destination destine destruction detail details detecteur detective detendre detente detention detenu
detenus determination determine determiner detestais detestait deteste detestent detester detestes detient detour
detourne detourner detresse detruire detruit detruite dette dettes deuil deux deuxieme devaient devais devait
devant developpe developpement developper devenait devenir devenu devenue devenus devez deviendra devienne
deviennent deviens devient deviez devine deviner devinez devions devoir devoirs devons devoue devra devrai
devraient devrais devrait devras devrez devriez devrions devrons devront diable diabolique diagnostic diamant
diamants dick dieu dieux differemment difference different differente differentes differents difficile difficiles
difficulte difficultes diffusion digne dignite dimanche dimension dinde dine diner ding dingue dingues diplome dira
dirai dirais dirait diras dire direct directe directement directeur direction directrice direz dirige dirigeants
dirigent diriger diront dis disaient disais disait disant disciple disciples discipline discours discret
discretement discretion discussion discussions discute discuter dise disent dises disiez disons disparaissent
disparait disparaitre disparition disparu disparue disparus disponible disposer dispositif disposition dispute
disputer disputes disque disques distance distances distraire distrait distributeur distribution district dit dites
diversion divin division divorce divorcer dix dixon dizaines doc docteur docteurs document documentaire documents
doigt doigts dois doit doive doivent dol dollar dollars dom domaine domestique domestiques domicile dommage
dommages donc dong donnais donnait donnant donne donnee donnees donnent donner donnera donnerai donnerais donnerait
donnes donneur donnez donovan dons dont doo dormais dormait dorment dormez dormi dormir dors dort dortoir dos dose
dossier dossiers douairiere double doubler doucement douces douceur douche doue douee douleur douleurs douloureux
doutais doute douter doutes doux douzaine douze down dragon dragons draguer dramatique drame drapeau draps drogue
drogues droit droite droits drole drolement droles drone duc due duel duke dur durant dure duree durer durera durs
dvd dynamite east eau eaux ecart ecarter echange echanger echantillon echantillons echappe echapper echec echecs
echelle echo echoue echouer eclair eclat eclate eclater ecole ecoles economie economies economique economiser
ecoutais ecoute ecoutent ecouter ecoutes ecoutez ecran ecrase ecraser ecrire ecris ecrit ecrite ecrits ecriture
ecrivain ecrivez editeur edition education efface effacer effectivement effet effets efficace effondre effondrer
effort efforts effraction effraie effrayant effraye effrayee effrayer egal egale egalement egalite egard eglise ego
egoiste egouts einstein election elections electricite electrique electriques electronique elegant element elements
elephant eleve elevee elever eleves elimine eliminer elite elles eloigne eloigner elu emballe emballer embarque
embarquer embarrassant embauche embaucher embete embeter embrasse embrassee embrasser embuscade emission emissions
emmenage emmenager emmene emmenee emmener emmenerai emmenes emmenez emmerde emmerder emmerdes emotion emotions
emparer empeche empecher empechera empereur empire empirer emplacement emploi emplois employe employee employes
empoisonne emporte emporter empreinte empreintes emprunte emprunter encaisser enceinte enchante enchantee encheres
encontre encore encourager encre encule endommage endormi endormie endormir endroit endroits endurer energie enerve
enervee enerver enfance enfant enfants enfer enferme enfermee enfermer enfermes enfin enfoire enfoires enfoncer
enfreint enfui enfuie enfuir enfuis enfuit engage engagee engagement engager enigme enleve enlevee enlevement
enlever enlevez ennemi ennemie ennemis ennui ennuie ennuis ennuyer ennuyeux enorme enormement enormes enquete
enqueter enquetes enregistre enregistrement enregistrements enregistrer enseigne enseignement enseigner ensemble
ensuite entend entendais entendait entende entendent entendez entendre entends entendu entendue entendus enterprise
enterre enterree enterrement enterrer enthousiasme entier entiere entierement entoure entrain entraine entrainement
entrainer entraineur entrant entre entree entrees entrent entrepot entreprise entreprises entrer entres entretenir
entretien entrez enveloppe enverra enverrai envers envie environ environnement environs envisage envisager envoie
envoient envoies envoler envoye envoyee envoyer envoyes envoyez epais epargne epargner epaule epaules epave epee
epees epicerie epidemie episode eponge epoque epouse epouser epouses epouvantable epoux epreuve epreuves epuise
epuisee equilibre equipage equipe equipement equipes equitable ere erreur erreurs escalier escaliers esclavage
esclave esclaves escorte escroc espace espagne espagnol espece especes esperais esperait esperant espere esperer
esperons espion espionne espionner espions espoir espoirs esprit esprits essai essaie essaient essaierai essaies
essais essayais essayait essayant essaye essayer essayes essayez essayons essence essentiel est estime estomac
etabli etablir etablissement etage etages etaient etais etait etant etape etapes etat etats ete eteindre eteins
eteint etendre eternel eternelle eternellement eternite etes ethique etiez etions etiquette etoile etoiles etonnant
etonne etonnerait etonnes etouffe etouffer etrange etranger etrangere etrangeres etrangers etranges etre etres
etude etudes etudiant etudiante etudiants etudie etudier eue euh eun europe euros eus eut eux evacuation evacuer
evader evaluation evaluer evanoui evanouie evanouir evasion eveille evenement evenements evidemment evidence
evident evite eviter evolution exact exacte exactement exagere exageres examen examens examine examiner excellence
excellent excellente exception exceptionnel exces excitant excitation excite excitee exclu excuse excuser excuses
excusez execute executer execution exemplaire exemple exercer exercice exercices exige existait existe existence
existent exister expedition experience experiences expert experts explication explications explique expliquer
expliquerai explorer explose exploser explosifs explosion expose exposer exposition expres expression exprimer
exterieur extra extraire extrait extraordinaire extraterrestre extraterrestres extreme extremement fabrique
fabriquer fabuleux fac face facebook fache fachee facile facilement faciles facon facons facteur facture factures
faible faibles faiblesse faille failli faillite faim faire fais faisaient faisais faisait faisant faisiez faisons
fait faite faites faits falaise fallait falloir fallu fameux familial familiale familier famille familles fan fang
fans fantasme fantastique fantome fantomes farce fardeau farine fascinant fasse fassent fasses fassiez fatigue
fatiguee fatigues fauche faudra faudrait fausse fausses faut faute fauteuil faux faveur faveurs favori fbi federal
federale federation federaux fee fees fei felicitations feliciter femelle feminin feminine femme femmes fenetre
fenetres feng fer fera ferai feraient ferais ferait feras ferez feriez ferme fermee fermer fermes fermeture fermez
fermier ferons feront fesses festival fete feter fetes feu feuille feuilles feux fevrier fiable fiancailles fiance
fiancee fiche fiches fichier fichiers fichu fichue fiction fideles fidelite fier fiere fiers fierte fievre figure
fil file filer filet fille filles fillette film filme filmer films fils fin final finale finalement finances
financier financiere fini finie finir finira finirai finiras finis finisse finissent finit fins fisher fiston fit
fixe fixer flamme flammes flash fleche fleches fleurs fleuve flic flics flingue flingues flippant flipper floride
flotte flux foi foie foin foire foirer fois folie folle folles fonce fonction fonctionnaire fonctionnaires
fonctionne fonctionnent fonctionner fonctions fond fondation fondre fonds font fontaine foot football for force
forcee forcement forcer forces foret formation forme former formes formidable formulaire formule fort forte
fortement forteresse fortes forts fosse fou foudre fouet fouille fouiller foule four fourgon fourmis fourni fournir
fourrure fous fout foutent foutez foutre foutu foutue foutus fox foyer fracture fragile fraiche frais francais
francaise franche franchement franchi franchir franchise francs frangin frappe frappee frapper frappes fraude
french frequence frequente frere freres fric frigo fringues frit frites froc froid froide fromage front frontiere
frontieres fruit fruits fuhrer fui fuir fuis fuit fuite fume fumee fumer fumes fumier fun funerailles furent
furieuse furieux fusee fusil fusillade fusils fusion fut fute futur future gache gacher gachette gachis gaffe gages
gagnant gagne gagnent gagner gagnera gagnes gagnez gai galaxie galerie gamin gamine gamins gamme gang gangs
gangster gant gants gao garage garantie garantir garantis garce garcia garcon garcons gardait garde gardent garder
garderai gardes gardez gardien gardiens gare garer gars gateau gateaux gauche gay gays gaz geant gele gelee gemit
genant genee general generale generalement generateur generation generations generaux genereuse genereux generosite
genetique genial geniale genie genou genoux genre gens gentil gentille gentillesse gentils gentiment gentleman
gerant gere gerer geste gestes gestion get geum gibbs gilet girl glace glacee glaces glacons glisse glisser gloire
gold golf gong goo gorge gosse gosses got gotham gout goute gouter gouts goutte gouttes gouvernement gouverneur gps
grain graine graines graisse grand grande grandes grandeur grandi grandir grandit grands grange gras gratitude
gratuit gratuite gratuitement grave gravement graves gravite gray gre grec grece greffe grenade grenier grenouille
greve grey griffes grille griller grimper grippe gris grise gros grosse grosses grossesse grossier grotte group
groupe groupes guere gueri guerir guerison guerre guerres guerrier guerriers gueule guide guider guise guitare guo
gyeong gym habille habillee habiller habitait habitants habite habiter habites habits habitude habitudes habitue
habituee habituel habituellement habituer hache hae haine hair hais hait haleine hall halloween halte hamilton han
hangar hao harcelement harceler haricots harmonie harper harris harvard hasard hate haut haute hauteur hauts have
hee helas helico helicoptere hello hemorragie herbe herbes heritage herite heritier heroine heros herr hesite
hesiter hesitez heu heure heures heureuse heureusement heureux hey hier hill hills histoire histoires historique
hitler hiver hmm hockey hollywood holmes homicide hommage homme hommes homo hong honnete honnetement honnetes
honnetete honneur honorable honorer honte honteux hoon hop hopital hopitaux horaire horaires horizon horloge
hormones horreur horreurs horrible horribles hors hote hotel hotels hotesse hourra house hua huh hui huile huit hum
humain humaine humaines humains humanite humble humeur humide humiliation humilier humour hunt hurle hurler hwa
hwan hwang hye hyeon hyeong hyper hypocrite hypothese hyun hyung hyungnim ici ideal ideale idee idees
identification identifie identifier identite idiot idiote idiots idole ies ignorais ignorait ignorance ignore
ignorent ignorer ignores ignorez ile iles illegal illegale illusion illusions ils image images imaginaire imaginais
imagination imagine imaginer imagines imaginez imbecile imbeciles immediat immediatement immense immeuble
immobilier immortel immunite impact impasse impatience impatient impatiente imperatrice imperial imperiale implique
impliquee impliquer impliques impoli importance important importante importantes importants importe impose imposer
impossible imposteur impots impression impressionnant impressionne impressionner imprevisible inattendu incapable
incendie incident inconnu inconnue inconnus inconscient incroyable incroyablement incroyables inde independance
independant indic indice indices indien indiens indique indiquent indiquer indispensable individu individus
industrie inevitable infecte infection infiltre infini infiniment infirmerie infirmiere infirmieres influence info
informateur information informations informatique informe informer infos ingenieur ingredients inhabituel
initiative injection injuste injustice innocence innocents inquiet inquietais inquiete inquieter inquietes
inquietez inquiets inquietude inscription inscrire inscrit insecte insectes insense insigne insiste insister
inspecteur inspecteurs inspection inspiration inspire instable installe installer instant instants instinct
instructions instrument instruments insulte insulter insultes insupportable integrer integrite intelligence
intelligent intelligente intelligents intense intention intentions interdis interdit interdite interessait
interessant interessante interesse interessee interessent interesser interet interets interieur interieure
intermediaire international internationale interne internes internet interrogatoire interroge interroger
interrompre intervenir intervention interview intime intimes intimite intrigante intrigue introduit intrus
intuition inutile inutiles invasion invente inventer invention inverse investi investir investissement
investisseurs invisible invitation invite invitee inviter invites irai irais irait irak iras irez irlandais irlande
ironie irons iront irresponsable island isole isolement israel issue italie italien itineraire ivre ivrogne jae
jalouse jalousie jaloux jamais jambe jambes jambon jang janvier japon japonais jardin jaune jaunes jedi jefferson
jen jeong jersey jete jetee jeter jetez jetons jeu jeudi jeune jeunes jeunesse jeux jia jiang jie jin jing joie
joindre joint joli jolies jolis jones jong joo joon joseon jouais jouait jouant joue jouent jouer joues jouet
jouets joueur joueurs jouez jouir jour journal journaliste journalistes journaux journee journees jours joyeuse
joyeux judiciaire juge jugement juger juges juif juifs juillet juin juive jumeaux jumelles jun jung jungle jupe
jure jurer jures juridique jury jus jusque just justement justifier kang kansas kat khan kid kidnappe kilometres
kilos know kong kwon kyung labo laboratoire lac lache lacher laches lachez lady laid laissait laissant laisse
laissee laissent laisser laissera laisserai laisserais laisserait laisseront laisses laissez laissons lait lake
lame lampe lan lancement lancer lang langage langue langues lapin lapins laquelle large largement largue larguer
larmes las laser latin lave laver leader lecher lecon lecons lecture legal legale legalement legendaire legende
leger legere legerement legiste legitime legumes lei lendemain lent lente lentement lequel les lesbienne lesquelles
lesquels lessive lettre lettres leur leurs leve levee lever levez levres liaison liang liberation liberee liberer
liberte libre librement libres licence lie liee liees lien liens lies lieu lieutenant lieux ligne lignee lignes like
limite limites limousine lin ling linge lions liquide lire lires lisez liste lit litres lits litteralement
litterature little liu livraison livre livrer livres livreur lls local locale localisation localise localiser
location locaux loge logement logiciel logique loi loin londres long longs longtemps longue longues longueur look
lord lors lorsque los louche loue louer loupe loups lourd lourde love loyaute loyer lucifer lueur lumiere lumieres
lundi lunettes luo lutte lutter luxe lycee machin machine machines machoire madame mademoiselle madrid mafia
magasin magasins magazine magazines magicien magie magique magiques magnifique magnifiques maigre mail maillot main
mains maintenant maintenir maire mairie mais maison maisons maitre maitres maitresse maitrise maitriser majeste
majeur majeure majorite mal malade malades maladie maladies malaise malchance male malediction malefique malentendu
malgre malheur malheureuse malheureusement malheureux maligne malins mallette man manager manche mandat mange
mangeait mangent mangeons manger manges mangez manhattan maniere manieres manipuler mannequin manny manoir manquait
manque manquent manquer manques manquez manteau maquillage marais marchait marchand marchandise marche marchent
marcher marchera marches mardi maree mariage mariages mariee marier maries marines marins marketing marque marquer
marrant marre marron mars marteau martiaux masque masques massacre massacrer massage masse mat match matchs matelas
mater materiel maternelle maths matiere matin matinee matins matos matty maudit maudite mauvais mauvaise mauvaises
maux maximum mcgee mec mecanique mechant mechante mechants meche mecs medaille medecin medecine medecins medias
medical medicale medicament medicaments medicaux mefier meg mei meilleur meilleure meilleures meilleurs mel melange
mele meler membre membres meme memes memoire menace menacee menacer menaces menage mene menent mener menera
menottes mens mensonge mensonges ment mental mentale mentent menteur menteuse mentez menti mentionne mentionner
mentir menton mentor menu mepris meprise mer merci mercredi merde merdes merdeux merdier merdique mere meres
meritait merite meritent meriter merites meritez mers merveille merveilles merveilleuse merveilleux mes mesdames
message messager messages messe messieurs messire mesure mesurer mesures met metal meteo methode methodes metier
metre metres metro mets mettait mettant mettent mettez mettons mettra mettrai mettrais mettrait mettre meubles meuf
meure meurent meurs meurt meurtre meurtres meurtrier meurtriere meurtriers meute mexique miami mickey micro midi
mien mienne miennes miens miettes mieux mignon mignonne mignons migraine mikey milieu militaire militaires milliard
milliards millier milliers million millions mimi min minable mince mines mineur mineurs ming minimum ministere
ministre minuit minuscule minute minutes miracles miroir mis mise miserable misere mises miss missile missiles
mission missions mlle mme mmm mobile mode modele modeles moderne modeste modifie modifier module moi moindre moine
moins mois moitie mome moment moments momes mon mondes mondiale monnaie monseigneur monsieur monstre monstres mont
montage montagne montagnes montant montee monter montes montez montre montrent montrer montrerai montres montrez
moo moon moore moque moquer moques moquez moral morale morceau morceaux mord mordre mordu morgue morphine mort
morte mortel mortelle mortels mortes morts morveux moscou mot motel moteur moteurs motif motivation moto mots mou
mouche mouches mouchoir mouille mouillee mourant mourir mourra mourrai mourras mourrez mourront mousse moustache
mouton moutons mouvement mouvements moyen moyenne moyens mrs muet mule multiples munitions mur murs muscles musee
musicale musicien musiciens musique myeong mystere mysterieuse mysterieux mythe nage nager naif nain naissance
naitre nam nan nanas nation national nationale nature naturel naturelle naturellement navette navire navires navre
navree navy naze nazis ncis necessaire necessaires nee negatif negociations negocier negre neige nerf nerfs
nerveuse nerveux nes net netflix nettoie nettoyage nettoye nettoyer neuf neuve neveu new nez nichons nicky nid nie
niece nier ning niveau niveaux nobles noces nocturne noeud noir noire noires noirs noix nom nombre nombres
nombreuses nombreux nomme nommee nommer noms non noona nord normal normale normalement normaux nos not note noter
notes notre notres nouilles nounou nourri nourrir nourris nourrit nourriture nous nouveau nouveaux nouvel nouvelle
nouvelles novembre noye noyer nsa nuage nuages nucleaire nucleaires nue nues nuire nuit nuits nul nulle nuls
numerique numero numeros nuque nus obeir objectif objectifs objection objet objets obligation obligations oblige
obligee obliger obliges obscurite obsede observation observe observer obsession obstacle obstacles obtenir obtenu
obtiens obtient occasion occasions occupait occupe occupee occupent occuper occupera occuperai occupes occupez
ocean octobre odeur oeil oeuf oeufs oeuvre oeuvres offenser offert offerte offerts office officiel officielle
officiellement officier officiers offre offres offrir ohio oignons oiseau oiseaux okay ombre ombres oncle ondes one
ongles ont onu onze ooh opera operation operations operer opinion opinions oppa opportunite oppose opposer
opposition optimiste option options orage orange orbite orchestre ordi ordinaire ordinaires ordinateur ordinateurs
ordonnance ordonne ordre ordres ordure ordures oreille oreiller oreilles organes organisation organise organiser
organisme original originale origine orphelinat orteils ose oses osez otage otages ouah ouai ouais oubliais oublie
oubliee oublier oublierai oublies oubliez oublions ouest oui oups ouragan ours out outil outils outre ouvert
ouverte ouvertes ouverts ouverture ouvre ouvres ouvrez ouvriers ouvrir overdose oxygene pacifique pacte pagaille
page pages paie paiement paient paiera paierai paies paille pain paire paisible paix palais pale palmer pan panier
panique paniquer panne panneau pantalon papa pape paperasse papier papiers papillon papy paques paquet paquets par
paradis parages parait paraitre parano parapluie parc parce parcourir parcours parcouru pardon pardonne pardonner
pardonnerai pareil pareille pareilles pareils parent parents parfaite parfaitement parfaits parfois parfum pari
parie parier paris park parking parlaient parlais parlait parlant parle parlent parler parlera parlerai parlerons
parles parlez parliez parlons parmi parole paroles parrain pars part partage partager partais partait partant parte
partenaire partenaires partent partes partez parti participe participer particules particulier particuliere
particulierement partie parties partiez partir partira partirai partis partons partout parts parvenir pas passage
passager passagers passais passait passant passe passee passees passent passeport passer passera passerai passerait
passerelle passes passez passion passons pasteur patates pate pates pathetique patient patiente patienter patients
patrie patron patronne patrons patrouille patte pattes pause pauvre pauvres pauvrete pavillon paye payee payer
payes payez pays paysage paysans pdg peau peche pecher peches pede peindre peine peint peintre peinture pelouse
pendant pendre pendu penetrer penible penis pensaient pensais pensait pensant pense pensee pensees pensent penser
penses pensez pensiez pension pensions pensons pentagone percer perd perdant perde perdent perdez perdons perdra
perdre perds perdu perdue perdues perdus pere peres perfection performance peril perimetre periode perles
permanence permet permets permettez permettra permettre permis permission perruque personnage personnages
personnalite personne personnel personnelle personnellement personnelles personnels personnes perspective persuade
persuader perte pertes perturbe pervers pese peste petasse petit petite petites petits petrin petrole peu peuple
peur peurs peut peuvent peux pharmacie phase phenomene philadelphie philosophie photo photographe photographie
photos phrase phrases physique physiquement piano pic piece pieces pied pieds piege piegee pieger pieges pierres
pige pigeon piges pile pilote piloter pilotes pilule pilules pince pipe pipi pique piquer piqure pirate pirates
pire pires pis piscine pisse pisser piste pistes pistolet pitie pitoyable pizza pizzas placard place placee placer
places plafond plage plaider plaie plaindre plains plaint plainte plaintes plaira plairait plaire plais plaisait
plaisantais plaisante plaisanter plaisanterie plaisantes plaisantez plaise plaisir plait plan planche plancher
planete planetes planifie planning planque plans plante planter plantes plaque plaques plastique plat plateau plats
plein pleine pleinement pleines pleins pleurait pleure pleurer pleures pleurs pleut pleuvoir plier plomb plombs
plonge plongee plonger plu pluie plume plumes plupart plus plusieurs plutot pneu pneus poche poches poeme poemes
poesie poete pognon poids poignarde poignarder poignee poignet poil poils poing poings point pointe pointer points
pois poison poisson poissons poitrine poker poli police policier policiers politiciens politique politiques pomme
pommes pompe pompes pompier pompiers pont ponts populaire population porc porcs porno port portable portables
portail portais portait portant porte portee portefeuille portent portera porterai portes porteur portez portrait
pos pose poser poses posez positif position positions positive possede posseder possession possibilite possibilites
possible possibles poste poster postes pot pote potentiel potes potion potter poubelle poubelles pouce poudre poule
poules poulet poulets pouls poumons poupee poupees pour pourboire pourquoi pourra pourrai pourraient pourrais
pourrait pourras pourrez pourri pourrie pourriez pourrions pourrir pourrons pourront poursuit poursuite poursuites
poursuivi poursuivre pourtant pourvu pousse poussee poussent pousser poussez poussiere pouvaient pouvais pouvait
pouvez pouviez pouvions pouvoir pouvoirs pouvons pratique pratiquement pratiquer precedemment precedent precieuse
precieux precis precise precisement precision preferable prefere preferee prefererais preferes preferez premier
premiere premierement premieres premiers prenais prenait prenant prend prendra prendrai prendrais prendrait
prendras prendre prendrez prendront prends prenez prenne prennent prennes prenom prenons preoccupe preparation
prepare preparent preparer preparez pres presence present presentation presente presenter presentes presents
preserver president presidente presque presse pressee pressentiment presser presses pression presume pret prete
pretend pretendre pretends pretendu preter pretes pretexte pretre pretres prets preuve preuves prevenir prevenu
prevenue previens prevoir prevu prevue prie prier priere prieres primaire prime princesse principal principale
principe principes printemps priorite pris prise prises prison prisonnier prisonniere prisonniers prit prive privee
prives privilege prix pro probable probablement probleme problemes proceder procedure proces processus prochain
prochaine prochaines prochains proche proches procurer procureur producteur production produire produit produits
prof professeur professeurs profession professionnel professionnelle professionnels profil profit profite profiter
profond profonde profondement profondeur profs programme programmes progres proie projet projets promenade promener
promesse promesses promet promets promettre promis promo promotion promu prononce prononcer prophetie propos
propose proposer proposition propre propres proprietaire proprietaires propriete proprio prostituee protection
protege protegee proteger protegerai protocole prouve prouver provient province provisions provoque provoquer
proximite prudent prudente prudents psy psychiatre psychiatrique psychologie psychologique psychopathe pub public
publicite publics publie publier publique publiques puce pue puis puisque puissance puissant puissante puissants
puisse puissent puisses puissiez puissions puits pull puni punie punir punis punition pur pure putain putains pute
putes puzzle pyjama qian qin qing quai qualifie qualite qualites quand quant quantite quarantaine quart quartier
quartiers quasiment quatre quatrieme que quel quelconque quelle quelles quelque quelques quels question questions
quete queue qui quiconque quinze quitte quittee quitter quitterai quittes quittez quoi quoique quotidien
raccompagne raccompagner raccourci raccroche raccrocher race racheter racine racines raciste raclee raconte
raconter racontes racontez radar radiations radio radios rage ragout raison raisonnable raisons ralentir ralentis
ramasse ramasser ramene ramenee ramener ramenera ramenes rampe ran ranch rancon rancune rang range ranger rangs
rapide rapidement rapides rappel rappele rappeler rappelez rappelle rappellerai rappelles rapport rapporte
rapporter rapports rapproche rapprocher rare rarement raser rasoir rassembler rassurer rat rate rater rats
rattraper ravie ravis ravissante rayon rayons reacteur reaction reactions reagi reagir reagit realisateur realise
realiser realises realiste realite rebelle rebelles rebellion rebours recemment recent reception recette recevez
recevoir rechauffer recherche rechercher recherches recit reclame recois recoit recolte recommande recommence
recommencer recompense reconfort reconforter reconnais reconnaissance reconnaissant reconnaissante reconnaissez
reconnait reconnaitre reconnu reconnue reconstruire record recours recu recul recule reculer reculez recupere
recuperer recus red redevable redevenir reduction reduire reduit reel reelle reellement reels refaire refais refait
reference reflechi reflechir reflechis reflechissez reflet reflexion refuge refugies refus refuse refusent refuser
refuses refusez regard regardais regardait regardant regarde regardee regardent regarder regardes regardez regards
regime regiment region registre regle reglement regler regles reglo regne regret regrets regrette regretter
regulierement reins rejete rejetee rejeter rejoindre rejoins rejoint relache relacher relais relation relations
relax relecture releve relever releves religieux religion remarquable remarque remarquer rembourser remede remercie
remercier remet remets remettra remettre remis remise remonte remonter remords remplacant remplace remplacer rempli
remplie remplir remplis renard rencard rencontre rencontree rencontrer rencontres rend rendait rende rendent rendez
rendra rendrai rendrait rendre rends rendu rendue rendus renforcer renfort renforts renonce renoncer renseignement
renseignements renseigner rentrait rentrant rentre rentree rentrer rentrera rentrerai rentres rentrez rentrons
renverse renverser renvoie renvoye renvoyer repandre repare reparer reparlera repart reparti repartir repas
repasser repere reperer repete repeter repetition replique repond repondeur repondez repondre reponds repondu
reponse reponses reportage reporter repos repose reposer repousser reprend reprendre reprends representant
representation represente representer repris reprises reproche reprocher reproduire republique reputation requete
requin requins reseau reseaux reservation reserve reserves reservoir residence resistance resiste resister resolu
resoudre respect respectable respecte respecter respiration respire respirer respirez responsabilite
responsabilites responsable responsables ressemblait ressemble ressemblent ressembler ressembles ressemblez ressens
ressent ressentez ressenti ressentir ressort ressortir ressources restait restant restaurant restaurants reste
restee restent rester restera resterai resteras restes restez resto restons resultat resultats retablir retard
retenir retenu retenue retiens retient retire retirer retour retourne retournee retourner retournerai retournes
retournez retournons retrait retraite retrouve retrouvee retrouver retrouvera retrouverai retrouves reunion
reunions reunir reunis reussi reussir reussit reussite revais revanche reve reveil reveille reveillee reveiller
revelation revele reveler revenait revenez revenir revenu revenue revenus rever reverend reverra reverrai reves
reviendra reviendrai reviendrais reviendrait reviendras reviendront revienne reviennent reviens revient revivre
revoila revoir revois revoit revolution revolver revu revue reynolds rhum rhume riche riches richesse rideau
rideaux ridicule rien rient rigole rigoler rigoles rigolo rime ring rire rires ris risque risquer risques risquez
rit rituel riviere riz road rob robe roberts robes robot robots rocher rochers rock roi rois role roles romains
romantique rome rompre rompu rond ronde rong rosco roses roue roues rouge rouges roulant roule rouler round route
routes routine royale royaume ruban rude rue ruelle rues ruine ruiner ruines rumeur rumeurs rupture ruse russe
russes russie rythme sable sabre sac sachant sache sachent saches sachez sachiez sacre sacree sacrement sacrifice
sacrifices sacrifie sacrifier sacs sages sagesse saigne saigner sain saine saint sainte sais saisi saisir saisis
saison sait sal salade salaire salaud salauds sale sales salete salir salle salles salon salopard salope saloperie
salue saluer salut salutations samedi san sanctuaire sandwich sang sanguin sans saoul sapin satan satellite
satisfaction satisfaire satisfait sauce saucisse saucisses sauf saura saurai saurais saurait sauras saurez sauront
saut saute sauter sauvage sauvages sauve sauvee sauver sauves sauvetage savaient savais savait savent savez saviez
savions savoir savon savons scan scandale scanner sceau scenario scene scenes schmidt science sciences scientifique
scientifiques scolaire scoop score scotch script seance seattle seau sec seche secher second secondaire secondaires
seconde secondes secouer secours secret secretaire secrete secretement secretes secrets secte secteur section
securise securite seduire seduisant seigneur sein seins sejour sel selection selle selon semaine semaines semblable
semblables semblait semblant semble semblent sembler semblerait sembles semblez semer semestre senat senateur sens
sensation sense sensible sensibles sent sentais sentait sente sentent sentez senti sentie sentiment sentiments
sentir sentiras seo seok seol seon seong seoul separation separe separer separes sept septembre sequence sera serai
seraient serais serait seras serez sergent serie serieuse serieusement serieuses serieux seriez serions serment
serons seront serpent serpents serre serrer serrure sers sert serum servait servante servent serveur serveurs
serveuse servi service services serviette serviettes servir servira serviteur serviteurs ses seul seule seulement
seules seuls seung severe sexe sexuel sexuelle sexuelles sexuels sexy shakespeare shan shanghai shaw shelby shen
sheng sherlock shi shin shopping show shu siecle siecles siege sieges sienne siens sieste signal signale signaler
signature signaux signer signes signez signification signifie silence silencieux silver similaire simple simplement
simples simpson sincerement sincerite singe singes sinistre sinon sirene sirop site sites situation situations six
sixieme ski slip smith sms sobre social sociale sociaux societe societes soeur soeurs soi soie soient soif soigne
soigner soin soins soir soiree soirees soirs sois soit soja sol solaire soldat soldats soleil solide solides
solitaire solitude solo solution solutions sombre sombres somme sommeil sommes sommet son song sonne sonner
sonnerie sons sont soo sook soon sorcier sorciere sorcieres sors sort sortais sortait sortant sorte sortent sortes
sortez sorti sortie sorties sortir sortira sortirai sortiras sortis sortons sou souci soucie soucier soucis soudain
soudainement souffert souffle souffler souffrance souffrances souffre souffrent souffrir souhait souhaite souhaiter
souhaites souhaitez souhaits soul soulage soulagee soulagement soulager soulever soumettre soumis soupconne
soupcons soupe souper soupir soupire source sources sourcils sourd sourire souris sourit sous soutenir soutenu
south soutien soutiens soutient souvenez souvenir souvenirs souvent souviendrai souvienne souviens souvient soyez
soyons spartacus spatial special speciale specialement speciales specialiste specialite speciaux spectacle sperme
spike spirituel spirituelle splendide spock sport sportif square stable stade stage stagiaire stand standard star
stark stars station statue statut steak stevens stock stop stopper strategie street stress stresse structure studio
stupide stupides style stylo subi subir sublime substance succes sucer sucre sud sueur suffira suffire suffisait
suffisamment suffisant suffit suggere suggestion suicide suicider suis suisse suit suite suivait suivant suivante
suivent suivez suivi suivie suivis suivra suivre sujet sujets sullivan sun sunbae sung super superbe superbes
superieur superieure superieurs superman supermarche supplementaire supplementaires supplie supplier supporte
supporter suppose supposee supprimer supreme sur sure surement surete surface surmonter surnom surprenant surprend
surprendre surpris surprise surprises surs surtout survecu surveillance surveille surveiller surveillez survie
survivant survivants survivor survivre suspect suspecte suspects suspendu suspense symbole sympa sympas sympathique
symptomes synchro syndicat syndrome systeme systemes tabac tabasser table tableau tableaux tables tache taches
tactique tae tai taille tailleur taire tait talent talents talentueux talons tan tandis tang tant tante tape taper
tapis tard tarder tare tarte tas tasse tatouage taule taupe taureau taux taxi team technique techniquement
techniques technologie teint tel tele telegramme telephone telephoner telephones telephonique television telle
tellement telles tels temoignage temoigner temoin temoins temperature tempete temple temporaire temps tenais tenait
tenant tendance tendre tendu tendue tenebres tenez tenir tennis tension tentative tente tenter tenu tenue terme
termes termine terminee terminer terrain terrasse terre terres terreur terrible terriblement terribles terrifiant
territoire terrorisme terroriste terroristes tes test testament teste tester tests tete tetes tetu texas texte
texto thanksgiving that the theatre theme theorie theories therapeute therapie these this thompson thon ticket
tickets tien tiendra tiendrai tienne tiennent tiens tient tiers tigre time times timide timing tir tire tiree
tirent tirer tires tireur tirez tiroir tirs tissu tissus tit titre titres toast toi toile toilette toilettes toit
tokyo tomates tombe tombee tombent tomber tombera tombes ton tong tonne tonnerre tonnes top torche tordu torse tort
tortue torture torturer tot total totale totalement touchant touche touchee toucher touches touchez toujours tour
touristes tournage tournant tourne tournee tournent tourner tournoi tours tous tout toute toutefois toutes toxique
tracasse traces tradition traduction trafic tragedie tragique trahi trahir trahis trahison train traine trainee
trainer trains trait traite traitee traitement traiter traites traitre traitres trajectoire trajet tranquille
tranquillement tranquilles transfere transferer transfert transforme transformer transmettre transmis transmission
transparent transport transporter traque traquer traumatisme travail travaillais travaillait travaillant travaille
travaillent travailler travailles travailleurs travaillez travaillons travaux travers traverse traverser tremble
trempe trente tres tresor tresors tribu tribunal triche triomphe tripes triple triste tristes tristesse trois
troisieme trompe trompee tromper trompes trompez tronche trone trop trophee trottoir trou trouble troubles trouille
troupe troupeau troupes trous trouvais trouvait trouve trouvee trouvees trouvent trouver trouvera trouverai
trouverais trouveras trouverez trouverons trouveront trouves trouvez trouvons truc trucs tuant tube tucker tue tuee
tuent tuer tuera tuerai tuerais tuerait tueront tues tueur tueurs tueuse tuez tumeur tunnel tunnels tuteur tuyau
tuyaux type types typique ultime une uniforme uniformes union uniquement unir unis unite unites univers
universitaire universite unni uns urgence urgences urgent urine usa usage usine utile utiles utilisait utilisant
utilisation utilise utilisee utilisent utiliser utilises utilisez utilite vacances vaccin vache vachement vaches
vagin vague vagues vain vaincre vaincu vainqueur vais vaisseau vaisseaux vaisselle val valable valait valent valet
valeur valeurs valise valises vallee valley valoir vampire vampires vanter vapeur vas vase vaste vaudrait vaurien
vaut vaux vecu vedette vegas vehicule vehicules veille veiller veine veines velo venaient venais venait venant vend
vendent vendeur vendez vendre vendredi vends vendu vendue venez vengeance venger veniez venir venise venons vent
vente ventes ventre vents venu venue venues venus ver verdict verifie verifier verifiez veritable verite verra
verrai verrais verrait verras verre verres verrez verrons verront vers verse verser version vert verte verts vertu
veste vetements veuille veuilles veuillez veulent veut veuve veux via viande vice victime victimes vide video
videos vider vides vie vieil vieillard vieille vieilles vieillir viendra viendrai viendrais viendrait viendras
viendront vienne viennent viennes viens vient vierge vies vietnam vieux vif viki vilain vilaine villa village
villageois villes vingt vingtaine viol violation viole violee violence violent violente violents violer violon vip
vire viree virer virus vis visage visages vise viser visible vision visions visite visiter visites visiteur
visiteurs visuel vite vitesse vitre vivaient vivais vivait vivant vivante vivants vivent vivez vivons vivra vivrai
vivre vivres vodka voeu voeux voici voie voient voies voila voile voir voire vois voisin voisinage voisine voisins
voit voiture voitures voix vol volant vole volee volent voler voles voleur voleurs voleuse volontaire
volontairement volontaires volonte volontiers vols volume vomi vomir von vont vos vote voter votes votre votres
voudra voudrais voudrait voudras voudrez voudriez voudront voulaient voulais voulait voulez vouliez voulions
vouloir voulons voulu vous voyage voyager voyages voyais voyait voyant voyez voyons voyou voyous vrai vraie vraies
vraiment vrais vue vues vulgaire vulnerable vus wall wally walt wan wang waouh was wells wen west what whisky white
whoa williams with won wong wons woo woody world wow xia xiang xiao xin xing xuan yacht yan yang yao yeah yens yeo
yeon yeong yeux yin ying yong yoo yoon york you young your yuan yue yun zach zero zhang zhao zhen zheng zhi zhou
zhu zombie zombies zone zones zoo zut
`;
