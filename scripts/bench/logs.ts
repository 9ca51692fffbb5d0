/** Makes large logs of made-up content: every hundredth entry is ours, the others are what stands beside it on a server. */

/** A shape of log: what stands at its beginning, and its entries, ours and others'. */
export interface LogKind {
  readonly head: string;
  readonly own: (index: number) => string;
  readonly other: (index: number) => string;
}

const ids = [20102, 20502, 20302, 20100];
const codes = ['0x00000400', '0x00000411', '0x0FFFFFFF', '0x00000000'];
// Every hundredth entry is ours.
const id = (index: number) => ids[Math.floor(index / 100) % 4] ?? 0;
const code = (index: number) => codes[Math.floor(index / 100) % 4] ?? '';
const names = ['PkcsCertIssue_Failure', 'CRPVerifyMetric_Failure', 'Upload_Failure', 'PkcsCertIssue_Success'];
const name = (index: number) => names[Math.floor(index / 100) % 4] ?? '';
const two = (number: number) => String(number).padStart(2, '0');
const clock = (index: number) =>
  `${two(Math.floor(index / 3600) % 24)}:${two(Math.floor(index / 60) % 60)}:${two(index % 60)}`;
const request = (index: number) => ((index * 2_654_435_761) % 4_294_967_296).toString(16);
const metric = (index: number) =>
  `{"Metric":{"Dimensions":{"DiagnosticCode":"${code(index)}"},"Name":"${name(index)}"}}`;

const xml = (provider: string, event: number, data: string, index: number) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID Qualifiers='16384'>${event}</EventID><Version>0</Version><Level>4</Level><Task>0</Task><Opcode>0</Opcode><Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='2026-03-11T${clock(index)}.1234567Z'/><EventRecordID>${index}</EventRecordID><Correlation/><Execution ProcessID='712' ThreadID='${index % 9999}'/><Channel>System</Channel><Computer>NDES01.contoso.com</Computer><Security/></System><EventData><Data Name='param1'>${data}</Data><Data Name='param2'>running</Data></EventData></Event>\n`;
const list = (provider: string, event: number, message: string, index: number) =>
  `TimeCreated  : 11.03.2026 ${clock(index)}\nProviderName : ${provider}\nId           : ${event}\nMessage      : ${message}\n\n`;
const row = (source: string, event: number, message: string, index: number) =>
  `Error,3/11/2026 ${clock(index)},${source},${event},None,"${message}"\n`;
const object = (provider: string, event: number, message: string, index: number) =>
  `${JSON.stringify({ Id: event, ProviderName: provider, TimeCreated: `2026-03-11T${clock(index)}Z`, Message: message })}\n`;
const trace = (data: string, index: number) =>
  `<E2ETraceEvent xmlns="http://schemas.microsoft.com/2004/06/E2ETraceEvent"><System xmlns="http://schemas.microsoft.com/2004/06/windows/eventlog/system"><EventID>0</EventID><Type>3</Type><TimeCreated SystemTime="2026-03-11T${clock(index)}Z"/><Source Name="NDESConnector"/></System><ApplicationData>${data}</ApplicationData></E2ETraceEvent>\n`;
const entry = (text: string, index: number) =>
  `<![LOG[${text}]LOG]!><time="${clock(index)}.123-060" date="03-11-2026" component="NDESPlugin" context="" type="1" thread="1234" file="main.cpp:123">\n`;

const plain: LogKind = {
  head: '',
  own: (index) =>
    `2026-03-11T${clock(index)}.123Z ERROR Event ID ${id(index)} DiagnosticCode ${code(index)} request ${request(index)}\n`,
  other: (index) =>
    `2026-03-11T${clock(index)}.123Z INFO  [${1000 + (index % 8000)}] Worker ${index % 17} processed request ${request(index)} for device NB-${index % 5000} in ${index % 900} ms\n`,
};

const events: LogKind = {
  head: '<Events>\n',
  own: (index) => xml('Intune Connector Service', id(index), metric(index), index),
  other: (index) => xml('Service Control Manager', 7036, 'Windows Update', index),
};

const lists: LogKind = {
  head: '',
  own: (index) => list('Intune Connector Service', id(index), `DiagnosticCode ${code(index)}`, index),
  other: (index) => list('Service Control Manager', 7036, 'The Windows Update service is running.', index),
};

const rows: LogKind = {
  head: 'Level,Date and Time,Source,Event ID,Task Category\n',
  own: (index) => row('Intune Connector Service', id(index), `DiagnosticCode ${code(index)}`, index),
  other: (index) => row('Service Control Manager', 7036, 'The Windows Update service is running.', index),
};

const traces: LogKind = {
  head: '',
  own: (index) => trace(metric(index), index),
  other: (index) => trace('Looking for new requests, none found', index),
};

const cmTrace: LogKind = {
  head: '',
  own: (index) => entry(`Event ID ${id(index)} DiagnosticCode ${code(index)}`, index),
  other: (index) => entry(`Looking for new requests, none found in ${index % 900} ms`, index),
};

const objects: LogKind = {
  head: '',
  own: (index) => object('Intune Connector Service', id(index), `DiagnosticCode ${code(index)}`, index),
  other: (index) => object('Service Control Manager', 7036, 'The Windows Update service is running.', index),
};

/** A kind after the other; what comes behind them all begins anew. */
export const mixed = { plain, events, cmTrace, lists, traces, objects, rows } as const;

/**
 * The pieces of a log of these kinds, without end.
 *
 * @param together how many entries of a kind stand together.
 * @example writeLog([plain]).next().value // 2,000 lines
 */
export function* writeLog(kinds: readonly LogKind[], together = 2000): Generator<string> {
  for (let index = 0; ; index += together) {
    const kind = kinds[(index / together) % kinds.length];
    if (!kind) return;
    const entries = Array.from({ length: together }, (_, at) => (at % 100 === 99 ? kind.own : kind.other)(index + at));
    // An empty line ends a table.
    const head = kinds.length > 1 ? `\n${kind.head}` : index === 0 ? kind.head : '';
    yield head + entries.join('');
  }
}
