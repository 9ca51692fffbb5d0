/** All rules, in the order in which their problems are listed. */
import { canonicalOrder } from './canonical-order';
import { causesAndSteps } from './causes-and-steps';
import { completeWords } from './complete-words';
import { httpsGuides } from './https-guides';
import { imperativeSteps } from './imperative-steps';
import { knownReferences } from './known-references';
import { languageParity } from './language-parity';
import { markedDerivations } from './marked-derivations';
import { noCopiedText } from './no-copied-text';
import { ownFamily } from './own-family';
import type { Rule } from './rule';
import { shortTexts } from './short-texts';
import { symmetricRelations } from './symmetric-relations';
import { uniqueNames } from './unique-names';

export const rules: readonly Rule[] = [
  uniqueNames,
  ownFamily,
  canonicalOrder,
  knownReferences,
  symmetricRelations,
  markedDerivations,
  httpsGuides,
  languageParity,
  causesAndSteps,
  imperativeSteps,
  shortTexts,
  noCopiedText,
  completeWords,
];
