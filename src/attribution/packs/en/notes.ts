import { caseless } from '../../segments/caseless.ts';
import type { NotePack } from '../notes.ts';

const talk =
  'conversations?|discussions?|interviews?|background (?:talks?|briefings?|conversations?|discussions?|interviews?)|(?:phone|telephone|video) (?:calls?|interviews?|conversations?)|calls?|meetings?|exchanges?|correspondence';

/** Sources in English notes. */
export const englishNotes: NotePack = {
  privateSources: caseless(
    new RegExp(
      [
        `(?<!\\p{L})(?:personal|private|oral|confidential|internal|informal|written|verbal|off-the-record|author'?s'? own|own) (?:communications?|conversations?|correspondence|notes?|information|emails?|e-mails?|messages?|minutes|source|interviews?|discussions?|briefings?)(?!\\p{L})`,
        `(?<!\\p{L})(?:author'?s?'?|authors'?) (?:interviews?|conversations?|notes?|correspondence|discussions?) `,
        '(?<!\\p{L})background (?:talks?|briefings?|conversations?|discussions?|interviews?)(?!\\p{L})',
        '(?<!\\p{L})e-?mails? (?:to|from|exchange|correspondence|message|received)(?!\\p{L})',
        '(?<!\\p{L})(?:notes?|minutes|transcripts?|recordings?|write-?up) (?:of|from|taken at|taken during) (?:the|a|our|this|that) (?:\\p{L}+ )?(?:meeting|session|workshop|discussion|roundtable|round table|conversation|conference|event|dialogue|working group|working party|seminar|group discussion)',
        '(?<!\\p{L})(?:meeting|session|interview|workshop) (?:notes|minutes|transcripts?)(?!\\p{L})',
        '(?<!\\p{L})(?:remarks?|intervention|input|presentation|statement|contribution|comments?) (?:at|in|during|to) (?:the|this|our) (?:\\p{L}+ )?(?:meeting|session|workshop|discussion|roundtable)',
        '(?<!\\p{L})(?:unpublished|non-public|confidential|internal) (?:\\p{L}+ )?(?:memos?|memorandum|papers?|documents?|slides?|presentations?|notes?|minutes|non-?papers?|briefing notes?|submissions?)(?!\\p{L})',
        '(?<!\\p{L})(?:figures?|numbers?|estimates?|data|slides?|tables?|charts?|calculations?) [^.]{0,80}(?:has|have|was|were) not (?:yet )?(?:been )?(?:released|published|made public)',
        '(?<!\\p{L})(?:read out|whispered|passed on|scribbled|mentioned|quoted) (?:\\p{L}+ ){0,4}(?:by|from) (?:our|a|the|my) (?:\\p{L}+ )?(?:phone|colleague|neighbour|neighbor|guest)',
        '(?<!\\p{L})(?:slides?|presentation|handout|charts?|paper) (?:of|by|from) (?:the|a|an|our) [^.]{0,50}(?:delegate|representative|participant|attendee|guest|speaker|colleague)s?(?!\\p{L})',
        '(?<!\\p{L})(?:session|meeting|workshop) (?:papers?|documents?|slides?|handouts?)(?!\\p{L})',
        '(?<!\\p{L})on file with the (?:authors?|editors?)(?!\\p{L})',
        '(?<!\\p{L})(?:told|explained|confided|said) to (?:the|our) (?:authors?|editors?|rapporteurs?|secretariat|group)(?!\\p{L})',
        '(?<!\\p{L})(?:in|on|at) the (?:margins|sidelines|fringes?) of (?:the|this|our|that) (?:\\p{L}+ )?(?:meeting|session|workshop|discussion|roundtable|round table|conference|event|dialogue)(?!\\p{L})',
      ].join('|'),
      'iu',
    ),
  ),
  talks: caseless(
    new RegExp(
      `(?:^|[.;:–—(] ?|(?<!\\p{L})(?:see|source:?|based on|from|in|per) )(?:an? |several |the )?(?:author'?s?'? |\\p{L}+ )?(?:${talk}) with(?!\\p{L})`,
      'iu',
    ),
  ),
  sourceWords: caseless(/^(?:sources?|see|cf\.|based on|data)(?!\p{L})/iu),
  documents: caseless(
    /(?<!\p{L})(?:press release|report|study|paper|brief|article|directive|regulation|act|treaty|convention|agreement|declaration|resolution|judgment|ruling|strategy|communication from the commission|communication|statistics|yearbook|monitor|statement|speech|journal|working paper|policy brief|factsheet|fact sheet|database|dataset|table|white paper|green paper|guidelines|action plan|official journal|survey|outlook|handbook|bulletin|communiqu[ée]|opinion|recommendation|COM|OJ|A\/RES|OECD|UN Doc\.?)(?:e?s)?(?!\p{L})/iu,
  ),
};
