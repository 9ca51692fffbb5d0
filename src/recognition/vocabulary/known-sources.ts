/** Sources of Windows whose events people name in a sentence, without saying that they are sources: "DCOM Event 10010". */

/** In lower case, word by word. */
export const knownSources: readonly (readonly string[])[] = [
  ['application', 'error'],
  ['application', 'hang'],
  ['windows', 'error', 'reporting'],
  ['service', 'control', 'manager'],
  ['security', 'log'],
  ['system', 'log'],
  ['dns', 'server'],
  ['dcom'],
  ['distributedcom'],
  ['esent'],
  ['kerberos'],
  ['msiinstaller'],
  ['schannel'],
  ['vss'],
  ['winlogon'],
  ['wininit'],
];
