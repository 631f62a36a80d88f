import type { Brief } from '../brief/brief.ts';
import { mappingOf } from '../brief/mapping.ts';
import { isConsentGap } from '../brief/placeholders.ts';
import { type Consent, covers } from '../consent/entry.ts';
import type { Given } from './context.ts';

/**
 * The consents that cover a brief: those of its frontmatter (`confidentiality.onRecord`) and of the ledger. What was
 * revoked in the ledger is gone, wherever else it stands.
 *
 * The day is the later of the brief's date and the day of the run, if one was given (`--today`, SOURCE_DATE_EPOCH): a
 * brief of 2018 built again without one is judged by 2018, so that the same input gives the same findings.
 */
export function consentsOf(brief: Brief, ledger: readonly Consent[], today: string | undefined): Given[] {
  const occasion = {
    slug: brief.slug,
    series: textOf(mappingOf(brief.loose.series).id),
    language: brief.lang,
    day: dayOf(brief, today),
  };
  const revoked = new Set(ledger.filter((consent) => consent.revoked !== undefined).map(keyOf));
  const valid = ledger.filter((consent) => covers(consent, occasion));
  const own = onRecord(brief).filter((consent) => covers({ ...consent, language: brief.lang }, occasion));
  return [...valid, ...own]
    .filter((consent) => !revoked.has(keyOf(consent)))
    .map(({ person, quoteHash }) => ({ person, quoteHash }));
}

/** The day a brief's consents and waivers are judged by. */
export function dayOf(brief: Brief, today: string | undefined): string {
  const date = textOf(brief.loose.date) ?? '';
  const dated = /^\d{4}-\d\d-\d\d$/.test(date) ? date : '';
  return today !== undefined && today > dated ? today : dated;
}

function onRecord(brief: Brief): Omit<Consent, 'language'>[] {
  const list = mappingOf(brief.loose.confidentiality).onRecord;
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    const { person, quoteHash, consent, scope } = mappingOf(entry);
    const { on, by, until } = mappingOf(consent);
    const texts = [person, quoteHash, on].map(textOf);
    // begun in the editor, and given by nobody yet
    if ([person, on, by].some((each) => typeof each === 'string' && isConsentGap(each))) return [];
    const [who, hash, from] = texts;
    if (who === undefined || hash === undefined || from === undefined) return [];
    const named = textOf(scope);
    const last = textOf(until);
    return [
      {
        person: who,
        quoteHash: hash,
        scope: named === undefined || named === 'this-publication' ? brief.slug : named,
        from,
        ...(last === undefined ? {} : { until: last }),
        evidence: 'frontmatter',
      },
    ];
  });
}

function keyOf({ person, quoteHash }: Pick<Consent, 'person' | 'quoteHash'>): string {
  return `${person} ${quoteHash}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
