import type { Brief } from '../../brief/brief.ts';
import { type Hyphenate, inHeads, inLabels, inLeads } from '../typography/hyphenate.ts';
import type { View } from './view.ts';

/** The view as it is printed: long words may be divided, in running text sooner than in heads. */
export function printView(view: View, hyphenate: Hyphenate, { metaStrings }: Pick<Brief, 'metaStrings'>): View {
  const { t } = view;
  const placeOf = (key: string): string | null => {
    const named = metaStrings.find(({ path }) => path === key);
    return named === undefined ? null : `${named.start}-${named.end}`;
  };
  return {
    ...view,
    titleAt: placeOf('title'),
    subtitleAt: placeOf('subtitle'),
    // they stand in the margin column, which is narrow on small paper
    t: {
      ...t,
      abstract: hyphenate(t.abstract, inLabels),
      keyMessages: hyphenate(t.keyMessages, inLabels),
      abbreviations: hyphenate(t.abbreviations, inLabels),
    },
    // their lines are shorter than those of the heads themselves
    sections: view.sections?.map((section) => ({ ...section, title: hyphenate(section.title, inHeads) })) ?? null,
    title: hyphenate(view.title, inHeads),
    subtitle: view.subtitle && hyphenate(view.subtitle, inHeads),
    abstract: view.abstract && hyphenate(view.abstract, inLeads),
    keyMessages: view.keyMessages?.map((each) => hyphenate(each, inLeads)) ?? null,
    recommendations:
      view.recommendations?.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, text: hyphenate(item.text) })),
      })) ?? null,
  };
}
