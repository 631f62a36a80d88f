import type { Verb } from '../pack.ts';
import { verbs, verbsOf } from '../verbs.ts';

/** English verbs of saying, holding and demanding; one lemma each, forms are made in conjugate.ts. */
export const englishVerbs: readonly Verb[] = [
  ...verbs(
    'say',
    `say, tell, state, claim, argue, assert, insist, maintain, contend, declare, explain, remark, comment, observe, note,
    mention, add, stress, emphasise, emphasize, reiterate, repeat, reaffirm, affirm,
    deny, dispute, refute, rebut, counter, object, protest, disagree, agree, concur, concede,     acknowledge, confess, accept that, recognise that, warn, caution, urge, ask, inquire, enquire, question,
    query, wonder, reply, respond, answer, retort, propose, recommend, advocate, plead, appeal, criticise,
    criticize, condemn, denounce, deplore, lament, complain, blame, accuse, allege, praise, commend, applaud,
    predict, forecast, speculate, guess, assume, believe, think, feel that, hope, fear, worry, expect that, doubt,
    announce, report, reveal, disclose, inform, notify, brief, testify, swear, vow, pledge, assure, reassure,
    hint, intimate, quote, cite, tweet, post, ~write, joke, quip, boast, brag, chide, scold, rant, rave,
    muse, ponder, reflect, recall, remember, recount, describe, narrate, summarise, summarize, point out, point to,
    make clear, make the point, make the case, raise the question, raise concerns, raise the issue, express concern,
    express doubt, express hope, express regret, express surprise, express support, voice concern, voice, take the view,
    hold the view, hold that, take issue, give evidence, put it, put forward, spell out, speak out,
    speak of, speak about, opine, posit, postulate, reckon, interject, interrupt, chime in, weigh in, clarify, elaborate,     estimate, rule that, apologise, apologize, thank, congratulate, lambast, slam, blast, decry,
    bemoan, dismiss, downplay, justify, favour that, favor that, object to, regret, rejoice,
    proclaim, pronounce, profess, preach, attest, vouch, argue for, argue against, plead for, push back,
    press for, push for, reason, remind, request, require that, instruct, order that, implore, beg, beseech, exhort,
    aver, avow, concur, infer, deduce, conjecture, hypothesize, confide, blurt out, let slip, leak, divulge, relay, convey, communicate,
    articulate, belabour, rail against, rail at, fume, pontificate, rationalise, rationalize, carp, quibble, hit back, hit out, lash out,
    jump in, cut in, extol, eulogise, eulogize, echo, overrule, lobby for, double down, walk back, sound the alarm,
    draw attention, pay tribute, take aim, take to task, make no secret, pour scorn, have harsh words, express, voice, own up, come clean, call into question,
    call attention, set forth, hold out hope, strike back, stand firm, talk up, talk down, think aloud, speculate,
    disavow, repudiate, rebuff, decline to, refuse to, laud, exult, marvel, fret, despair, enthuse, rhapsodise, lay blame, point the finger, side against,
    invite to, characterise, characterize, liken, deem, figure, gush, shout, yell, scream,
    whisper, mutter, murmur, exclaim, cry, tout, hail, laud, concede that, read out, surmise, theorize, theorise, hypothesise,
    venture, volunteer, counsel, scoff, sniff, snap, growl, huff, demur, rebuke, reprimand, mock, deride, jest, tease, gripe, grumble,
    forewarn, foresee, prophesy, project that, refer to, allude to, float, champion, broach, moot, budge, balk, baulk, bristle, differ, contradict, shrug, nod, frown, shake head,
    part company, mince words, leave no doubt, let it be known, let know, wave away, wave aside, laugh off, brush aside, brush off, play down, push for, rule out, back down, backtrack,
    dig in, give in, side with, take exception, cast doubt, pour cold water, come out against, come out for, strike a note, sound a note, envisage,
    make a plea, have none of it, have none of this, have a word, have no stomach, dig heels, have it, have misgivings, have the last word, feel left, weep, go so far, beg to differ, see eye to eye, text that, email that, message that, cable that, spell out, set out that, go on record, put on record, butt in, relate that, offer that, add for good measure, chastise, castigate, admonish, berate, upbraid, lampoon, ridicule, disparage, deprecate, belittle, denigrate, vilify, excoriate, fulminate,
    inveigh, remonstrate, reminisce, recollect, renounce, retract, recant, sympathise, sympathize, commiserate, wisecrack, effuse, espouse, equivocate, nitpick,
    jibe, grouse, bewail, digress, expound, propound, proffer, prognosticate, clamour for, clamor for, bluster, reprove, sermonise, moralise, moralize,
    single out, speak up, shoot back, shoot down, row back, hold firm, make light, lose patience, hark back, play up, flag up,
    tear into, lay into, come clean, set the record straight, pass judgment, pass judgement, hedge bets, give notice, pull no punches,
    be drawn, break ranks, break silence, raise eyebrows, raise the alarm, sing the praises, stick up for, stand up for, stop short,
    call time, put the blame, point the finger, ring the changes, beat the drum, bang the drum, gloss over, home in, zero in,
    take the floor, hold forth, chip in, pipe up, throw in, vent, sum up, go on to say, speak`,
  ),
  ...verbs(
    'content',
    `show, ~find, see, hear, know, learn, understand, discover, determine, decide, expect, accept, recognise, recognize, realise,
    realize, document, prove, demonstrate, establish, illustrate, suspect, anticipate, intend, calculate, record, reportedly,
    feel, decree, mandate, verify, suppose, presuppose, envision, resolve, undertake, perceive, opt, arrange that, concede, assess, feel, read, publish, mean, hold, rule, order, identify, want, wish, welcome, propose, express, teach, submit, share,
    uncover, conclude, release, issue, allow, stipulate, require, prefer, like, agree, swear, stand by, track, list, portray, vote, admit, flag, diagnose,
    depict, convince, persuade, depose, tip, file, sue, seek, discuss, debate, caption, examine, trust, presume`,
  ),
  ...verbs(
    'act',
    'pinpoint, salute, deflect, sidestep, confirm, reject, suggest, demand, guarantee, threaten, promise, indicate, imply, signal, defend, endorse, oppose, encourage, challenge, judge, certify, specify, detail, outline, highlight, underline, underscore, consider, welcome, call, support, back, favour, favor, second, propose',
  ),
  ...verbs(
    'person',
    `expect, abstain, vote against, vote for, advise, want, prefer, sketch, intervene, walk through, run through, object, sum up, ask, warm to, dwell on, touch on,
    attack, pan, contest, salute, embrace, unveil, minimise, minimize, excuse, stand by, quiz others, press others, ^correct, ^credit, ^flag, moan, bet,
    castigate, excoriate, pillory, savage, trash, ridicule, spurn, resist, cheer, exaggerate, overstate,
    mourn, dread, distrust, mistrust, resent, dislike, loathe, hate, detest, abhor, relish, savour, admire, appreciate, shrug off, moan about, grumble about,
    expand on, ^distance himself, ^distance herself, ^distance themselves, ^distance itself, retract, make light of, stick to, tear into, tear apart, pick apart,
    take apart, recoil from, wince at, marvel at, despair of, ^pitch, ^present, ^bring up, probe, quiz, hedge, equivocate, waver, dither, vacillate,
    ruminate, lecture, ^update, disown, single out, ^invoke, come out, campaign for, campaign against, vouch for, quarrel with, quarrelled with, spar, spar with, clash, bicker, wrangle,
    cross swords, keep silent, keep quiet, stay silent, remain silent, fall silent, hesitate, prevaricate, stonewall,
    fend off, parry, deflect, sidestep, dodge, duck, evade, skirt, gloss over, skate over, mock, jeer at, poke fun, heap praise, heap scorn, take umbrage,
    take offence, take offense, bite back, snipe, needle, goad, bemoan, rue, nitpick, waffle, ramble, digress, improvise, ad-lib, sermonise, sermonize, moralise, moralize,
    reminisce, philosophise, philosophize, theorise, theorize, hypothesise, fantasise, daydream, despise, disdain, cherish, applaud`,
  ),
  ...verbs(
    'as',
    'treat, slam, condemn, denounce, laud, deride, mock, hail, describe, characterise, characterize, regard, view, see, portray, dismiss, denounce, depict, label, brand, praise, hail, criticise, criticize, dub, term',
  ),
  ...verbsOf(`
    lodge: protest complaint objection
    react: angrily furiously coolly coldly warmly cautiously swiftly by with
    enter: plea objection
    trace: back roots origins
    press: on for to
    move: for
    put: blame emphasis question case onus argument
    give: shrift warning nod assessment details reasons advice credit notice reply
    end: note
    have: take message advice complaint warning theory thesis
    take: swipe aim dim exception comfort pride credit
    strike: tone chord
    lose: patience
    call: for on it him her them
    speak: of about out against for
    talk: of about
    refer: to
    point: out to
    take: view issue exception position
    hold: view
    make: case point clear claim argument remarks statement
    raise: question questions concern concerns issue point objection objections
    express: concern concerns doubt doubts hope regret surprise support view opinion frustration confidence gratitude disappointment
    voice: concern concerns support
    imagine: a an the no any that
    picture: a the
    admit: that mistakes mistake failings shortcomings errors having
    share: concerns concern view views opinion assessment optimism scepticism skepticism doubts frustration reservations
    offer: reading explanation view interpretation assessment apology perspective
    give: account overview reasons assurance assurances impression answer evidence update statement speech interview testimony
    deliver: speech remarks statement address
    issue: statement warning
    release: statement
    warn: of against
    draw: line comparison conclusion parallel parallels distinction attention lesson
    name: figure figures
    put: at it this
    find: too
    work: out
    see: no little it this that things need
    have: view explanation doubt doubts reservations objection objections question intention intentions misgivings concerns fears hopes
    lay: out
    leave: open
    move: for
    consider: too
    think: too
    insist: on
    label: a an the
    brand: a an the
    term: a an the
    dub: a an the
    come: against for
    launch: attack broadside tirade
    mount: defence defense attack
    strike: note tone
    sound: note warning alarm
    pay: tribute
    lend: support voice
    throw: weight support
    cast: doubt
    shed: light
    pose: question questions
    put: question questions case point
    wring: hands
    see: risk risks danger dangers alternative chance chances room potential
    withdraw: objection objections proposal motion support amendment reservation reservations remark remarks claim
    gesture: to towards at
    side: with
    distance: from
  `),
  ...verbs(
    'quote',
    'thunder, bellow, roar, hiss, bark, spit, sneer, jeer, taunt, crow, gloat, beam, chirp, purr, coo, groan, moan, whine, whimper, sob, wail, stammer, stutter, drawl, intone, recite, blog, text, email, message, press, push, rejoin, interpose, shrill, snarl, snort, squeal, babble, prompt, advise, deadpan, laugh, sigh, smile, grin, continue, begin, start, finish, end, go on, nod, shrug, chuckle, smirk, agree, call, name, dub, sing, chant, pray, print, earn, term, coin',
  ),
  ...verbs(
    'procedural',
    'open, close, adjourn, welcome, moderate, chair, introduce, convene, host, facilitate, greet, invite, thank, ask, remind, recall',
  ),
];
