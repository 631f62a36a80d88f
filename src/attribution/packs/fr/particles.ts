/** Words that open sentences and are no names: adverbs, prepositions and what is left of fixed phrases. */
export const frenchParticles = `tantôt sitôt naguère jadis peut-être surcroît grâce excepté hormis nonobstant moyennant
    partant dorénavant désormais sitôt-dit auparavant autrefois`;
