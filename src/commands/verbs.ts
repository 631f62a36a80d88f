import type { Verb } from './shell.ts';

const meetingArgument = [['<meeting>', 'rosterMeeting']] as const;
const identityOption = ['--identity <file>', 'identity'] as const;

/** The verbs beside build, lint and explain. What they do is loaded when one is called: a build needs none of it. */
export const verbs: readonly Verb[] = [
  {
    name: 'init',
    about: 'initAbout',
    arguments: [],
    options: [
      ['--lang <code>', 'newLang'],
      ['--yes', 'initYes'],
    ],
    run: async (shell, values, options) => (await import('./start.ts')).init(shell, values, options),
  },
  {
    name: 'new',
    about: 'newAbout',
    arguments: [['<type>', 'newType']],
    options: [
      ['--lang <code>', 'newLang'],
      ['--title <text>', 'newTitle'],
      ['--from <file>', 'newFrom'],
      ['--parent <slug>', 'newParent'],
    ],
    run: async (shell, values, options) => (await import('./start.ts')).create(shell, values, options),
  },
  {
    name: 'schema',
    about: 'schemaAbout',
    arguments: [],
    options: [],
    run: async (shell) => (await import('./schema.ts')).schema(shell),
  },
  {
    name: 'doctor',
    about: 'doctorAbout',
    arguments: [],
    options: [identityOption, ['--browser <path>', 'browser']],
    run: async (shell, _, { browser }) => (await import('../instruments.ts')).examine(shell, browser),
  },
  {
    name: 'completion',
    about: 'completionAbout',
    arguments: [['<shell>', 'completionShell']],
    options: [],
    run: async (shell, values) => (await import('./completion.ts')).printCompletion(shell, values),
  },
  {
    name: 'manual',
    about: 'manualAbout',
    arguments: [],
    options: [],
    run: async (shell) => (await import('./manual.ts')).printManual(shell),
  },
  {
    name: 'roster add',
    about: 'rosterAddAbout',
    arguments: meetingArgument,
    options: [identityOption],
    run: async (shell, values) => (await import('./roster.ts')).add(shell, values),
  },
  {
    name: 'roster list',
    about: 'rosterListAbout',
    arguments: meetingArgument,
    options: [identityOption],
    run: async (shell, values) => (await import('./roster.ts')).list(shell, values),
  },
  {
    name: 'roster seal',
    about: 'rosterSealAbout',
    arguments: meetingArgument,
    options: [identityOption, ['--key-file <file>', 'keyFile']],
    run: async (shell, values, options) => (await import('./roster.ts')).seal(shell, values, options),
  },
  {
    name: 'consent add',
    about: 'consentAddAbout',
    arguments: [],
    options: [
      ['--person <id>', 'consentPerson'],
      ['--language <code>', 'consentLanguage'],
      ['--scope <id>', 'consentScope'],
      ['--from <day>', 'consentFrom'],
      ['--until <day>', 'consentUntil'],
      ['--evidence <text>', 'consentEvidence'],
      ['--text <wording>', 'consentText'],
    ],
    run: async (shell, _, options) => (await import('./consent.ts')).add(shell, options),
  },
];
