/** Words that make a bare number a quantity: "20300 Geräte", "rund 20300", "20102 ms". */

/** Words before a number. */
export const quantityPrefixes: ReadonlySet<string> = new Set(
  'ca circa rund etwa ungefähr knapp fast insgesamt mindestens höchstens maximal anzahl summe approx approximately roughly nearly almost around total count sum maximum eur usd chf gbp plz preis price budget kosten cost betrag amount umsatz zahl mal'.split(
    ' ',
  ),
);

/** Units and currencies behind a number. */
export const units: ReadonlySet<string> = new Set(
  'kb mb gb tb pb kib mib gib byte bytes bit bits kbit mbit gbit kbps mbps gbps ms s sec secs sek sekunde min mins minute h hr std stunde uhr tag day woche week monat month jahr year m km cm mm kg g l px dpi hz khz mhz ghz kw kwh eur euro usd dollar gbp chf franken pfund yen cent prozent percent pct stück stk mal times x teur kr mio mrd tsd million millionen milliarden tausend thousand ma mah rpm fps ns µs us req ops m2 qm ft feet lbs pts tty console'.split(
    ' ',
  ),
);

/** Places whose postal codes look like an event ID (Hamburg 20…, Berlin 10…). */
export const places: ReadonlySet<string> = new Set(['hamburg', 'berlin', 'washington']);

/** States before a five-digit postal code that looks like an event ID. "CA" and "ID" mean other things here. */
export const postalStates: ReadonlySet<string> = new Set(['DC', 'MD', 'NY', 'VA', 'WV', 'DE', 'PA', 'NJ']);

/**
 * English words in -s that are no plural: verbs and small words that follow an event's number in a sentence.
 * Every other lower-case word in -s behind a bare number is read as what is counted.
 */
export const wordsInS: ReadonlySet<string> = new Set(
  'is was has does as us its this thus plus versus vs yes always sometimes perhaps besides afterwards afterward nowadays towards less unless across process access success status bis aus das des dies dieses etwas nichts alles als also los mittags morgens abends nachts erstens means occurs appears happens comes goes fails shows says gets seems returns starts stops refers needs requires persists indicates looks stands relates belongs repeats remains fires triggers exists follows pops kommt reads tells causes breaks makes takes gives lets continues increases disappears vanishes resolves reappears recurs spams floods throws raises reports contains includes lists carries uses works helps leads sounds pertains describes corresponds signals suggests blocks prevents affects concerns nervt bugs worries puzzles annoys windows teams details infos keeps crashes'.split(
    ' ',
  ),
);

/** English plurals without -s. */
export const irregularPlurals: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'staff', 'data']);

/** German words in -e, -en, -er, -n that stand behind an event's number and are no plural, or begin the next sentence. */
export const germanSingulars: ReadonlySet<string> = new Set(
  'bitte danke hilfe keine keiner eine einer diese dieser jede jeder ebene quelle name aufgabe heute gestern morgen immer wieder server computer connector controller router rechner fehler wann denn dann nun schon wegen seit zwischen ohne unser unsere meine kommen kann können weiter leider jemand aber oder über unter hinter hier immer irgendwer aktuelle akute alle später früher ende lage ursache lösung sache meldung warnung ahnung ausnahme anfrage stunde woche minute sekunde beschreibung details'.split(
    ' ',
  ),
);

/** Articles that make a word singular which is also a plural: "der 20102 Fehler". */
export const singularArticles: ReadonlySet<string> = new Set(
  'der den dem ein einen einem kein keinen dieser diesen the a this that'.split(' '),
);

/** Adjectives between a number and what it counts: "20300 neue Geräte", "20300 managed iOS devices". */
export const adjectives: ReadonlySet<string> = new Set(
  'new old inactive active unmanaged corporate personal ios ipados android windows macos mac linux intune different unique other more remote stale failed pending affected total distinct valid expired open closed local virtual company client user unread mobile'.split(
    ' ',
  ),
);

/** "neue", "verwalteten", "enrolled", "active", "digital". */
export const adjectiveEnding = /^\p{Ll}{2,}(e|en|er|ed|ive|al|able|ic|ous|ary)$/u;

/** Words that end like a German adjective and are none. */
export const noAdjectives: ReadonlySet<string> = new Set(
  'die sie wie nie keine keinen keiner eine einen einer meine unsere diese diesen dieser jede jeden jeder alle allen aller wurde wurden werden habe haben hatte hatten konnte konnten können ohne wegen zwischen gegen über unter aber oder immer wieder weder heute danke bitte obwohl failed caused happened occurred appeared stopped blocked again here there more before after since over ever never then when the one some trotzdem gerade'.split(
    ' ',
  ),
);

/** Words behind a number of two digits that make it a day, an hour or a part. */
export const dayWords: ReadonlySet<string> = new Set(
  'januar februar märz april mai juni juli august september oktober november dezember january february march may june july october december jan feb mar apr jun jul aug sep oct okt nov dec dez am pm of von to bis and und or oder th st nd rd'.split(
    ' ',
  ),
);

export const months: ReadonlySet<string> = new Set(
  'jan january januar feb february februar mar march mär märz mrz apr april may mai jun june juni jul july juli aug august sep sept september oct october okt oktober nov november dec december dez dezember'.split(
    ' ',
  ),
);
