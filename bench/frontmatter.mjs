/** Frontmatter of the n-th brief: everything a policy brief must have, as src/brief/frontmatter.ts asks for it. */
export function frontmatterOf({ words, prose, random }, n) {
  const [first, second] = distinct(prose.measure);
  const number = String(n).padStart(3, '0');
  const messages = Array.from({ length: 4 }, () => `  - ${words.keyMessage(...distinct(prose.measure))}`);
  const { author, family, bio, house, address } = words.words;
  return `schema: 1
type: policy-brief
lang: ${words.lang}
title: "${words.title(n, first, second)}"
subtitle: ${words.subtitle}
shortTitle: "${words.topics[n % words.topics.length]} ${n}"
series: {id: bench, name: Bench Brief, number: "2018/${number}"}
date: 2018-11-${String(random.between(10, 28))}
version: "1.0"
status: final
people:
  - id: author
    name: {given: ${author}, family: ${family}}
    role: author
    affiliation: house
    bio: ${bio}
    public: true
organisations:
  - id: house
    name: ${house}
    abbr: HMP
    role: publisher
abstract: >-
  ${words.abstract(first, second)}
keyMessages:
${messages.join('\n')}
keywords: [${words.keywords.join(', ')}]
geo: [DE, NG]
notes: footnotes
licence: CC-BY-4.0
imprint: {publisher: house, address: "${address}", responsible: author}
disclaimer: {kind: author-views}
confidentiality:
  rule: chatham-house
  appliesTo: whole
  meeting: {series: Bench, session: ${(n % 9) + 1}, date: 2018-10, place: Berlin}
  attendance:
    total: 30
    sectors: {ministries: 9, io: 5, civil-society: 6, academia: 5, business: 5}
    minGroup: 5
`;
}

function distinct(measure) {
  const first = measure();
  for (;;) {
    const second = measure();
    if (second !== first) return [first, second];
  }
}
