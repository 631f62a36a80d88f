/** Nouns of what somebody said or felt that a house or a country has as often without a word: only persons speak by them. */
export const stanceNouns = `protest reproach rebuke retort query enquiry request threat vow confession concession acknowledgement acknowledgment
  dismissal condemnation denunciation endorsement tribute regret disclosure revelation anecdote description justification excuse
  speculation guess prognosis outburst tirade rant monologue soliloquy joke quip aside jibe barb jab insult compliment hint insinuation
  innuendo allusion emphasis preference impression hunch recollection reminiscence reflection diagnosis metaphor caveat proviso
  clarification correction recap summary overview update feedback dissent disagreement assent consent acquiescence abstention nod shrug sigh laugh frown
  expectation wish worry anxiety suspicion confidence feeling sentiment intuition interpretation disclaimer ultimatum lecture sermon
  perspective standpoint viewpoint attitude conclusion exhortation entreaty retraction rejoinder counterargument
  counter-argument counter-proposal counterproposal presumption premonition lamentation grumble gripe moan diatribe harangue eulogy
  soundbite wisecrack witticism understatement overstatement exaggeration generalisation generalization admonition reprimand invective
  accolade surmise observation qualm disappointment dismay displeasure disapproval outrage surprise astonishment relief amazement
  bewilderment satisfaction amusement greeting welcome notion distinction comparison phrase formula slogan memory offer
  invitation intention ambition priority qualification guarantee confirmation story theory vision dream aim lesson`;

const every = (words: string): string =>
  `${words} ${words
    .split(/\s+/)
    .map((word) => `${word}s`)
    .join(' ')}`;

export const stanceForms = every(stanceNouns);

/** What hangs on them with “of” is what, not whose: the expectation of growth. */
export const objectives = every(
  `interpretation expectation threat condemnation denunciation endorsement dismissal justification description
  challenge disclosure suspicion confidence impression feeling recollection request emphasis perspective speculation retraction
  comparison distinction notion formula memory offer priority guarantee confirmation story fear hope theory vision dream lesson`,
);

/** What groups have in general: parents' worries. */
export const sentiments = every(
  `concern fear view belief opinion worry anxiety expectation preference wish confidence attitude feeling sentiment perception hope
  doubt recollection perspective account priority intention ambition satisfaction memory story `,
);
