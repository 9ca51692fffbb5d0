/**
 * A step says what to do: in German a verb with "Sie", in English a verb that opens a clause.
 *
 *     "Öffnen Sie das Ereignis …", "If it is pending: choose …", "Nothing to do here."  → a step
 *     "The documentation has more on this."                                              → none
 */
import { everyEntry } from '../content';
import type { Rule } from './rule';

const isStep: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})\p{L}+(en|rn|ln) Sie(?!\p{L})|nichts (weiter )?zu tun/u,
  // A clause begins at the start, or behind a mark, "then" or "and".
  en: new RegExp(
    `(^|[.:;,–] |\\bthen |\\band |\\(|” )((also|first|now|only) )?(nothing|never mind|do not|don’t|${[
      ...[
        'add',
        'adjust',
        'allow',
        'apply',
        'ask',
        'assign',
        'bind',
        'bring',
        'call',
        'change',
        'check',
        'choose',
        'clarify',
      ],
      ...['clear', 'close', 'collect', 'compare', 'complete', 'configure', 'confirm', 'copy', 'correct', 'count'],
      ...['create', 'delete', 'disable', 'display', 'download', 'enable', 'enroll', 'enter', 'exclude', 'export'],
      ...['fill', 'find', 'finish', 'fix', 'free', 'get', 'give', 'go', 'grant', 'have', 'ignore', 'import'],
      ...['include', 'increase', 'install', 'issue', 'keep', 'leave', 'let', 'list', 'log', 'look', 'make', 'move'],
      ...[
        'name',
        'note',
        'open',
        'pass',
        'paste',
        'plan',
        'prepare',
        'publish',
        'put',
        'raise',
        'read',
        'reinstall',
        'remove',
      ],
      ...['rename', 'renew', 'repair', 'repeat', 'replace', 'republish', 'request', 'reset', 'restart', 'restore'],
      ...['retry', 'revoke', 'run', 'save', 'search', 'see', 'select', 'send', 'set', 'shorten', 'sign', 'start'],
      ...[
        'switch',
        'sync',
        'take',
        'test',
        'transfer',
        'treat',
        'trigger',
        'try',
        'turn',
        'uninstall',
        'unlock',
        'update',
        'use',
      ],
      ...['verify', 'wait', 'watch', 'write'],
    ].join('|')})\\b`,
    'iu',
  ),
};

export const imperativeSteps: Rule = (content) =>
  Object.entries(isStep)
    .filter(([language]) => language in content.languages)
    .flatMap(([language, step]) =>
      everyEntry(content).flatMap((entry) =>
        (entry.texts(language)?.steps ?? [])
          .filter((text) => !step.test(text))
          .map((text) => ({
            file: entry.textsFile(language),
            what: `a step of ${entry.facts.id} does not say what to do: “${text.slice(0, 60)}…”`,
            fix: language === 'de' ? 'Begin with a verb and “Sie”.' : 'Begin with a verb.',
          })),
      ),
    );
