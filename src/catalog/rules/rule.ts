/** A rule looks at the whole content and says what is wrong: each rule is one file of this folder. */
import type { Content } from '../content';
import type { Problem } from '../problem';

export type Rule = (content: Content) => Problem[];
