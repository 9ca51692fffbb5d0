/** All rules, in the order in which their problems are listed. */
import { canonicalOrder } from './canonical-order';
import { causesAndSteps } from './causes-and-steps';
import { knownReferences } from './known-references';
import { languageParity } from './language-parity';
import { completeWords } from './complete-words';
import type { Rule } from './rule';
import { uniqueNames } from './unique-names';

export const rules: readonly Rule[] = [
  uniqueNames,
  canonicalOrder,
  knownReferences,
  languageParity,
  causesAndSteps,
  completeWords,
];
