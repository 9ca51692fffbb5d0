/** Fields as they stand in a dump: `ProviderName : Disk`, `"Id": 7,`, `Ereignis-ID: 7`. */
import { idFields, isRecordField, sourceFields } from '../vocabulary/record-fields';

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
    if (idFields.has(plain)) isRecord = true;
    else if (sourceFields.has(plain)) sources.push(value.trim());
  }
  return isRecord ? sources : undefined;
}

/**
 * The name of the field with which a text begins, as it is written, if it is a record's.
 *
 * @example readFirstField('Log Name:      System') // 'Log Name'
 */
export function readFirstField(text: string): string | undefined {
  const [, name] = /^\s*(\p{L}[\p{L} _-]{1,24}?)[ \t]*:/u.exec(text) ?? [];
  return name !== undefined && isRecordField(toPlain(name)) ? name : undefined;
}

function toPlain(name: string): string {
  return name.replace(/[ _-]/g, '').toLowerCase();
}
