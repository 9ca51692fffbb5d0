/** The recognition over the catalog that ships, made once for all tests of a file. */
import { loadCatalog } from '../../src/catalog/load-catalog';
import { findReferences } from '../../src/recognition/find-references';
import { createLexicon } from '../../src/recognition/lexicon';
import type { Message } from '../../src/recognition/message';
import { readMessage } from '../../src/recognition/read-message';

export const catalog = loadCatalog();
export const lexicon = createLexicon(catalog);

export const find = (text: string) => findReferences(text, lexicon).references;
export const read = (message: Message) => readMessage(message, lexicon);
export const foundIn = (text: string) => read({ text }).found.map(({ id }) => id);
