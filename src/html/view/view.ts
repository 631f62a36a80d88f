import type { Language } from '../../brief/brief.ts';
import type { Labels } from '../labels/labels.ts';
import type { Logo } from '../logo.ts';
import type { Floats, Section } from '../markdown/contents.ts';
import type { Citation } from './citation.ts';
import type { ContactView } from './contact.ts';
import type { MeetingView } from './meeting.ts';
import type { PersonView } from './people.ts';
import type { RecommendationGroup } from './recommendations.ts';

/** What the templates of all layouts may ask for. Strings are set (quotation marks, dashes) and not yet escaped; absent is null. */
export interface View {
  readonly t: Labels;
  readonly lang: Language;
  readonly type: string;
  /** names of the type and, for a project's own, of the one it is like, for style sheets */
  readonly typeClass: string;
  readonly typeName: string;
  readonly draft: boolean;
  readonly house: {
    readonly name: string;
    readonly shortName: string;
    readonly home: string | null;
    /** HTML, by the ground it stands on; `dark` is null where the brand has one for both */
    readonly logo: Logo | null;
  };
  readonly title: string;
  /** too long for the largest letters */
  readonly longTitle: boolean;
  /** too long for what a long one is set in, too */
  readonly longestTitle: boolean;
  readonly subtitle: string | null;
  /** where they stand in the source (`start-end`), in print alone: what has no room there is told at its place */
  readonly titleAt: string | null;
  readonly subtitleAt: string | null;
  readonly shortTitle: string;
  readonly seriesName: string | null;
  readonly number: string | null;
  readonly issn: string | null;
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly embargo: string | null;
  readonly authors: readonly PersonView[];
  /** authors as a phrase */
  readonly byline: string | null;
  readonly withAbout: boolean;
  readonly aboutHead: string;
  readonly abstract: string | null;
  readonly keyMessages: readonly string[] | null;
  readonly recommendations: readonly RecommendationGroup[] | null;
  readonly sections: readonly (Section & { readonly sub: boolean })[] | null;
  /** figures and tables, each under its head; only where there are several, and chapters */
  readonly floats: readonly { readonly id: string; readonly head: string; readonly entries: Floats['figures'] }[];
  readonly changes: readonly { readonly head: string; readonly note: string }[] | null;
  readonly meeting: MeetingView | null;
  readonly ruleNote: string | null;
  readonly patrons: readonly PersonView[];
  readonly advisers: readonly PersonView[];
  readonly editors: readonly PersonView[];
  readonly acknowledgements: string | null;
  readonly funding: readonly string[] | null;
  readonly conflicts: string | null;
  readonly review: string | null;
  readonly disclaimer: string | null;
  readonly boilerplate: string | null;
  /** that a background paper is put up for discussion; then no `disclaimer` says it again */
  readonly statusNote: string | null;
  /** until when a press release is embargoed, or that it is not */
  readonly release: string;
  /** whom the public may ask */
  readonly contact: ContactView | null;
  /** address of the full document, elsewhere */
  readonly link: string | null;
  /** where the publisher sits */
  readonly place: string | null;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[] | null;
  readonly imprint: ImprintView;
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  readonly doi: string | null;
  readonly isbn: string | null;
  readonly urn: string | null;
  readonly keywords: readonly string[] | null;
  /** languages there are other editions in, by their own names */
  readonly editions: readonly { readonly lang: Language; readonly name: string }[] | null;
  readonly citation: Citation;
  /** whether the document itself is worth citing, or what it is drawn from */
  readonly citable: boolean;
}

interface ImprintView {
  readonly publisher: string;
  readonly address: string | null;
  /** the address begins like one on an envelope, with the publisher, who need not be named beside it */
  readonly addressNamesPublisher: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly printer: string | null;
  readonly responsible: PersonView | null;
}
