/** An English meeting summary under the Rule that has every part it must have. `head`: lines of YAML besides. */
export const summary = (title: string, body: string, head = ''): string => `---
type: meeting-summary
lang: en
title: ${title}
date: 2018-11-05
${head}confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}

## Points of agreement

None.

## Points of contention

None.

## Open questions

None.
`;
