/** The bot's words in both languages: a test that says what a button does need not know how it is called today. */
import { catalog } from './answers';

export const english = catalog.words(['en']);
export const german = catalog.words(['de']);
