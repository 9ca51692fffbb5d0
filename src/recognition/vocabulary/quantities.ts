/** Words that make a bare number a quantity: "20300 Geräte", "rund 20300", "20102 ms". */

/** Words before a number. */
export const quantityPrefixes: ReadonlySet<string> = new Set(
  'ca circa rund etwa ungefähr knapp fast insgesamt mindestens höchstens maximal anzahl summe approx approximately roughly nearly almost around total count sum maximum eur usd chf gbp plz'.split(
    ' ',
  ),
);

/** Units and currencies behind a number. */
export const units: ReadonlySet<string> = new Set(
  'b kb mb gb tb pb kib mib gib byte bytes bit bits kbit mbit gbit kbps mbps gbps ms s sec secs sek sekunde min mins minute h hr std stunde uhr d tag day woche week monat month jahr year m km cm mm kg g l px dpi hz khz mhz ghz w kw kwh v a eur euro usd dollar gbp chf franken pfund yen cent prozent percent pct stück stk mal times x'.split(
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
  'is was has does as us its this thus plus versus vs yes always sometimes perhaps besides afterwards afterward nowadays towards less unless across process access success status bis aus das was des dies dieses etwas nichts alles als also los mittags morgens abends nachts erstens keeps means occurs appears happens comes goes fails shows says gets seems returns starts stops refers needs requires persists indicates points looks stands relates belongs repeats remains fires triggers exists follows pops kommt reads tells causes breaks makes takes gives lets continues increases disappears vanishes resolves reappears recurs spams floods logs throws raises reports contains includes lists carries uses works helps leads results sounds pertains describes corresponds signals suggests hits blocks prevents affects concerns nervt bugs worries puzzles annoys windows teams details infos'.split(
    ' ',
  ),
);

/** English plurals without -s. */
export const irregularPlurals: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'staff', 'data']);

/** What German counts; compounds end in it: "Endgeräte", "Postfächer". */
export const germanPlurals: readonly string[] =
  'geräte geräten nutzer nutzern benutzer benutzern anwender user zertifikate zertifikaten anfragen anforderungen aufträge dateien ordner einträge einträgen datensätze zeilen seiten meldungen nachrichten mails e-mails ereignisse ereignissen events errors warnungen fehler fehlern fehlermeldungen rechner computer pcs clients server servern maschinen vms laptops notebooks handys telefone smartphones tablets drucker lizenzen konten accounts postfächer gruppen objekte pakete verbindungen sitzungen aufrufe zugriffe treffer versuche fälle tickets aufgaben mitarbeiter mitarbeitende kollegen personen leute menschen kunden kundinnen schüler studenten studierende teilnehmer mitglieder stunden minuten sekunden tage tagen wochen monate jahre jahren wörter zeichen punkte stellen standorte systeme apps anwendungen prozesse threads downloads uploads updates profile richtlinien schlüssel kilometer meter plätze stimmen exemplare bestellungen rechnungen logs'.split(
    ' ',
  );

/** Adjectives between a number and what it counts: "20300 neue Geräte", "20300 managed devices". */
export const englishAdjectives: ReadonlySet<string> = new Set(
  'new old active inactive enrolled managed unmanaged registered mobile corporate personal ios android windows macos mac linux intune different unique other more remote stale failed pending affected total distinct valid expired open closed local virtual company client user'.split(
    ' ',
  ),
);

/** Words that end like a German adjective and are none. */
export const noAdjectives: ReadonlySet<string> = new Set(
  'keine keinen keiner eine einen einer meine unsere diese diesen dieser jede jeden jeder alle allen aller wurde wurden werden habe haben hatte hatten konnte konnten können ohne wegen zwischen gegen über unter aber oder immer wieder weder heute danke bitte obwohl failed caused happened occurred appeared stopped blocked'.split(
    ' ',
  ),
);

/** Words behind a number of two digits that make it a day, an hour or a part. */
export const dayWords: ReadonlySet<string> = new Set(
  'januar februar märz april mai juni juli august september oktober november dezember january february march may june july october december jan feb mar apr jun jul aug sep oct okt nov dec dez am pm of von to bis and und or oder th st nd rd'.split(
    ' ',
  ),
);
