// Turns one chunk of a Windows event log at a time into XML texts. Plain JavaScript, because a worker starts without a compiler.
//
// A chunk of 64 KB carries everything its records need, so the file's own header, which a log that is copied while Windows
// writes leaves wrong (a count of chunks that is too small), is not believed: chunks are counted by the file's length instead.
// The parser is imported from its files: its front door loads a date library and a database reader too, and lacks the renderer
// that finds a record's values by the length of its template, whatever their number.
import { parentPort } from 'node:worker_threads';
import { BinaryReader } from '@ts-evtx/core/dist/src/binary/BinaryReader.js';
import { BXmlParser } from '@ts-evtx/core/dist/src/evtx/BXmlParser.js';
import { ChunkHeader } from '@ts-evtx/core/dist/src/evtx/ChunkHeader.js';

/** Before a record's binary XML: its mark, size, number and time; behind it: its size again. */
const recordHead = 24;
const recordTail = 4;

/** A record has 64 KB at most; what becomes larger than this has been made to. */
const longestEvent = 1024 * 1024;

/** What the parser makes of a record that it cannot render. */
const noEvent = '<Event/>';

/** Says every event as soon as it is known, so that nothing is lost when the parser hangs on the next one. */
function readChunk(bytes) {
  const chunk = new ChunkHeader(new BinaryReader(bytes), 0);
  let lost = 0;
  let end = 0;
  try {
    for (const record of chunk.records()) {
      end = record.offset + record.size();
      const xml = record.verify() ? render(record, chunk) : '';
      if (xml === '' || xml === noEvent || xml.length > longestEvent) lost += 1;
      else parentPort.postMessage({ event: xml });
    }
  } catch {
    lost += 1;
  }
  return end < chunk.nextRecordOffset() && lost === 0 ? 1 : lost;
}

function render(record, chunk) {
  const length = record.size() - recordHead - recordTail;
  return BXmlParser.parseAndRenderBXmlAtOffset(record.offset + recordHead, length, chunk);
}

parentPort.on('message', (bytes) => {
  parentPort.postMessage({ lost: readChunk(bytes) });
});
