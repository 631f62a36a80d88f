/** Frames of sentences and phrases that hold a stance without a verb (constructions/verbless.ts, relational.ts, heading.ts). */
export const englishStances = {
  votes: `hands supported-by for against no yes nay aye nays ayes pro contra in-favour in-favor favour favor opposed abstention abstentions abstained abstaining abstain veto vetoes
    vetoed objection objections objected dissent dissents dissenting applause shrug shrugs nod nods frown frowns sigh sighs laughter
    refusal rebuke protest protests reservation reservations sceptical skeptical unconvinced undecided supporters opponents sceptics
    supported backed author originator absent apologies regrets excused heckle interjection proponents minus ovation`,
  participleEndings: 'ed ée ées',
  relational: `episcopal archiepiscopal papal ministerial prime-ministerial ambassadorial mayoral presidential vice-presidential gubernatorial senatorial chancellorial
    prosecutorial ombudsman treasury cabinet vatican synodal rectoral parliamentary-secretarial`,
  moods: `veto no yes objection objections sigh scepticism skepticism doubt doubts reservation reservations perspective view viewpoint standpoint vantage
    position positions stance  wish wishes proposal proposals criticism praise warning approval
    rejection reticence restraint confidence nod silence frown shrug displeasure anger irritation annoyance disappointment enthusiasm
    impatience insistence hesitation scorn smile concern concerns refusal intervention interventions plea remark remarks reply 
    rebuttal argument arguments misgivings disapproval expectation expectations grumbling`,
};
