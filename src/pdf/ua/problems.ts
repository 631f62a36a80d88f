import type { PrintProblem } from '../problem.ts';
import type { Clause, Fault } from './fault.ts';

/** What a clause is about, in words an author knows; all else is a matter of the document as a whole. */
const subjects: readonly (readonly [variant: string, clause: RegExp])[] = [
  ['picture', /^7\.[37]-/],
  ['heading', /^7\.4/],
  ['list', /^7\.2-(?:1[789]|20|40)$/],
  ['table', /^7\.2-(?:[3-9]|1[0-6]|3[6-9]|4[13])$|^7\.5/],
  ['link', /^7\.18/],
  ['font', /^7\.21/],
];

function subjectOf(clause: Clause): string {
  return subjects.find(([, expression]) => expression.test(clause))?.[0] ?? 'document';
}

/** PAGE507: one problem a subject, with the first page on which it shows. */
export function accessibilityProblems(faults: readonly Fault[]): PrintProblem[] {
  const bySubject = new Map<string, Fault[]>();
  for (const fault of faults) {
    const subject = subjectOf(fault.clause);
    const list = bySubject.get(subject);
    if (list === undefined) bySubject.set(subject, [fault]);
    else list.push(fault);
  }
  return [...bySubject].map(([variant, list]) => {
    const [first] = list.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0));
    const data = { page: first?.page ?? 1, clause: first?.clause ?? '', count: list.length };
    return { code: 'PAGE507', variant, severity: 'block', data };
  });
}
