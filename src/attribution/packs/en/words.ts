import type { Determiner } from '../pack.ts';
import { englishParticles } from './particles.ts';

/** eleven to ninety-nine */
const numerals = [
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .flatMap((ten) => [
      ten,
      ...'one two three four five six seven eight nine'.split(' ').map((one) => `${ten}-${one}`),
    ]),
].join(' ');

export const englishDeterminers: readonly Determiner[] = [
  { words: 'the this that these those both all', definite: true, nominative: true },
  { words: 'a an another one each every either neither', definite: false, plural: false, nominative: true },
  {
    words:
      'some several many most few two three four five six seven eight nine ten various numerous multiple certain other more any dozens hundreds thousands dozen ' +
      numerals,
    definite: false,
    plural: true,
    nominative: true,
  },
  { words: 'no', definite: false, negative: true, nominative: true },
  { words: 'my our', definite: true, nominative: true },
  { words: 'his her its their your whose', definite: true, nominative: true },
];

export const englishWords = {
  pronouns: "he she they it him them he'd she'd they'd he'll she'll they'll they've they're",
  neutralPronouns:
    "it we i i'd i've i'll i'm we'd we've we'll we're you'd you've you'll you're it'd it'll there'd there'll one you us me someone somebody nobody anyone everyone everybody who there",
  reflexives: 'himself herself themselves itself myself ourselves',
  prepositions: `as-per if-you-believe if-one-believes if-we-believe amid amidst in-view-of in-light-of in-the-face-of in-terms-of according-to such-as because-of due-to in-line-with on-behalf-of of in on at by for from with without to into onto about above across after against along among around before behind
    below beneath beside besides between beyond despite down during except inside like near off outside over past per since
    through throughout toward towards under until up upon via within amid amidst regarding concerning alongside versus`,
  attaching: 'of from for at in with on representing',
  subordinators:
    'that if whether because although though while when where why how unless until since after before once whereas what as than',
  relatives: 'who whom which whose that',
  conjunctions: 'as-well-as and or but nor yet so',
  adverbs: `alone at-least less-than newly also only just even still already very too now then here there never always often sometimes usually rarely again once
    twice however therefore moreover furthermore meanwhile nevertheless nonetheless instead otherwise perhaps maybe indeed
    later early earlier soon recently today yesterday tomorrow tonight ago not n't rather quite almost nearly far much more most less least
    together separately publicly privately further thus hence accordingly afterwards afterward online monday's well
    first second finally lastly ever long yet away back out else apart aside ahead previously reportedly allegedly
    apparently present clearly simply overall repeatedly firmly strongly ${englishParticles}`,
  adverbEndings: 'ly wards wise',
  auxiliaries: `is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't 's're`,
  passives: 'is are was were be been being am',
  modals: `can could may might must shall should will would ought can't cannot couldn't won't wouldn't shouldn't mustn't may've`,
  negations: "not no never n't",
  reported: '',
  otherVerbs: `exist exists existed supply supplies apply applies comply complies rely relies multiply makes make made goes go went comes come came takes take took gets get got keeps keep kept gives gave puts works work worked runs run ran
    leads lead led leaves leave left brings brought sends sent stands stood becomes became remains remained seems seemed
    appears appeared happens happened starts started ends ended begins began helps helped plays played moves moved lives
    lived dies died wins won loses lost buys bought sells sold pays paid meets met sits sat builds built falls fell cuts
    serves served hires hired joins joined attends attended hits needs need needed uses used wants continues
    continued faces faced obliges obliged entitles entitled undertakes undertook owes owed tables tabled killed kills arrested injured targeted caused signed rose fell increased decreased declined wore flew grew
    blew froze chose drove rode wove strove woke stole slept swept crept leapt fled sped bred lit hid slid swam sang rang sank shrank drank spun
    hung swung stung clung flung bent spent burnt dealt dreamt fought caught ate`,
  contentWords: `that whether how why what if`,
  nameParticles: 'van von de der den del della di da dos du le la el al bin ibn ben ter',
  honorifics:
    'mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady dame sen. rep. gov. gen. col. lt. capt. sgt. rev. hon.',
} as const;
