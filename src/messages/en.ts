import type { Catalogue, FailureCatalogue } from './message.ts';

const who =
  'Under the Chatham House Rule neither the identity nor the affiliation of a speaker or participant may be revealed.';
const anonymous =
  'Name nobody: write "one participant", "several participants" or "it was argued", or cite a published source.';

/** What the tool says in English. */
export const codes: Catalogue = {
  CHR101: {
    title: 'A name says something',
    found: { default: 'These words tell that a named person said, thought or did something in the room.' },
    why: who,
    todo: anonymous,
  },
  CHR102: {
    title: 'A role or office says something',
    found: {
      default: 'These words attribute something to the holder of a role or office; the role identifies the person.',
    },
    why: who,
    todo: anonymous,
  },
  CHR103: {
    title: 'An organisation speaks',
    found: {
      default: 'These words attribute something to an organisation; that reveals whom the speaker works for.',
      procedural: 'These words say that an organisation opened, welcomed or moderated; so it was in the room.',
    },
    why: who,
    todo: {
      default: `${anonymous} If the organisation published it, cite the publication with its date.`,
      procedural: 'Name nobody, or declare the organisation with its public function, for example role: host.',
    },
  },
  CHR104: {
    title: 'A description identifies the speaker',
    found: {
      default:
        'This description of a speaker (nationality, place, house, rank, former office, uniqueness) identifies the person.',
      'off-the-record': 'Nothing from this meeting may appear, not even anonymously.',
      region: 'This description of a speaker names a large region; with other details it can identify the person.',
      role: 'Too few people hold this office, or it is not declared how many took part.',
      unknown: 'Something is attributed to a speaker who is not one of the anonymous forms.',
    },
    why: who,
    todo: {
      default: anonymous,
      'off-the-record': 'Remove it.',
      region: 'Leave the region out, unless it matters.',
    },
  },
  CHR105: {
    title: 'A small group as speaker',
    found: {
      default: 'This group has {size} members in the room; at least {minGroup} are needed to hide who spoke.',
      only: 'This description ({traits}) fits only 1 of {total} participants on the list: it names that person.',
      roster:
        'This description ({traits}) fits only {count} of {total} participants on the list; at least {minGroup} are needed to hide who spoke.',
      undeclared: 'It is not declared how many of this group took part, so it may be too small to hide who spoke.',
    },
    why: 'A group hides a speaker only when it is large enough: at least `attendance.minGroup`.',
    todo: {
      default: 'Widen the group: "several participants".',
      only: 'Leave out what describes the person: "one participant".',
      roster: 'Leave out what describes them: "one participant", "several participants".',
      undeclared:
        'Widen the group ("several participants"), or declare its size under confidentiality.attendance.sectors.',
    },
  },
  CHR201: {
    title: 'Verbatim words',
    found: {
      default: '{words} words from the room are quoted verbatim, with neither a public source nor a consent.',
      general: '{words} words are quoted verbatim, with neither a public source nor a consent.',
    },
    why: 'A turn of phrase can give its speaker away, and was not said for publication.',
    todo: 'Put it in your own words, cite the public source, or record the consent under confidentiality.onRecord.',
  },
  CHR301: {
    title: 'A person who is not declared',
    found: {
      default: 'A personal name stands here that neither `people` nor a citation knows.',
      again: 'The family name of somebody who is not declared, found elsewhere in this document, stands here again.',
      place: 'This may be a personal name or a place.',
      slug: 'A personal name that is not declared stands in a file name, an address or a comment.',
      bare: 'A word that nothing explains stands where a speaker stands; it reads as a personal name.',
      unknown: 'Capitalised words stand here that nothing explains; they look like a personal name.',
    },
    why: 'A name in a report of a confidential meeting can tell who was in the room.',
    todo: {
      default:
        'Remove it. If the person is public and was not a participant, declare them under `people` with `public: true`, enter them in glossary.yml, or cite a source.',
      place:
        'If it is a person, remove the name or declare them under `people`. If it is a place, there is nothing to do.',
      slug: 'Rename it, or remove the name.',
      bare: 'If it is a person, remove it: write "one participant" or "it was argued". If it is a place, a programme or a term, declare it under `abbreviations` or `organisations`.',
      unknown:
        'If it is a person, remove it or declare them under `people`. If it is a place, a programme or a house, declare it under `organisations` or `abbreviations`, or for all briefs in glossary.yml.',
    },
  },
  CHR302: {
    title: 'Who was in the room',
    found: {
      default: 'This lists people who took part ({count}).',
      sentence: 'This sentence says who took part ({count}).',
      thanks: 'This thanks people who took part ({count}).',
      expected: 'This says who will take part in the meeting the paper was written for.',
      annex: 'A list of who took part stands in this report.',
    },
    why: 'Who else was in the room is protected as well.',
    todo: {
      default: 'Name nobody; say how many took part and from which sectors.',
      expected: 'Leave it out: the paper may be passed on, the list of guests may not.',
      annex: 'Delete the annex; say how many took part and from which sectors.',
    },
  },
  CHR303: {
    title: 'Which houses were in the room',
    found: {
      default: 'This lists institutions that took part ({count}), in other words than the published description.',
      delegates: 'This says which institutions sent somebody ({count}).',
      sentence:
        'This sentence says which institutions took part ({count}), in other words than the published description.',
    },
    why: 'The affiliation of participants is protected as well.',
    todo: 'Use `confidentiality.publicDescription` word for word, or name sectors with numbers.',
  },
  CHR304: {
    title: 'A private contact',
    found: {
      default: 'An e-mail address stands here that is not declared.',
      handle: 'A handle (@…) stands here that is not declared.',
      phone: 'A telephone number stands here that is not declared.',
      profile: 'A personal profile stands here that is not declared.',
    },
    why: 'A contact identifies a person as surely as a name.',
    todo: "Remove it, use the house's mailbox, or declare it: people.email, contact or imprint.",
  },
  CHR305: {
    title: 'Somebody from the list of participants',
    found: {
      default: 'These words name somebody on the list of participants.',
      initials: 'These words are an initial and the family name of somebody on the list of participants.',
      family: 'This is the family name of somebody on the list of participants.',
      near: 'This is one slip away from the name of somebody on the list of participants.',
      given: 'This is the given name of somebody on the list of participants.',
      letters: 'These are the initials of somebody on the list of participants.',
      cited: 'A source is cited whose author has the family name of somebody on the list of participants.',
      declared: 'Somebody is named here whom the frontmatter declares and who is on the list of participants.',
    },
    why: 'Who was in the room is protected, wherever the name stands. This finding cannot be waived.',
    todo: {
      default: 'Remove the name.',
      given: 'Remove the name, unless somebody else is meant.',
      cited: 'Make sure that the author is somebody else, or cite another source.',
      declared:
        'Name this person only in their function, in the frontmatter (`people`); in the text say "one participant" or nothing.',
    },
  },
  CHR306: {
    title: 'A list of participants was not compared',
    found: {
      default: 'There is a list of participants for {meeting}, and it could not be read.',
      'no-key':
        'There is a list of participants for {meeting}, and neither a roster key nor an identity to read it with.',
      'no-index': 'There is a list of participants for {meeting} without an index, and no identity to read it with.',
      broken: 'The index of the list of participants for {meeting} is damaged.',
      stale: 'The index of the list of participants for {meeting} is older than the list.',
      'wrong-key': 'The roster key does not open the index of the list of participants for {meeting}.',
      missing: 'The frontmatter names the list of participants {meeting}, and there is none.',
    },
    why: 'What was not compared with the list may name somebody who was in the room.',
    todo: {
      default: 'Run "briefpress roster seal {meeting}" and commit the index.',
      'no-key': 'Set BRIEFPRESS_ROSTER_KEY, or name your identity file with --identity.',
      'wrong-key': 'Set BRIEFPRESS_ROSTER_KEY to the key the index was sealed with, or seal it again.',
      missing: 'Correct confidentiality.roster.',
    },
  },
  CHR401: {
    title: 'A private source',
    found: {
      default: 'The source given here is a conversation, an interview or notes of the meeting.',
      note: 'This note gives a conversation, an interview or notes of the meeting as its source.',
    },
    why: 'A private source names a person or house that spoke in confidence.',
    todo: {
      default: 'Cite something published, or word the text anonymously.',
      note: 'Cite something published, or drop the note and word the text anonymously.',
    },
  },
  CHR501: {
    title: 'A leak in the frontmatter',
    found: {
      default:
        'The frontmatter holds what {rule} forbids: {title}. It is published in the page, its metadata and feeds.',
    },
    why: who,
    todo: anonymous,
  },
  CHR502: {
    title: 'A leak in an alternative text, title or caption',
    found: { default: 'An alternative text, title or caption holds what {rule} forbids: {title}.' },
    why: 'It is published with the picture and read aloud by screen readers.',
    todo: anonymous,
  },
  CHR503: {
    title: 'A leak in a file name, slug or anchor',
    found: { default: 'A file name, slug or anchor holds what {rule} forbids: {title}.' },
    why: 'It stands in the address of the page and in every link to it.',
    todo: 'Rename it.',
  },
  CHR504: {
    title: 'A leak in a comment or in raw HTML',
    found: { default: 'A comment or raw HTML holds what {rule} forbids: {title}.' },
    why: 'Comments travel with the source file, and with every copy of it.',
    todo: 'Delete it.',
  },
  CHR505: {
    title: 'A leak in code',
    found: { default: 'A code block or inline code holds what {rule} forbids: {title}.' },
    why: 'Code is printed like any other text.',
    todo: anonymous,
  },
  CHR506: {
    title: 'A leak in a link',
    found: { default: 'The text or target of a link holds what {rule} forbids: {title}.' },
    why: 'Link targets are published in the page and in the PDF.',
    todo: 'Remove the link or link to a public page that names nobody.',
  },
  CHR507: {
    title: 'A leak in a data file',
    found: {
      default: 'A data file of this brief holds what {rule} forbids: {title}.',
      line: 'Line {line} of a data file of this brief holds what {rule} forbids: {title}.',
    },
    why: 'The data behind a chart or table is published with it.',
    todo: 'Remove the name from the data.',
  },
  CHR508: {
    title: 'A leak in an SVG',
    found: { default: 'The text or metadata of an SVG holds what {rule} forbids: {title}.' },
    why: 'The words of a drawing are published with it.',
    todo: 'Change the words in the drawing.',
  },
  CHR509: {
    title: "A leak in a picture's metadata",
    found: { default: 'The metadata of a picture (EXIF, IPTC, XMP, comment) holds what {rule} forbids: {title}.' },
    why: 'Metadata tells who took a picture, where, and often who is on it.',
    todo: 'Save the picture without metadata.',
  },
  CHR510: {
    title: 'A leak in the bibliography',
    found: { default: 'The bibliography holds what {rule} forbids: {title}.' },
    why: 'Notes of a bibliography entry are exported with it.',
    todo: 'Remove it from the entry.',
  },
  CHR511: {
    title: "A leak in the PDF's metadata or outline",
    found: { default: "The PDF's metadata, outline or annotations hold what {rule} forbids: {title}." },
    why: 'Every PDF reader shows them.',
    todo: 'Change the words in the source they come from.',
  },
  CHR512: {
    title: 'A leak in an attribute or in structured data',
    found: { default: 'An attribute of the page or its structured data holds what {rule} forbids: {title}.' },
    why: 'Search engines and screen readers read it.',
    todo: 'Change the words in the source they come from.',
  },
  CHR513: {
    title: 'A leak in a footnote',
    found: { default: 'A footnote holds what {rule} forbids: {title}.' },
    why: who,
    todo: anonymous,
  },
  CHR601: {
    title: 'A sector group as speaker',
    found: {
      default: 'A group of {size} speaks here; it is large enough (at least {minGroup}), but it can still be telling.',
    },
    why: 'Someone who knows the list of participants may narrow it down.',
    todo: 'Consider "several participants".',
  },
  CHR602: {
    title: 'A pronoun as speaker',
    found: {
      default: 'A pronoun speaks here; it may point to an identifiable person.',
      carried: 'A pronoun speaks here, and it points to somebody who can be identified.',
    },
    why: 'He or she tells the gender, and the sentence before may tell more.',
    todo: 'Use an anonymous subject or the passive.',
  },
  CHR603: {
    title: 'Hearsay without a source',
    found: { default: 'Reported speech stands here without a source and without an anonymous speaker.' },
    why: 'The reader cannot tell whether it comes from the room.',
    todo: 'Add a source, or say "one participant said".',
  },
  CHR604: {
    title: 'A public figure who is not declared',
    found: { default: 'A public figure with a public act stands here, undeclared.' },
    why: 'The reader should be able to check that the act was public.',
    todo: 'Declare the person under `people` with `ref:`, or cite a source.',
  },
  CHR605: {
    title: 'An opinion without a source',
    found: {
      default: 'An organisation holds an opinion here, and no source is given.',
      document: 'A document is referred to here without saying which.',
    },
    why: 'Without a source it may come from the room.',
    todo: 'Cite the publication with its date.',
  },
  CHR606: {
    title: 'A combination that singles someone out',
    found: {
      default:
        'Day, place and size of a group stand together here; each is harmless, together they can single someone out.',
      'meeting-date': 'The frontmatter gives the day of the meeting.',
      clock: 'A time of day stands in this report of a meeting.',
    },
    why: 'Re-identification works by combination: whoever knows calendars can tell who was in town that day.',
    todo: {
      default: 'Leave one of the details out: a month is exact enough.',
      'meeting-date': 'Give the month: 2018-10.',
      clock: 'Leave the hour out, if it is one of the meeting.',
    },
  },
  CHR607: {
    title: 'Thanks to somebody undeclared',
    found: { default: 'Somebody outside is thanked who is not declared.' },
    why: 'Thanks can tell who was in the room.',
    todo: 'Declare the person under `people`, or drop the name.',
  },
  CHR608: {
    title: 'Initials speak',
    found: { default: 'Something is attributed to initials; they may stand for a participant.' },
    why: 'Initials identify a person to anyone who knows the list.',
    todo: anonymous,
  },
  CHR609: {
    title: 'Words to look at',
    found: {
      default: 'Capitalised words that may be names and that nothing explains: {count}. This is the first of them.',
    },
    why: 'What no list knows may be a name.',
    todo: 'Read the text once with this in mind; public persons, programmes and places can be entered in glossary.yml, once for all briefs. Nothing else to do.',
  },
  CHR610: {
    title: 'The Rule itself',
    found: {
      default: 'The Rule is named wrongly here.',
      'no-attendance': 'The document reports a meeting under the Rule, but `confidentiality.attendance` is missing.',
      'no-note': 'The document reports a meeting under the Rule but does not say so.',
      plural: 'It is one Rule: "Chatham House Rule", not "Rules".',
    },
    why: 'Readers and participants must see that the Rule was kept; group sizes decide what hides a speaker.',
    todo: {
      default: 'Write "Chatham House Rule".',
      'no-attendance': 'Declare attendance with total, sectors and minGroup.',
      'no-note': 'Add the sentence: The meeting was held under the Chatham House Rule.',
    },
  },
  CHR611: {
    title: 'A stable pseudonym',
    found: { default: 'A pseudonym ("Speaker 3", "the same participant") links several remarks to one person.' },
    why: 'Linked remarks make a profile, and a profile identifies.',
    todo: 'Let each remark stand for itself: "one participant".',
  },
  CHR612: {
    title: 'The speaker follows from the sentence beside',
    found: { default: 'The sentence before or after tells who said this.' },
    why: 'Readers carry a speaker over to the next sentence.',
    todo: anonymous,
  },
  SRC101: {
    title: 'Not UTF-8',
    found: { default: 'The file is not in UTF-8: a character here cannot be read.' },
    why: 'A name that cannot be read cannot be found.',
    todo: 'Save the file as UTF-8.',
  },
  SRC102: {
    title: 'Invisible control character',
    found: { default: 'An invisible control character stands here.' },
    why: 'It splits a word where nobody sees it, so that a name may not be found.',
    todo: 'Delete it: delete the word and type it again.',
  },
  SRC103: {
    title: 'Invisible character within a word',
    found: { default: 'A character without a width stands within this word.' },
    why: 'The word is not found by who searches for it, and a screen reader may stumble over it.',
    todo: 'Delete it: "briefpress lint --fix --yes" does.',
  },
  FM101: {
    title: 'Unknown key',
    found: {
      default: 'The frontmatter has no key "{key}".',
      nearest: 'The frontmatter has no key "{key}"; did you mean "{nearest}"?',
      elsewhere: 'The key "{key}" does not belong here; it belongs at "{nearest}".',
      forbidden: 'The key "{key}" is not allowed.',
    },
    why: 'A key with a slip of the pen would be passed over silently.',
    todo: {
      default: 'Correct or delete it; docs/frontmatter.md lists all keys.',
      elsewhere: 'Move it to "{nearest}".',
      forbidden: 'Delete it.',
    },
  },
  FM102: {
    title: 'Wrong type of value',
    found: {
      default: '"{field}" should be {expected}; this is {found}.',
      empty: '"{field}" is empty; it should be {expected}.',
      root: 'The frontmatter should consist of lines "key: value"; this is {found}.',
    },
    why: 'The page cannot be built from it.',
    todo: {
      default: 'Write the value in the expected form; a number that is meant as text needs quotation marks ("1.0").',
      empty: 'Fill it in or delete the line.',
      root: 'Write a key, a colon and a value on each line; docs/frontmatter.md lists the keys.',
    },
  },
  FM103: {
    title: 'Missing field',
    found: {
      default: 'The field "{field}" is missing.',
      type: 'A document of type "{type}" needs "{path}".',
      'type-role': 'A document of type "{type}" needs somebody with role "{role}" under "people".',
      'type-or': 'A document of type "{type}" needs "{path}"; this serves as well: {others}.',
    },
    why: 'This type of document needs it.',
    todo: {
      default: 'Add it; docs/frontmatter.md shows its form.',
      'type-role': 'Add an entry with role: {role} under "people".',
    },
  },
  FM104: {
    title: 'Not a date',
    found: {
      default: 'This is not a calendar date; expected for example {expected}.',
      'day-or-month': 'This is neither a month nor a calendar date; expected for example {expected}.',
      moment: 'This is neither a moment with its time zone nor a calendar date; expected for example {expected}.',
    },
    why: 'The date is printed, cited and sorted by.',
    todo: {
      default: 'Write year-month-day, for example 2018-11-20.',
      'day-or-month': 'Write year-month, for example 2018-10.',
      moment: 'Write date, T, time and distance from UTC, for example 2018-11-20T06:00+01:00.',
    },
  },
  FM105: {
    title: 'Unknown language',
    found: {
      default: 'This language is not known; expected one of: {allowed}.',
      nearest: 'This language is not known; did you mean "{nearest}"? Allowed: {allowed}.',
    },
    why: 'Labels, hyphenation, quotation marks and the linter depend on it.',
    todo: 'Use one of: {allowed}.',
  },
  FM106: {
    title: 'Value not allowed',
    found: {
      default: 'This value is not allowed for "{field}"; expected one of: {allowed}.',
      country: 'This is no ISO 3166-1 code of a country.',
      'country-nearest': 'This is no ISO 3166-1 code of a country; did you mean "{nearest}"?',
      nearest: 'This value is not allowed for "{field}"; did you mean "{nearest}"? Allowed: {allowed}.',
    },
    why: 'The page depends on it.',
    todo: {
      default: 'Use one of the values allowed; docs/frontmatter.md lists them.',
      country: 'Use two capital letters, for example DE; the United Kingdom is GB.',
      'country-nearest': 'Use two capital letters, for example DE; the United Kingdom is GB.',
    },
  },
  FM107: {
    title: 'Not readable as YAML',
    found: {
      default: 'The frontmatter cannot be read here.',
      alias: 'A YAML alias (*) refers to nothing.',
      bracket: 'A bracket is not closed, or the lines in it are not indented.',
      colon: 'A second colon stands in this line.',
      documents: 'A second YAML document begins here.',
      escape: 'A backslash in quotation marks does not begin any known character.',
      indent: 'This line is indented otherwise than its neighbours.',
      key: 'A key must be one plain word.',
      'no-colon': 'A colon is missing between key and value.',
      quote: 'A quotation mark is opened but not closed.',
      start: 'A value cannot begin with this character.',
      tab: 'This line is indented with a tab.',
      tag: 'A YAML tag (!) is not allowed.',
    },
    why: 'Without it the brief has no title, date or authors.',
    todo: {
      default: 'Check indentation, quotation marks and colons in this line and the one above.',
      alias: 'Write the value out.',
      bracket: 'Close the bracket, or write the list with one dash a line.',
      colon: 'Put the value into quotation marks.',
      documents: 'Keep one block between two lines of three dashes.',
      escape: "Use single quotation marks ('…'), or double the backslash.",
      indent: 'Indent all lines of one level alike, with two spaces a level.',
      key: 'Write a key from docs/frontmatter.md, a colon and the value.',
      'no-colon': 'Write key, colon, space, value.',
      quote: 'Close the quotation mark; a quotation mark inside needs the other kind outside.',
      start: 'Put the value into quotation marks.',
      tab: 'Use two spaces instead of the tab.',
      tag: 'Delete it.',
    },
  },
  FM108: {
    title: 'Only YAML frontmatter',
    found: {
      default: 'The frontmatter asks for the language "{engine}". It was not run.',
      other: 'The first line is three dashes with words behind them.',
    },
    why: 'Frontmatter with code would run on the machine that builds the brief.',
    todo: 'Begin the file with a plain line of three dashes (---) and write YAML below.',
  },
  FM109: {
    title: 'Given twice',
    found: {
      default: 'The key "{key}" stands here a second time.',
      id: 'This id is already taken in "{list}".',
    },
    why: 'One of the two would be passed over silently.',
    todo: { default: 'Delete one of them.', id: 'Give each entry its own id.' },
  },
  FM110: {
    title: 'Frontmatter too large or too tangled',
    found: {
      default: 'The frontmatter is larger than any real one.',
      alias: 'The frontmatter refers to itself (YAML * and &) more often than any real one.',
      depth: 'The frontmatter is nested more deeply than any real one.',
    },
    why: 'Such files can stop the build.',
    todo: { default: 'Shorten it.', alias: 'Write the values out instead of referring to them.', depth: 'Flatten it.' },
  },
  FM111: {
    title: 'Malformed value',
    found: {
      default: '"{field}" does not have the expected form: {expected}.',
      empty: '"{field}" holds no words.',
      malformed: '"{field}" does not have the expected form.',
      'too-big': '"{field}" is too large; at most {limit}.',
      'too-few': '"{field}" has too few entries; at least {limit}.',
      'too-long': '"{field}" is too long; at most {expected} characters.',
      'too-many': '"{field}" has too many entries; at most {limit}.',
      'too-small': '"{field}" is too small; at least {limit}.',
      path: '"{field}" must be a path from the folder of this file, with /: for example {expected}.',
      isbn: '"{field}" is not an ISBN, or a digit in it is wrong; expected for example {expected}.',
      issn: '"{field}" is not an ISSN, or a digit in it is wrong; expected for example {expected}.',
      orcid: '"{field}" is not an ORCID iD, or a digit in it is wrong; expected for example {expected}.',
      hash: '"{field}" must be the sha-256 of the consented wording: 64 hexadecimal digits.',
    },
    why: 'It is printed, linked or exported as it stands.',
    todo: {
      default: 'Correct it; docs/frontmatter.md shows the form of every value.',
      empty: 'Fill it in or delete the line.',
      isbn: 'Compare it with the original, digit by digit.',
      issn: 'Compare it with the original, digit by digit.',
      orcid: 'Compare it with the original, digit by digit.',
    },
  },
  FM112: {
    title: 'No frontmatter',
    found: { default: 'The file has no frontmatter; it was linted as --lang and --type say.' },
    why: 'Without title, date and type no page can be built.',
    todo: 'Begin the file with --- and the fields of docs/frontmatter.md.',
  },
  FM113: {
    title: 'Refers to nothing',
    found: {
      default: '"{field}" names an id that nothing in "{list}" has.',
      nearest: '"{field}" names an id that nothing in "{list}" has; did you mean "{nearest}"?',
    },
    why: 'The page would show a gap.',
    todo: 'Declare it under "{list}" or correct the id.',
  },
  FM114: {
    title: 'Frontmatter does not stand as it should',
    found: {
      default: 'The frontmatter begins with --- but no line of --- ends it.',
      misplaced: 'The frontmatter does not stand at the very beginning of the file.',
      trailing: 'Words stand behind the --- that ends the frontmatter.',
    },
    why: 'Text would be read as frontmatter, or frontmatter printed as text.',
    todo: {
      default: 'Put a line of three dashes (---) below the last field.',
      misplaced: 'Delete the empty lines above it.',
      trailing: 'Put them on the next line.',
    },
  },
  DOC201: {
    title: 'Figure without alternative text',
    found: {
      default: 'This figure has no alternative text.',
      image: 'This picture has no alternative text.',
      'file-name': 'The alternative text is the name of a file.',
    },
    why: 'Readers who cannot see it get nothing; WCAG 2.2 (1.1.1) and PDF/UA require it.',
    todo: {
      default: 'Say in alt="…" what the figure shows.',
      image: 'Say between the square brackets what the picture shows: ![…](file).',
      'file-name': 'Say what the picture shows, as you would on the telephone.',
    },
  },
  DOC202: {
    title: 'Figure without source',
    found: {
      default: 'This figure has no source.',
      image: 'This picture has no number, no title and no source, because it stands outside :::figure.',
    },
    why: 'A reader cannot check it, and its rights are unclear.',
    todo: {
      default: 'Add source="…"; for your own, write source="Own illustration".',
      image: 'Put it into :::figure{src="…" alt="…" source="…"}.',
    },
  },
  DOC203: {
    title: 'Table without caption',
    found: {
      default: 'This table has no caption.',
      'no-table': 'There is no table in this directive.',
    },
    why: 'A table without a caption cannot be cited or found, and screen readers announce it without a name.',
    todo: {
      default: 'Put it into :::table{source="…"} with the caption as first paragraph.',
      'no-table': 'Write a table in it, with an empty line above, or remove the directive.',
    },
  },
  DOC204: {
    title: 'Unknown directive',
    found: {
      default: 'There is no directive of this name; there are: {known}.',
      nearest: 'There is no directive of this name; did you mean "{nearest}"?',
    },
    why: 'The text in it would not be laid out as you meant.',
    todo: 'Correct the name; docs/writing.md lists all directives.',
  },
  DOC205: {
    title: 'Recommendation without addressee',
    found: {
      default: 'This recommendation has no addressee.',
      'addressee-nearest': 'This addressee is not known; did you mean "{nearest}"? Known: {known}.',
      'addressee-unknown': 'This addressee is not known; expected one of: {known}.',
      'horizon-nearest': 'This horizon is not known; did you mean "{nearest}"? Known: {known}.',
      'horizon-unknown': 'This horizon is not known; expected one of: {known}.',
    },
    why: 'A recommendation nobody is asked to carry out is an opinion.',
    todo: {
      default: 'Add addressee="…", one or several of: {known}.',
      'addressee-nearest': 'Use one or several of: {known}.',
      'addressee-unknown': 'Use one or several of: {known}.',
      'horizon-nearest': 'Use one of: {known}.',
      'horizon-unknown': 'Use one of: {known}, or leave it out.',
    },
  },
  DOC206: {
    title: 'Heading out of order',
    found: {
      default: 'This heading is of level {level}; at most level {expected} can stand here.',
      empty: 'This heading has no words.',
      title: 'This heading is of level 1, which only the title has.',
    },
    why: 'Contents and screen readers go by the levels; PDF/UA forbids gaps.',
    todo: {
      default: 'Use level {expected}.',
      empty: 'Write a heading or delete the line.',
      title: 'Begin chapters with two number signs (##); the title stands in the frontmatter.',
    },
  },
  DOC207: {
    title: 'Footnote missing',
    found: {
      default: 'This footnote is called but not written.',
      unused: 'This footnote is written but never called.',
    },
    why: 'The number would lead nowhere.',
    todo: {
      default: 'Add a line [^label]: … or delete the call.',
      unused: 'Call it with [^label] where it belongs, or delete it.',
    },
  },
  DOC208: {
    title: 'Raw HTML',
    found: {
      default: 'Raw HTML is not shown.',
      active: 'Raw HTML that could run code or load something is not allowed.',
      picture: 'A picture written as raw HTML would be missing from the page.',
      content: 'The words in this raw HTML would be missing from the page.',
    },
    why: 'Briefs come from many hands, so a page takes no HTML from them and runs nothing.',
    todo: {
      default: 'Use Markdown or a directive.',
      picture: 'Make it a figure: :::figure{src="…" alt="…" source="…"}.',
      content: 'Write them in Markdown or in a directive.',
    },
  },
  DOC209: {
    title: 'Required part missing',
    found: { default: 'A document of type "{type}" needs: {part}.' },
    why: 'Readers rely on what this type of document holds.',
    todo: 'Add it.',
  },
  DOC210: {
    title: 'Link to nothing',
    found: { default: 'No part of this document has this address.' },
    why: 'Whoever follows the link stays where they are.',
    todo: 'Correct the address, or give the heading one of its own: ## Heading {#…}.',
  },
  DOC220: {
    title: 'Table without heads',
    found: {
      default: 'The heads of this table are empty.',
      column: 'Columns of this table have no head: {count}.',
    },
    why: 'A screen reader says the head before each cell; without it nobody who listens knows what a cell is about (WCAG 2.2, 1.3.1; PDF/UA-1, 7.5).',
    todo: {
      default: 'Write in the first row what stands in each column.',
      column: 'Give every column a head. Only the first may go without, where its cells say what their rows are about.',
    },
  },
  DOC221: {
    title: 'Photograph in a report of a meeting',
    found: { default: 'This picture may be a photograph, and a photograph can show who was in the room.' },
    why: 'A face tells more than a name, and no linter sees it.',
    todo: 'Make sure that nobody can be recognised in it, or leave it out.',
  },
  DOC222: {
    title: 'Not in the document it is drawn from',
    found: {
      default: 'The document named as parent does not say this.',
      number: 'This number does not stand in the document named as parent.',
      name: 'This word looks like a name and does not stand in the document named as parent.',
      quotation: 'The document named as parent does not quote these words.',
      claim: 'Much of this sentence does not occur in the document named as parent.',
      language: 'The document named as parent is in another language; nothing could be compared.',
      parent: 'This is no document of its own to draw from: it is this one, or is itself drawn from another.',
    },
    why: 'A one-pager or press release is read instead of the document; what it adds nobody has reviewed.',
    todo: {
      default: 'Say what the document says, or add it there.',
      language: 'Name the edition in this language as parent.',
      parent: 'Name the full document as parent.',
    },
  },
  DOC230: {
    title: 'Cross reference to nothing',
    found: {
      default: 'Nothing in this document has this key.',
      kind: 'What has this key is of another kind.',
      twice: 'Something before has the same key; cross references lead there.',
    },
    why: 'Readers are sent where there is nothing, or to the wrong place.',
    todo: {
      default:
        'Correct the key, or give it to what you mean: :::figure{#key …}, :::table{#key …}, :::box{#key …}, ## Heading {#key}.',
      kind: 'Write @{prefix}: before the key.',
      twice: 'Give it a key of its own.',
    },
  },
  DOC241: {
    title: 'Data not usable',
    found: {
      default: 'The file of data holds no table.',
      encoding: 'The file of data is not UTF-8.',
      empty: 'The file of data has no rows below its heads.',
      quotes: 'Line {line} of the file of data: a quotation mark opens a cell and none closes it.',
      ragged: 'Line {line} of the file of data has {count} cells; the row of heads has {expected}.',
      head: 'Line {line} of the file of data: column {column} has no head.',
      rows: 'The file of data has {found} rows; at most {limit} can be printed.',
      columns: 'The file of data has {found} columns; at most {limit} can be printed.',
      yaml: 'Line {line} of the file of options is not readable as YAML.',
      shape: 'Line {line} of the file of options: an option needs "option" and, for each entry, "text".',
      key: 'Line {line} of the file of options: this field is not known.',
      'key-nearest': 'Line {line} of the file of options: this field is not known; did you mean "{nearest}"?',
    },
    why: 'A table with a hole or a shifted row says something wrong.',
    todo: {
      default: 'Correct the file; docs/data.md shows its form.',
      encoding: 'Save it as UTF-8 (in Excel: "CSV UTF-8").',
      rows: 'Shorten it, or publish the data elsewhere and link to it.',
      columns: 'Turn it, or split it.',
    },
  },
  DOC242: {
    title: 'Directive not used as meant',
    found: {
      default: 'This directive is not used as meant.',
      attribute: 'This attribute is not read here; there are: {known}.',
      'attribute-nearest': 'This attribute is not read here; did you mean "{nearest}"?',
      both: 'This directive names a file and holds a table; only the file is shown.',
      empty: 'There is nothing in this directive.',
    },
    why: 'What is not read is not shown, and nobody would notice.',
    todo: {
      default: 'Correct it; docs/writing.md lists all directives.',
      both: 'Delete one of the two.',
      empty: 'Write something in it, or delete it.',
    },
  },
  RES301: {
    title: 'File not found',
    found: {
      default: 'The file does not exist.',
      'no-src': 'This figure names no file.',
      'not-a-file': 'This is a folder, not a file.',
    },
    why: 'The page would have a hole.',
    todo: {
      default: 'Check the path: it counts from the folder of the brief.',
      'no-src': 'Add src="…" with the path from the folder of the brief.',
    },
  },
  RES302: {
    title: 'Picture from elsewhere',
    found: {
      default: 'The picture lies on another server.',
      data: 'The picture is written into the text as data.',
      outside: 'The path leads out of the project.',
    },
    why: 'Nothing is loaded from the network or from elsewhere on this machine: readers would be tracked, the build could change, and files could leak.',
    todo: 'Save the picture beside the brief.',
  },
  RES303: {
    title: 'Picture too large',
    found: {
      default: 'The picture is larger than {limit} bytes.',
      pixels: 'The picture has {pixels} pixels; at most {limit}.',
      side: 'A side of the picture is {pixels} pixels long; at most {limit}.',
    },
    why: 'It would stop the build or print as a blank.',
    todo: 'Scale it down; 2,000 pixels across are enough for print.',
  },
  RES304: {
    title: 'Picture not usable',
    found: {
      default: 'The picture cannot be read.',
      format: 'The picture is in a format that is not supported.',
      rotated: 'The picture lies on its side; only its metadata say how it was held, and they are removed.',
    },
    why: 'It would print as a blank or on its side.',
    todo: {
      default: 'Save it again as PNG, JPEG, WebP or SVG.',
      rotated: 'Turn it upright in a picture editor and save it.',
    },
  },
  RES305: {
    title: 'Link not allowed',
    found: {
      default: 'Links of this kind are not allowed.',
      'absolute-path': 'This link begins with a slash and leads away from the page.',
    },
    why: 'They could run code or show paths of this machine.',
    todo: {
      default: 'Use https:, mailto:, tel: or a heading of this document (#…).',
      'absolute-path': 'Write the whole address (https://…) or a path from the folder of the brief.',
    },
  },
  RES306: {
    title: 'SVG not safe',
    found: {
      default: 'The SVG holds something that could run or that makes it change.',
      external: 'The SVG loads something from outside itself.',
      size: 'The SVG has no size, or too many elements.',
      style: 'The SVG holds a style sheet.',
    },
    why: 'A drawing is set into the page itself; it may run, load and restyle nothing.',
    todo: {
      default: 'Save it again as a plain SVG, without scripts, animation and links.',
      external: 'Embed nothing: save pictures as PNG beside the brief, and draw the rest.',
      size: 'Give it a viewBox, and simplify it.',
      style:
        'Save it again with presentation attributes instead of a style sheet (in Inkscape: plain SVG; in Illustrator: styling as presentation attributes).',
    },
  },
  RES307: {
    title: 'Data from elsewhere, or not readable',
    found: {
      default: 'The file of data cannot be read.',
      outside: 'The path of the data leads out of the project.',
      remote: 'The data lie on another server.',
      bytes: 'The file of data is larger than {limit} bytes.',
    },
    why: 'Nothing is loaded from the network or from elsewhere on this machine: the build could change, and files could leak.',
    todo: {
      default: 'Check the file and who may read it.',
      outside: 'Save the data beside the brief.',
      remote: 'Save the data beside the brief.',
      bytes: 'Keep only what the brief shows.',
    },
  },
  LIM401: {
    title: 'File too large',
    found: { default: 'The file has {bytes} bytes; at most {limit}.' },
    why: 'Such files can stop the build.',
    todo: 'Split it.',
  },
  LIM402: {
    title: 'Nested too deeply or too many marks',
    found: {
      default: 'This is nested more deeply than any real text (at most {limit} levels).',
      angle: 'More than {limit} angle brackets (<) stand in one paragraph.',
      brackets:
        'More brackets than any real text has stand in one paragraph, or they are nested too deeply (limit {limit}).',
      code: 'More than {limit} back-ticks stand in one paragraph.',
      containers: 'Quotations, lists and notes are nested more deeply than {limit} levels on one line.',
      'many-lists': 'More than {limit} lists begin in this file.',
      directives: 'Directives are nested more deeply than {limit} levels.',
      emphasis: 'More than {limit} marks of emphasis (* or _) stand in one paragraph.',
      headings: 'More than {limit} underlined headings stand in this file.',
      lines: 'More than {limit} lines stand here without an empty one between them.',
      lists: 'Lists are nested more deeply than {limit} levels.',
      quotes: 'More than {limit} block quotations begin in this file.',
      unreadable: 'This text cannot be read as Markdown.',
    },
    why: 'Such files can stop the build.',
    todo: {
      default: 'Flatten it.',
      angle: 'Split the paragraph, or write code between back-ticks.',
      brackets: 'Split the paragraph, or close the brackets.',
      emphasis: 'Split the paragraph, or close the marks.',
      headings: 'Write headings with number signs (##).',
      lines: 'Put an empty line between paragraphs.',
      quotes: 'Join quotations that belong together, or split the file.',
      unreadable:
        'Take the text out piece by piece until it can be read, and report the piece to the makers of this program.',
    },
  },
  LIM403: {
    title: 'Took too long',
    found: {
      default:
        'Working on this brief took longer than {ms} milliseconds or more memory than there is, and was stopped.',
    },
    why: 'A file that takes this long is broken or hostile.',
    todo: 'Look for endless rows of brackets, stars or list marks.',
  },
  LIM404: {
    title: 'Table too large',
    found: {
      default: 'This table has {rows} rows and {columns} columns; at most {limit} cells.',
      columns: 'This table has {columns} columns; at most {limit}.',
      rows: 'This table has {rows} rows; at most {limit}.',
    },
    why: 'It would take minutes to print.',
    todo: 'Publish the data as a file and show a summary.',
  },
  PAGE501: {
    title: 'Something was to be loaded',
    found: {
      default: 'The page asked for something from outside the brief; it was refused.',
      element: 'The page holds an element <{element}>, which may load or run something; it was removed.',
      'inline-style': 'The page holds a style of its own; it was refused.',
      missing: 'The page asked for a file that is not part of the brief.',
    },
    why: 'Nothing but the files of the brief may be loaded.',
    todo: 'Remove what asks for it.',
  },
  PAGE502: {
    title: 'A picture was not painted',
    found: { default: 'The browser could not paint a picture of this brief.' },
    why: 'The page would have a hole.',
    todo: 'Save the picture again, smaller or in another format.',
  },
  PAGE503: {
    title: 'Text missing from the PDF',
    found: { default: 'Words of this paragraph are not in the PDF.' },
    why: 'What cannot be read back cannot be checked, searched or read aloud.',
    todo: 'Shorten very long words; use letters a font has.',
  },
  PAGE504: {
    title: 'Wider than its place',
    found: {
      default: 'On page {page} of the PDF something runs over the edge.',
      shrunk: 'Something is wider than the page; the whole PDF would be shrunk to fit (first seen on page {page}).',
      wide: 'Something is wider than its column and sticks out of it.',
    },
    why: 'It would be cut off, or everything would be set too small.',
    todo: 'Break a long word or address, or make the table or picture narrower.',
  },
  PAGE505: {
    title: 'A letter or a font is missing',
    found: {
      default: 'On page {page} of the PDF stand characters that no font has: {count}.',
      fallback:
        'On page {page} of the PDF stand characters that the fonts of the house lack; a strange font replaced them.',
      font: 'The font "{family}" could not be loaded.',
      'no-glyph':
        'No font has the character "{character}" ({point}): not those of the house, nor the one that steps in for them.',
      'other-font': 'The fonts of the house lack the character "{character}" ({point}); a strange font steps in.',
    },
    why: 'They would print as empty boxes, or differently on every machine.',
    todo: {
      default: 'Write them another way, or add a font to _brand.yml.',
      font: 'Check the name and the file of the font in _brand.yml.',
    },
  },
  PAGE506: {
    title: 'Could not be printed',
    found: {
      default: 'The browser stopped while printing this brief, twice.',
      time: 'Printing this brief took longer than {seconds} seconds and was stopped.',
    },
    why: 'Without a print there is no PDF; what was published before stays.',
    todo: 'Look for very large tables, very long words and complicated drawings.',
  },
  PAGE507: {
    title: 'The PDF is not accessible',
    found: {
      default: 'The PDF cannot call itself accessible (ISO 14289-1, clause {clause}).',
      picture:
        'On page {page} of the PDF stands a picture that does not say what it shows (ISO 14289-1, clause {clause}).',
      heading: 'On page {page} of the PDF a heading skips a level (ISO 14289-1, clause {clause}).',
      list: 'On page {page} of the PDF a list cannot be read aloud as one (ISO 14289-1, clause {clause}).',
      table: 'On page {page} of the PDF a table lacks heads or cells (ISO 14289-1, clause {clause}).',
      link: 'On page {page} of the PDF a link does not say where it leads (ISO 14289-1, clause {clause}).',
      font: 'A font of the PDF is not embedded or does not say which letters it shows (ISO 14289-1, clause {clause}).',
      document: 'The PDF cannot call itself accessible (ISO 14289-1, clause {clause}).',
    },
    why: 'Readers who use a screen reader, Braille or large type would lose part of the text; public bodies must not publish it.',
    todo: {
      default:
        'This is a fault of briefpress: please report it with the clause. build --only html publishes the web page meanwhile.',
      picture: 'Give the picture an alternative text (alt="…").',
      heading: 'Go down one level at a time: ## and then ###.',
      table: 'Give every row as many cells as the head has, and the table a head row.',
      link: 'Give the link words.',
    },
  },
  PAGE508: {
    title: 'A note is not at the foot of its page',
    found: {
      default: 'The notes could not be set at the foot of the pages that call them.',
      end: 'The notes could not be set at the foot of the pages that call them; they stand at the end of the text.',
      late: 'The page that calls note {number} has no room for it; it begins on the next.',
    },
    why: 'Readers look for a note at the foot of the page that calls it.',
    todo: {
      default: 'Choose notes: endnotes, or shorten the longest notes.',
      late: 'Call fewer notes in one line or table row, or shorten them.',
    },
  },
  WV101: {
    title: 'A waiver that cannot be read',
    found: {
      default: 'This comment speaks of a waiver and is none.',
      syntax:
        'This comment speaks of a waiver and is none: <!-- briefpress-waive CHR601 reason="…" by="…" until="2027-01-31" -->.',
      reason: 'The waiver gives no reason.',
      by: 'The waiver does not say who approved it: by="…" takes a short sign in small letters, not a name.',
      until: 'The waiver does not say until when it holds: until="2027-01-31".',
      place: 'No block follows this waiver.',
    },
    why: 'A waiver opens the gate; a slip in it must not open it further or seem to.',
    todo: 'Correct the comment or delete it.',
  },
  WV102: {
    title: 'A waiver that has expired',
    found: { default: 'This waiver held until {until}; it is judged by {day}.' },
    why: 'A waiver is a decision for a time.',
    todo: 'Mend what it waived, or have it approved again.',
  },
  WV103: {
    title: 'A finding that cannot be waived',
    found: {
      default: '{waived} can never be waived here.',
      other: '{waived} cannot be waived: only findings of the Rule (CHR) can.',
    },
    why: 'A name, a role, a description, words or a list that reveal who was in the room stay out; nobody can decide that for the person.',
    todo: 'Delete the waiver and mend the text.',
  },
  WV104: {
    title: 'A waiver nobody needs',
    found: { default: 'This waiver for {waived} covers nothing in the block after it.' },
    why: 'It would hide what comes there later.',
    todo: 'Delete it.',
  },
};

/** What the tool says when something breaks that no author can mend in the text. */
export const failures: FailureCatalogue = {
  BP001: {
    default: 'Cannot read {path}.',
    empty: 'There is no brief in {path}. Briefs are files that end in .md, other than README.md.',
    missing: 'No such file or folder: {path}. Give the path of a brief or of a folder with briefs.',
    'not-a-file': '{path} is not a file that can be read as a brief.',
    outside: 'The link {path} leads out of its folder. Remove it, or name the file it leads to by its own path.',
    unreadable: 'Cannot read {path}. Check who may read the file.',
  },
  BP002: { default: '{reason}' },
  BP003: {
    default: '{file}, line {line}: {reason}. Nothing was built.',
    colour:
      '{file}, line {line}: "{value}" for {key} is neither a colour (#rrggbb) nor a name of the palette. Nothing was built.',
    contrast:
      '{file}, line {line}: {text} on {ground} ({mode}) has a contrast of {ratio}; text needs 4.5. Choose a darker or a lighter colour. Nothing was built.',
    key: '{file}, line {line}: there is no key {at}. docs/exceptions.md (glossary.yml) and docs/types.md (types.yml) list the keys. Nothing was built.',
    'nearest-key': '{file}, line {line}: there is no key {at}; did you mean {nearest}? Nothing was built.',
    'no-font': '{file}, line {line}: there is no font file {path}. Check typography.fonts. Nothing was built.',
    schema: '{file}, line {line}: {at}: {problem}. Nothing was built.',
    twice:
      '{file}, line {line}: {at} has a name that stands in {first} already. Delete one of the two. Nothing was built.',
    syntax:
      '{file}, line {line}: this is not readable as YAML. Check indentation, quotation marks and colons. Nothing was built.',
    unreadable: '{file} cannot be read. Restore it. Nothing was built.',
  },
  BP004: {
    default: 'No browser to print with: {reason}. Run "npm ci" again, or name one with --browser.',
    missing: 'There is no browser at {path}. Correct the path after --browser, or leave the option out.',
    cache:
      'The browser cannot be unpacked: none of these folders can be written to and run from: {folders}. Name a browser with --browser, or set XDG_CACHE_HOME to a folder of your own.',
    none: 'There is no browser to print with. Run: {command}. Or name one with --browser.',
    start: 'The browser does not start: {said}. Run "npm ci" again, or name another with --browser.',
  },
  BP005: {
    default: 'The browser stopped: {reason}. What was published before is untouched. Run it again.',
    crash:
      'The browser stopped. What was published before is untouched. Run it again; if it happens again, name another browser with --browser.',
    reading: 'The PDF of {file} could not be read back in time. What was published before is untouched. Run it again.',
    time: 'The browser did not answer in time. What was published before is untouched. Run it again when the machine is less busy.',
  },
  BP006: {
    default: 'The template {template} is broken: {problem}. Nothing was built.',
    missing: 'There is no template {template}.hbs, neither in templates/ nor in the package. Restore it.',
  },
  BP007: {
    default: 'Cannot write to {path} ({reason}). What was published before is untouched.',
    changed:
      '{path} is no longer what was checked: somebody has written to it meanwhile. It was left alone. Run it again.',
    locked:
      'Another process has been publishing to {path} for half a minute. Wait for it, or, when there is none, delete the file .briefpress.lock in there.',
    'no-permission':
      'You may not write to {path}. What was published before is untouched. Change its permissions or name another folder with --out.',
    'no-space': 'There is no space left to write to {path}. What was published before is untouched.',
    'not-a-folder': '{path} is not a folder, or something stands in its way. Name another folder with --out.',
    other: 'Cannot write to {path}. What was published before is untouched.',
    outside: 'A publication would have left its folder in {path}; it was not written.',
  },
  BP008: {
    default:
      'Two briefs want the same address "{slug}": {first} and {second}. Give one of them a "slug:" in its frontmatter.',
  },
  BP009: {
    default:
      'Something went wrong that is our fault: {reason}. What was published before is untouched. Please report it with the brief, if it may be shared.',
  },
  BP010: {
    default: 'The list of participants cannot be used: {reason}.',
    'bad-key': 'BRIEFPRESS_ROSTER_KEY is no roster key. It begins with brk1- and "briefpress roster seal" makes one.',
    'bad-line':
      'Line {line} of the input is not readable as a participant: {column}. docs/roster.md says what each column takes. Nothing was written.',
    'bad-meeting': '"{meeting}" cannot name a meeting. Use small letters, digits and hyphens: msg-4.',
    'bad-recipient': '{file}, line {line}: this is no public key of age (age1…). Nothing was written.',
    damaged: '{file} is damaged: what is in it is no list of participants. Restore it from git.',
    'in-project': 'The key file {path} would lie in the project, and be committed with it. Name one outside.',
    locked: '{file} cannot be opened with this identity.',
    'no-baseline-key':
      'A baseline needs a roster key, for its hashes could be guessed without one. Set BRIEFPRESS_ROSTER_KEY; "briefpress roster seal" makes one.',
    'no-identity':
      'An age identity (AGE-SECRET-KEY-…) is needed. Name its file with --identity or in BRIEFPRESS_IDENTITY.',
    'no-input': 'There was no participant in the input. Nothing was written.',
    'no-key':
      'There is no roster key. Set BRIEFPRESS_ROSTER_KEY, or have one made: --key-file <path outside the project>, or run it on a terminal.',
    'no-list': 'There is no list of participants for {meeting}. "briefpress roster add {meeting}" makes one.',
    'no-recipients': '{file} names nobody who may read the list. Write one public key of age (age1…) a line into it.',
    terminal: 'The list is shown on a terminal only, never in a file or a log.',
    unreadable: '{file} cannot be read. Check who may read the file.',
  },
};

/** Kinds of things, as data names them. */
export const terms = {
  or: 'or',
  and: 'and',
  role: 'role',
  country: 'country',
  sector: 'sector',
  gender: 'gender',
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a group of fields',
  empty: 'nothing',
  invalid_type: 'wrong type of value',
  unrecognized_keys: 'unknown key',
  invalid_value: 'value not allowed',
  invalid_format: 'value malformed',
  invalid_union: 'value not allowed',
  too_small: 'too small or too short',
  too_big: 'too large or too long',
  custom: 'value malformed',
  light: 'light',
  dark: 'dark',
  agreement: 'points of agreement (:::agreement)',
  contention: 'points of contention (:::contention)',
  open: 'open questions (:::open)',
  questions: 'questions for discussion (:::questions)',
  figure: 'a figure (:::figure)',
  themes: 'themes (a heading for each)',
} as const;

/** Phrases of the command line. */
export const interface_ = {
  about: 'Briefs in Markdown become branded HTML and PDF; what tells who said what does not get out.',
  buildAbout: 'Lint, render, print, gate and publish to output/.',
  lintAbout: 'Only look for findings; no browser is needed.',
  paths: 'briefs or folders (default: briefs/)',
  only: 'make only html or only pdf',
  jobs: 'how many briefs at a time',
  out: 'the folder to publish to',
  draft: 'a watermarked draft in output/drafts/, with its findings shown on it',
  format: 'how findings are shown: pretty, json, github, sarif, junit or html',
  explainAbout: 'Say what a code means, why it matters and what to do.',
  explainCode: 'a code such as CHR104',
  badCode: 'There is no code "{value}"; docs/codes/README.md lists them all.',
  lang: 'language of Markdown without frontmatter: de, en or fr',
  type: 'type of Markdown without frontmatter, for example meeting-summary',
  reveal: 'show the words of a finding (they may be names: only on your own screen)',
  browser: 'path of the browser to print with',
  ui: 'language of these messages: de or en',
  help: 'show this help',
  version: 'show the version',
  usage: 'Usage:',
  options: 'Options:',
  commands: 'Commands:',
  arguments: 'Arguments:',
  optionsPlaceholder: '[options]',
  commandPlaceholder: '[command]',
  commandHelp: 'show help for a command',
  block: 'block',
  warn: 'warning',
  info: 'note',
  why: 'why',
  todo: 'instead',
  suggestion: 'try',
  docs: 'more',
  layerHtml: 'found in the finished web page',
  layerPdf: 'found in the text of the finished PDF',
  layerMetadata: "found in the PDF's metadata",
  summaryClean: '{files} checked: clean.',
  summary: '{files} checked: {blocks} blocking, warnings: {warnings}, notes: {infos}.',
  fileOne: '1 file',
  fileMany: '{n} files',
  published: 'published {slug} ({pages} pages, {time})',
  publishedHtml: 'published {slug} ({time})',
  drafted: 'draft {slug} ({time})',
  blocked: 'blocked {file}: {n} findings',
  builtSummary: '{published} published, {blocked} blocked, {time}.',
  draftSummary: '{published} drafts in {folder}, {time}. They are not publications.',
  building: 'building {done} of {total}',
  reportTitle: 'Findings',
  reportBlocked: 'Not fit for publication yet',
  reportFree: 'Nothing stands in the way of publication',
  reportBlocks: 'blocking',
  reportWarnings: 'warnings',
  reportInfos: 'notes',
  reportFile: 'file',
  reportFiles: 'files',
  reportWaived: 'waived',
  reportPlace: 'line {line}, column {column}',
  reportHidden: 'masked',
  reportClean: 'Without findings',
  reportCodes: 'What the codes mean',
  reportMasked:
    'Words that may identify somebody are masked. What stands in the repository is not: lint before you commit.',
  masked: 'Words that may identify somebody are masked; --reveal shows them on a terminal.',
  revealTerminal: '--reveal works on a terminal or with --format json only.',
  badFormat: 'Unknown format "{value}"; expected one of: {allowed}.',
  badOnly: 'Unknown value "{value}" for --only; expected html or pdf.',
  badJobs: '--jobs needs a whole number from 1 to 64, found "{value}".',
  badLang: 'Unknown language "{value}"; expected de, en or fr.',
  badUi: 'Unknown language "{value}" for --ui; expected de or en.',
  badType: 'Unknown type "{value}"; expected one of: {allowed}.',
  missingArgument: 'Something is missing after the command: {name}. "briefpress --help" lists the commands.',
  unknownOption: 'Unknown option or command: {reason}. "briefpress --help" lists them.',
  nothing: 'No brief found in {where}.',
  rosterAbout: 'Keep the encrypted list of participants (add, list, seal).',
  rosterAddAbout: 'Add participants, asked for on a terminal or from a table on standard input.',
  rosterListAbout: 'Show the list on this terminal.',
  rosterSealAbout: 'Write the index with which CI checks for names it cannot read.',
  rosterMeeting: 'the meeting: series and session, for example msg-4',
  identity: 'file with your age identity, outside the project (default: BRIEFPRESS_IDENTITY)',
  keyFile: 'where to write a new roster key, outside the project',
  today: 'day by which consents and waivers are judged: 2018-11-20',
  badDay: '"{value}" is no day; expected the form 2018-11-20.',
  rosterAdded: '{n} added, {total} on the list: {file}. Run "briefpress roster seal" next.\n',
  rosterSealed: '{total} participants sealed: {file}. Commit it with the list.\n',
  rosterKey: 'The roster key, shown once. Keep it as the secret BRIEFPRESS_ROSTER_KEY of your CI:\n{key}\n',
  rosterKeyFile:
    'The roster key is in {file}. Keep it as the secret BRIEFPRESS_ROSTER_KEY of your CI, then delete the file.\n',
  rosterAskHint: 'One participant at a time; an empty name ends. Only the name is required.\n',
  rosterAskAgain: 'Not readable: {column}. Please enter this participant again.\n',
  askName: 'Name',
  askRole: 'Role',
  askAffiliation: 'Affiliation',
  askCountry: 'Country (ISO 3166: DE)',
  askSector: 'Sector (ministries, eu, io …)',
  askGender: 'Gender (f, m, d)',
  askAlso: 'Other spellings, separated by |',
  consentAbout: 'Keep the ledger of consents to be quoted (add).',
  consentAddAbout: 'Record that somebody has released a quotation; its hash is kept, not its words.',
  consentPerson: 'id of the person in `people`',
  consentLanguage: 'language of the wording: de, en or fr',
  consentScope: 'slug of the publication, id of its series, or any',
  consentFrom: 'first day it holds: 2018-10-20',
  consentUntil: 'last day it holds',
  consentEvidence: 'where the consent is kept: letter, mail, file number',
  consentText: 'the wording; without it, it is read from standard input',
  consentAsk: 'Wording',
  consentEmpty: 'There is no wording: give it on standard input or with --text.',
  consentOption: '{option} is missing or cannot be read. "briefpress consent add --help" describes it.',
  consentAdded:
    'Consent recorded: {file}. One word changed, and it covers no more. To take it back, add "revoked: <day>".\n',
  fix: 'go through the findings that have a neutral wording and apply those you accept, one by one',
  yes: 'with --fix: apply, unasked, what cannot change what the text says, and nothing else',
  yesAlone: '--yes goes with --fix only.',
  fixBaseline: '--fix and --update-baseline do not go together. Fix first, then update the baseline.',
  fixTerminal:
    '--fix asks for each change and needs a terminal. Run it on one, or add --yes for the changes that cannot change what the text says.',
  fixAsk: 'Apply? [y]es, [n]o, [q]uit:',
  fixed: 'Changes applied: {n}.\n',
  updateBaseline: 'take what is found now for known: it becomes a note in later runs (needs BRIEFPRESS_ROSTER_KEY)',
  baselineUpdated: '{n} findings are known from now on: {file}.\n',
} as const;
