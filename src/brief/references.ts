import type { Draft } from '../finding.ts';
import { placeOf, type Subject, valueAt } from './issues.ts';
import { nearest } from './nearest.ts';

type Path = readonly (string | number)[];
type List = 'people' | 'organisations';

/**
 * FM113 for ids that nothing declares, FM109 for ids declared twice. Works on whatever could be read, valid or not.
 */
export function referenceDrafts(subject: Subject): Draft[] {
  const drafts: Draft[] = [];
  const declared = {
    people: declare('people', subject, drafts),
    organisations: declare('organisations', subject, drafts),
  };
  const check = (path: Path, list: List) => {
    const id = valueAt(subject.value, path);
    if (typeof id !== 'string' || declared[list].has(id)) return;
    const near = nearest(id, [...declared[list]]);
    const data = {
      field: String(path.at(-1)),
      path: path.join('.'),
      list,
      ...(near === undefined ? {} : { nearest: near }),
    };
    drafts.push({
      code: 'FM113',
      variant: near === undefined ? 'plain' : 'nearest',
      severity: 'block',
      ...placeOf(subject, path),
      data,
    });
  };
  check(['imprint', 'publisher'], 'organisations');
  check(['imprint', 'responsible'], 'people');
  check(['contact', 'person'], 'people');
  for (const at of indices(subject, ['people'])) check(['people', at, 'affiliation'], 'organisations');
  for (const at of indices(subject, ['confidentiality', 'onRecord'])) {
    check(['confidentiality', 'onRecord', at, 'person'], 'people');
  }
  return drafts;
}

function declare(list: List, subject: Subject, drafts: Draft[]): Set<string> {
  const ids = new Set<string>();
  for (const at of indices(subject, [list])) {
    const path = [list, at, 'id'];
    const id = valueAt(subject.value, path);
    if (typeof id !== 'string') continue;
    if (ids.has(id)) {
      drafts.push({
        code: 'FM109',
        variant: 'id',
        severity: 'block',
        ...placeOf(subject, path),
        data: { field: 'id', path: path.join('.'), list },
      });
    }
    ids.add(id);
  }
  return ids;
}

function indices(subject: Subject, path: Path): number[] {
  const list = valueAt(subject.value, path);
  return Array.isArray(list) ? [...list.keys()] : [];
}
