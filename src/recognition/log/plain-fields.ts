/** Fields as they stand in a dump: `ProviderName : Disk`, `"Id": 7,`, `Ereignis-ID: 7`. */
import { idHeads, isRecordField, sourceFields } from '../vocabulary/record-fields';

const field = /(?:^|[\n,{])[ \t]*"?(\p{L}[\p{L} _-]{1,24}?)"?[ \t]*[:=][ \t]*"?([^",\n\r}]*)/gu;

/**
 * The sources that a record names; nothing where it names no event, so is none.
 *
 * @example readPlainSources('ProviderName : Disk\nId : 7') // ['Disk']
 */
export function readPlainSources(record: string): string[] | undefined {
  const sources: string[] = [];
  let isRecord = false;
  for (const [, name = '', value = ''] of record.matchAll(field)) {
    const plain = toPlain(name);
    if (idHeads.has(plain)) isRecord = true;
    else if (sourceFields.has(plain)) sources.push(value.trim());
  }
  return isRecord ? sources : undefined;
}

/** A dump may begin with a field that says nothing here, such as `Index`. */
const idBelow = /\n[ \t]*(?:Id|Event ?ID|InstanceId|Ereignis-ID)[ \t]*:/i;
/** In characters. */
const longestHead = 1000;

/**
 * The name of the field with which a text begins, as it is written, if it is a record's.
 *
 * @example readFirstField('Log Name:      System') // 'Log Name'
 */
export function readFirstField(text: string): string | undefined {
  const [, name] = /^\s*(\p{L}[\p{L} _-]{1,24}?)[ \t]*:/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  return isRecordField(toPlain(name)) || idBelow.test(text.slice(0, longestHead)) ? name : undefined;
}

/**
 * A field's name as the vocabulary has it.
 *
 * @example toPlain('"Ereignis-ID"') // 'ereignisid'
 */
export function toPlain(name: string): string {
  return name.replace(/["\s_-]/g, '').toLowerCase();
}
