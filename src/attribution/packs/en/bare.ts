import type { BarePack } from '../bare.ts';

export const englishBare: BarePack = {
  smallWords: `arsenic baron barons barrow barrows bell bells binder binders biro blazer bonnet borer bossy bourgeois brill
    brock caldera carp carrion cerise colon cornea corral daub dill dower drill dunker dyer falter fava fink flak
    formica franc francs fuze gall geese gill glover haring haze hazes helm hock hummel junker karst kick kirsch
    knoll lama levy lice linden lira loon madrigal magi mala mandala mane mang manga manna mare mares marl mart
    mast mate matte mecca mesa miler moor moors morello moss muck nova pagan pagans pamper paver pavers pavlova
    penna penny pica piccolo pinto plank planks poser posers python quinta ridder ringer rink rosin rota rotas ruff
    rump rust salami samba sample savin serr sile skip smite soar soldo spaniel spank spiller spindle spinner
    splinter stang stipe stocker stoker stokes stork storm strand strands tanner tanners tatar terry tine toft tome
    tomes toro tutu vela vigil vigils wacker wage wane wick wicks willow winkle wright yang zander`,
  before:
    /(?:^|[^\p{L}])(?:by|than|except|except for|exception of|save|save for|unlike|like|according to|told|asked|answered|thanked|quoting|quoted|paraphrase|(?:goes|go|belongs?|belonged|went|marks|kudos|credit|credited|attributed|points?|owed) to|behalf of|request of|words? of|vote of|only|even|intervention|contribution|interjection|objection|question|comment|note|aside|quote|with thanks to|thank|slides|presentation|keynote|statement|input) $/iu,
  judging:
    /(?:^|[^\p{L}])(?:contradicted|backed|called|considered|deemed|found|thought|praised|criticised|criticized|interrupted|defended|supported|seconded|rebuked|trusted|distrusted|doubted|answered) $/u,
  opening: /(?:^|[.!?:] )for $/iu,
  sites:
    /(?:^|[^\p{L}])(?:in|near|around|across|throughout|towards?|outside|inside|into|off|of|from|to|at|via|such as|including|on|under|using|called|named|v|vs) $|(?:in|at|near) [^,.]{3,40}, where (?:[\p{L}-]+ and )?$/iu,
  stances:
    /^(?:challenges?|compromises?|proposals?|positions?|line|veto|no|yes|objections?|thes[ie]s|ideas?|demands?|arguments?|contributions?|pleas?|views?|reading|push|warnings?|statements?|interventions?|scepticism|skepticism|opinion|concerns?|worry|worries|paper|quote|question|questions|vote|formula|camp|wing|faction|criticism|critique|stance|motion|speech|input|remarks?|comments?|amendment|doctrine|doubts?|answer|reply|point|points|suggestions?|hesitation|anger|shrug|sigh|nod|silence|smile|presentation|slides?|talk|deck|notes?|e-?mail|memo|draft|keynote|opening|handout)$/iu,
  beside:
    /^(?: \((?:centre|center|left|right|middle|back|front|(?:second|third|far) (?:from )?(?:left|right))\)| (?:at the (?:podium|lectern|flipchart|microphone|table|whiteboard)|on stage|in (?:rebuttal|reply|response|protest|conversation)|(?:listening|speaking|presenting|talking|explaining|pointing|gesturing|smiling|laughing|nodding|standing) ))/iu,
  belongings:
    /^(?:residents?|population|economy|citizens?|port|airport|borders?|inhabitants|suburbs|streets|markets?|labour|coast|waters|outskirts|refugees?|migrants?|communit(?:y|ies)|history|database|website|mandate|budget|staff)$/iu,
  personals:
    /^(?:phone|mobile|smartphone|laptop|tablet|voice|face|smile|grin|frown|jacket|coat|tie|scarf|glasses|spectacles|watch|coffee|chair|seat|hands?|fingers?|head|eyes|eyebrows?|wife|husband|daughter|son|assistant|notes|notebook|handwriting|pen|laughter|sigh|gaze|neighbou?r)$/iu,
  titles: 'mr mrs ms dr prof',
  signed:
    /(?:(?:minutes|notes?|rapporteur|signed|initialled|taken|recorded)(?: by)? ?:? |(?:thanks?|thank) to |(?:by|per) )$/iu,
  turns:
    /^(?:input|keynote|talk|speech|remarks|intervention|contribution|slides|presentation|statement|address|comment|objection|portrait|photo|headshot|interview)$/,
  stages:
    /^[-_](?:at|on|behind|by)[-_](?:(?:the|a)[-_])?(?:podium|lectern|microphone|mic|flipchart|stage|table|whiteboard)/i,
  abbreviations: 'U.S. U.S.A. U.K. U.N. E.U. N.B. P.S. A.D. B.C. e.g. i.e. D.C. a.m. p.m. Ph.D. R.O.I.',
  finite:
    /^(?:\p{Ll}{2,}ed|went|came|saw|took|gave|held|felt|kept|left|let|made|meant|met|put|sat|shook|spoke|stood|struck|told|thought|wanted|won|wrote|drew|found|fell|flew|froze|got|grew|had|heard|hit|laid|led|lost|paid|ran|rose|sent|set|shot|smelt|sounded|stuck|swore|threw|walked|wept|has|is|was|does|did|nods?|sighs?|shrugs?)$/u,
  imprint: /^(?:Published|Printed|Produced|Designed|Typeset) by ?: (?:[^.:!?,'’]|, ?(?=[\p{Lu}\d])|['’](?!s))*$/u,
  predicates: /(?:ed|ly|al|ic|ous|ive|ful|less|able|ible|ing|ish|en|ant|ent|ary|[^aeiou]y|less|more|er|est|ward|wise)$/,
};
