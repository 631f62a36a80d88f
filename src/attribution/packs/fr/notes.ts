import { caseless } from '../../segments/caseless.ts';
import type { NotePack } from '../notes.ts';

/** Sources in French notes. */
export const frenchNotes: NotePack = {
  privateSources: caseless(
    new RegExp(
      [
        '(?<!\\p{L})(?:message|courriel|échange|mot|appel|renseignement|entretien)s? (?:personnel|privé|oral|confidentiel|interne|informel|écrit)s?(?!\\p{L})',
        '(?<!\\p{L})(?:communication|conversation|information|correspondance|note|source|discussion)s? (?:personnelle|privée|orale|confidentielle|interne|informelle|écrite|téléphonique)s?(?!\\p{L})',
        "(?<!\\p{L})(?:entretien|entrevue|conversation|échange|discussion|interview|appel|courriel|e-?mail)s? (?:téléphonique )?(?:de l'auteure?|d'arrière-plan|de fond|confidentiel\\p{L}*|informel\\p{L}*)",
        '(?<!\\p{L})(?:notes?|procès-verbal|compte rendu|enregistrement|transcription)s? (?:interne |personnelle?s? )?(?:de la|de cette|du|prises? (?:lors|pendant)) (?:de la |du )?(?:réunion|séance|session|atelier|discussion|table ronde|entretien)',
        '(?<!\\p{L})en marge (?:de la|de cette|du|de l) ?(?:réunion|séance|session|atelier|discussion|table ronde|conférence|rencontre)',
        "(?<!\\p{L})(?:courriel|e-?mail|message|lettre|sms|appel)s? (?:reçus? )?(?:de |d'|du |des )[^.]{1,80} (?:à|au|aux) (?:l'|la |le |les )?(?:auteure?s?|autrices?|rédaction|rapporteure?s?)",
        "(?<!\\p{L})(?:soufflé|glissé|confié|chuchoté|murmuré)e?s? (?:par|en marge|à l'oreille)",
        "(?<!\\p{L})(?:diapositives?|présentation|exposé|tableau|document) (?:du|de la|de l'|d'une?) [^.]{0,50}(?:représentante?|déléguée?|participante?|invitée?|intervenante?|collègue)(?!\\p{L})",
        '(?<!\\p{L})documents? de séance(?!\\p{L})',
        '(?<!\\p{L})vois(?:in|ine) de table',
        '(?<!\\p{L})(?:diapositive|document|note|papier|projet|chiffre|estimation|tableau)s? (?:non publiée?s?|inédite?s?|internes?|confidentiel\\p{L}*)',
        "(?<!\\p{L})intervention (?:lors|pendant|à) (?:de la |la |l')?(?:réunion|séance|session|atelier)",
      ].join('|'),
      'iu',
    ),
  ),
  talks: caseless(
    /(?:^|[.;:–—(] ?|(?<!\p{L})(?:voir|source ?:?|selon|d'après|cf\.) )(?:un |une |l')?(?:\p{L}+ )?(?:entretien|entrevue|conversation|échange|discussion|interview|appel|courriel|réunion)s? (?:téléphonique )?avec(?!\p{L})/iu,
  ),
  sourceWords: caseless(/^(?:sources?|voir|cf\.|d'après)(?!\p{L})/iu),
  documents: caseless(
    /(?<!\p{L})(?:communiqué de presse|communiqué|rapport|étude|article|directive|règlement|loi|traité|convention|accord|déclaration|résolution|arrêt|stratégie|communication de la commission|statistiques|annuaire|revue|document de travail|note d'orientation|livre blanc|livre vert|plan d'action|journal officiel|enquête|discours|COM|JO|A\/RES|OCDE)(?:s|es)?(?!\p{L})/iu,
  ),
};
