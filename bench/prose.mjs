/** Sentences and paragraphs from one language's phrases. */
export function proseOf(words, random) {
  const measure = () => random.pick(words.measures);
  // a fresh choice each time a template reads one
  const slots = {
    get measure() {
      return measure()[0];
    },
    get measures() {
      return measure()[1];
    },
    get Measure() {
      return capital(measure()[0]);
    },
    get benefit() {
      return random.pick(words.benefits);
    },
    get cost() {
      return random.pick(words.costs);
    },
    get group() {
      return random.pick(words.groups);
    },
    get adjective() {
      return random.pick(words.adjectives);
    },
    get place() {
      return random.pick(words.places);
    },
    get small() {
      return random.between(2, 9);
    },
    get large() {
      return random.between(11, 98) * 10;
    },
  };
  const sentence = () => capital(random.pick(words.sentences)(slots));
  /** @param call text of a footnote call after the n-th sentence, or nothing */
  const paragraph = (sentences, call = () => '') =>
    Array.from({ length: sentences }, (_, at) => `${sentence()}.${call(at)}`).join(' ');
  return { measure, sentence, paragraph };
}

export function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
