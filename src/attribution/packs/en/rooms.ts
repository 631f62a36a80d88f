import { caseless } from '../../segments/caseless.ts';
import type { RoomPack } from '../rooms.ts';

export const englishRooms: RoomPack = {
  outside: caseless(
    /(?<!\p{L})(?:review\p{L}*|referee\p{L}*|proofread\p{L}*|copy-?edit\p{L}*|edit(?:ed|ing|orial)|translat\p{L}*|design\p{L}*|layout|typeset\p{L}*|graphics?|research assistance|comments? on (?:an |the )?(?:earlier|previous|first)? ?(?:draft|version|manuscript)s?|earlier drafts?|data analysis|photographs?|figures?)(?!\p{L})/iu,
  ),
  delegates: caseless(
    /(?<!\p{L})(?:representatives?|experts?|guests?|participants?|officials?|staff|colleagues|delegates?) (?:of|from) /iu,
  ),
  commonAcronyms:
    'FTE AC DC NMR TV PR HR IP CC BY SA DOI ISSN ISBN EU UN UNO USA US UK NGO NGOS CSO CSOS MSG ASEAN GDP PDF DNA IT AI AU OK FAQ CHR GFMD GCM GCR SDG SDGS MEP MEPS MP MPS PM EUR USD GBP CHF JPY CNY SEK NOK DKK PLN',
  titles: caseless(
    /(?<!\p{L})(?:title|titled|entitled|subtitle|headline|report|study|paper|book|volume|article|chapter|section|programme|program|project|initiative|campaign|motto|question|guiding question|topic|theme|series|conference|strategy|compact|act|declaration|agreement|term|phrase|notion|concept|film|exhibition|event|so-called|called|known as|defined as|wording|reads|article \d+)(?: [\p{L}\d-]+){0,2}[:,]? ?$|(?<!\p{L})(?:title|motto|theme|topic|headline|guiding question)(?: [\p{L}\d'’-]+){1,5} (?:was|is|read|reads):? ?$/iu,
  ),
  day: caseless(
    /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01]) (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:0?[1-9]|[12]\d|3[01]),? (?:19|20)\d\d)/iu,
  ),
  clock: caseless(
    /(?<![\d.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|(?<![\d.,:])(?:1[0-2]|[1-9])(?:\.[0-5]\d)? ?(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?!\p{L})/iu,
  ),
  expected: caseless(
    /(?<!\p{L})(?:(?:confirmed|promised) (?:their |his |her )?(?:attendance|participation)|(?:has|have) (?:accepted|confirmed)(?: the| an| our)? invitations?|(?:will|to|expected to) (?:attend|be attended by|take part in|join) (?:the|this|our) (?:[\p{L}-]+ )?(?:meeting|session|discussion|round table|workshop|conference|dialogue)|(?:meeting|session|discussion|round table|workshop|conference|dialogue) will (?:be attended by|bring together|host|be joined by)|(?:invited|expected) (?:guests|speakers|participants) (?:are|include))(?!\p{L})/iu,
  ),
  annex: caseless(
    /^(?:(?:annex|appendix)(?: [a-z\d])?[ :.–-]*)?(?:list of (?:participants|attendees|speakers|guests)|participants(?:['’] list)?|attendees|attendance list)$/iu,
  ),
  scene: caseless(
    /(?<!\p{L})(?:in the (?:room|hall)|(?:among|amongst) us|(?:around|at|on|end of) the table|show of hands|heckle\p{L}*|outburst|coffee break|(?:a|the|her|his|their|own|last|first) slides?|(?:in|during|at|over) the (?:coffee|tea|lunch) break|(?:on|at) the (?:board|whiteboard|flip ?chart)|over (?:the )?(?:first |second |last )?(?:lunch|coffee|dinner|tea)|off the cuff|in person|under (?:her|his|their) arm|(?:that|this) (?:afternoon|morning|evening)|(?:closed|same) (?:the )?(?:afternoon|session|sitting)|our (?:\p{L}+ ){0,2}(?:guests?|hosts?|colleagues?|friends|meetings?|sessions?|group|circle|round ?-?table|workshops?|discussions?|conversations?|seminar|gathering|deliberations|number|midst)|the (?:whole |entire )?room (?:\p{L}+ed|was|were|had|felt|fell|went|took|heard|knew|thought|held|stood)|reached the table|(?:one|another|a|several|some|many|most|other|two|three|few|all|the) (?:\p{L}+ ){0,1}(?:participants?|attendees?|discussants?)|(?:in|to|at|into|during|from|within|of|before|around) our (?:\p{L}+ ){0,2}(?:sessions?|meetings?|groups?|discussions?|workshops?|circle|round|seminar|deliberations|gathering|conversations?)|(?:those|people|persons|everyone|everybody|anyone|anybody|nobody|all) present|(?:to|on) (?:our|my) (?:left|right)|(?:in|within|of) (?:the|this) working group)(?!\p{L})/iu,
  ),
  addressed: caseless(
    /(?<!\p{L})(?:(?:told|assured|reminded|showed|warned|asked|gave|joined|met|let|urged|walked|taught|reached|shared (?:\p{L}+ ){1,4}with|said to|spoke to|explained to) us|we (?:also |then |often |repeatedly |even )?(?:heard|were (?:told|shown|assured|warned|reminded|given)))(?!\p{L})/iu,
  ),
  anyone: 'someone somebody',
  voices: 'some others several many another',
  retorts: 'object, retort, counter, remark, interject',
  debating:
    'object, suggest, point out, remark, retort, counter, stress, propose, caution, question, doubt, dispute, warn, welcome, oppose, endorse, regret, wonder',
  groupSize: caseless(
    /(?<!\p{L})(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:\p{L}+ )?(?:participants?|people|persons|guests|experts?|members|attendees)/iu,
  ),
  rule: /chatham[- ]house[- ]rule/iu,
  rulePlural: /(chatham[- ]house[- ]rule)s(?!\p{L})/iu,
  ruleArticles: {},
  governedArticles: { the: 'the' },
  mailboxes:
    /^(?:info|contact|press|office|post|mail|email|editor|editors|editorial|secretariat|service|hello|privacy|publications|orders|sales|newsletter|feedback|support|team|webmaster|noreply|no-reply|communications?|media|enquiries|admin|general)$/iu,
  telephone: /(?:tel\.?|telephone|phone|mobile|cell|fax|call|ring):? ?$/iu,
  background: caseless(
    /(?<!\p{L})(?:background|context|introduction|setting|state of play|the story so far)(?!\p{L})/iu,
  ),
  century: caseless(/(?<!\p{L})(?:(?:[4-9]|1\d)th|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)[ -]centur/iu),
  aboutYear: /(?:^|[^\p{L}])(?:of|from|since|to|until|till|about|on|than|like|before|after)(?: the year| the)? $/iu,
  closing:
    /(?:^|\n)\s*(?:(?:with )?(?:best|kind|warm|kindest)(?: regards| wishes)?|yours(?: sincerely| faithfully| truly)?|sincerely|signed),?\s*\n\s*/iu,
  locatives: 'in near across throughout around at province region city town',
};
