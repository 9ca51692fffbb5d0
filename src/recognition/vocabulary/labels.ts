/** The words that say what the number behind them is, in lower case and without the blank or hyphen within. */
import { wordList } from './word-list';

/** Labels that can only mean an event's number. */
export const eventIdLabels: ReadonlySet<string> = new Set([
  'eventid',
  'eventids',
  'eventcode',
  'eventcodes',
  'ereignisid',
  'ereignisids',
  'ereigniskennung',
  'ereigniskennungen',
  'ereignisnummer',
  'ereignisnummern',
  'eventnummer',
  'eventnr',
  'ereignisnr',
  'eventnummern',
]);

/** Ordinary words that are labels when a number follows. */
export const eventLabels: ReadonlySet<string> = new Set(['event', 'events', 'ereignis', 'ereignisse', 'ereignissen']);

export const codeLabels: ReadonlySet<string> = new Set([
  'diagnosticcode',
  'diagnosticcodes',
  'diagnosticscode',
  'diagnosecode',
  'diagnosecodes',
]);

/** Words that name a bare number well enough for `Fehler:20102` and `"id": 20102`, where another name would forbid it. */
export const looseLabels = wordList('id eid code error err errorcode error_code fehler fehlercode');

/** What the first word of every label of an event or a code contains: all other words are passed over at once. */
export const eventLabelStart = /event|ereignis/;
export const codeLabelStart = /diagnos/;

/** Words that may stand between a label and its number. */
export const labelFillers = wordList('no nr number nummer is ist was war lautet in mit der id eq');

/** Words that join the numbers of a list. */
export const listWords = wordList('and und or oder to bis sowie bzw plus then dann');

/** Markup that formats and says nothing about the content; any other element's name does. */
export const formattingTags = wordList(`
  a at b big blockquote body br center code codeblock dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr html i ins
  kbd li mark ol p pre q quoted s samp small span strike strong sub sup table tbody td th thead tr tt u ul var
`);

/** Words that say a number is an error's; "error" alone is enough for the few small codes that the catalog knows. */
export const errorLabels = wordList(`
  error errors err errorcode errorlevel error_code exitcode exit_code fehler fehlercode fehlernummer fehlernr hresult hr
  returned returncode rückgabecode rückgabewert win32 win32error winhttp winhttperror
`);

/** What stands between such a word and its number. */
export const errorLabelFillers = wordList(
  'code nr no nummer number status ist is war was lautet value wert actual von of',
);
