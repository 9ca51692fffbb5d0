/** The values that the catalog's shapes are made of: ids, addresses, keys. */
import { z } from 'zod';

export const sentence = z.string().trim().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in lower case joined by hyphens');
export const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be an identifier');
export const eventId = z.string().regex(/^[1-9]\d{3,4}$/, 'must be an event ID of four or five digits');
export const diagnosticCode = z.string().regex(/^0x[0-9A-F]{8}$/, 'must be 0x and eight upper-case hex digits');
export const relatedCode = z
  .string()
  .regex(/^(0x[0-9A-F]{8}|[1-9]\d{2,4}|HTTP [1-5]\d\d)$/, 'must be 0x and eight hex digits, a decimal number or HTTP');

const httpsAddress = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/, 'must be an absolute https address');

/** An address in English, and in other languages where the page exists. */
export const address = z.strictObject({ en: httpsAddress }).catchall(httpsAddress);
