import type { Brief } from '../brief/brief.ts';
import { eachNode } from '../brief/each-node.ts';
import type { ShownFinding } from './inspect.ts';
import { betweenAddressees, type Labels } from './labels/labels.ts';
import { isKey } from './view/keys.ts';
import type { View } from './view/view.ts';

/** The findings on top of a draft. */
export function listed(findings: readonly ShownFinding[], labels: Labels): string[] {
  return [labels.draftFindings, ...findings.map(({ message }) => `${labels.draftLine} ${message}`)];
}

/** Labels that stand alone in the page, in its attributes and in the margins of its print; numbers come in between. */
const alone = [
  'folio',
  'note',
  'noteBack',
  'anchor',
  'skip',
  'scrollTable',
  'downloadPdf',
  'draftNotice',
  'fullDocument',
  'aboutPublisher',
] as const;

/** Whom a recommendation is for, and until when: "Länder (states), short term" states nothing. */
function beside({ tree }: Brief, { addressees, horizons }: Labels): string[] {
  const whens = ['', ...Object.values(horizons)];
  const several: string[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'containerDirective' || node.name !== 'recommendation') return;
    const asked = (node.attributes?.addressee ?? '').split(/[\s,;]+/);
    several.push(asked.flatMap((key) => (isKey(addressees, key) ? [addressees[key]] : [])).join(betweenAddressees));
  });
  return [...Object.values(addressees), ...several].flatMap((whom) => whens.map((when) => `${whom} ${when}`));
}

/** Built of labels and counts alone; a disclaimer of the author's own is the author's. */
export function ownWords(view: View, brief: Brief, labels: Labels): string[] {
  const { meta } = brief;
  const { ruleNote, disclaimer, statusNote, meeting, embargo } = view;
  const counted = meeting?.facts.filter(({ label }) => label === labels.attendance).map(({ value }) => value) ?? [];
  return [
    ...(ruleNote === null ? [] : [ruleNote, `${labels.ruleName}. ${ruleNote}`]),
    ...(meta?.disclaimer?.text === undefined ? [disclaimer, statusNote].filter((each) => each !== null) : []),
    ...(embargo === null ? [] : [`${labels.embargo}${labels.colon} ${embargo}`]),
    ...counted,
    ...alone.map((key) => labels[key]),
    ...beside(brief, labels),
  ];
}
