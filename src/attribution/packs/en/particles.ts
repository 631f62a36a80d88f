/** Words that open sentences and are no names: adverbs, conjunctions and prepositions that the other lists lack. */
export const englishParticles = `albeit alone hitherto lest seldom thenceforth thereby whereby whereupon wherein thereto therein
    thereof upstream downstream notwithstanding insofar inasmuch owing hereby herein herewith erstwhile
    henceforward thitherto perforce forthwith withal daily weekly monthly quarterly yearly`;
