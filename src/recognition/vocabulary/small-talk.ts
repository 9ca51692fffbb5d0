/** Words of a message that asks about ids and says nothing else: question words, copulas, pleasantries. */
import { wordList } from './word-list';

export const smallTalk = wordList(
  `
  abend bedeuten bedeutet bekannt bitte bot danke das dazu denn der die dieser dieses dir du eigentlich erklär erkläre
  erklären es für genau gott grüß gruezi guten hallo heißen heißt heisst helfen hi hey hilfe hilf id ihr ist kann
  kannst kennst kennt kurz könnt könnte könntest mal mir moin morgen na noch nochmal sag sagt schnell servus sie sind
  soll sollen steht stehen tag tja uns was welche welches wer wie wieso warum weshalb wofür
  again anyone are can could do does evening explain for good hello help is it its know knows me mean meaning means
  morning now pls please quick s show stand stands tell thank thanks that the there these this those thx to us what
  whats which who why you
`,
);
