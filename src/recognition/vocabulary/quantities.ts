/** Words that make a bare number a quantity: "20300 Geräte", "rund 20300", "20102 ms". */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words before a number. */
export const quantityPrefixes = words(
  'ca circa rund etwa ungefähr knapp fast insgesamt mindestens höchstens maximal anzahl summe zahl approx approximately roughly nearly almost around total count sum maximum limit eur usd chf gbp plz preis price budget kosten cost betrag amount umsatz salary gehalt',
);

/** Units, currencies and other words behind a number. */
export const units = words(
  'kb mb gb tb pb kib mib gib byte bytes bit bits kbit mbit gbit kbps mbps gbps ms s sec secs sek min mins h hr hrs std uhr m km cm mm kg g l px dpi hz khz mhz ghz kw kwh eur euro usd dollar gbp chf franken pfund yen cent teur kr prozent percent pct stück stk mio mrd tsd million millionen milliarden tausend thousand ma mah rpm fps ns µs us req ops m2 qm ft feet lbs pts tty console brutto netto zzgl per pro left übrig',
);

/** Units of memory: the only ones that a hex value has. */
export const byteUnits = words('bytes byte kb mb gb kib mib gib');

/** Places whose postal codes look like an event ID (Hamburg 20…, Berlin 10…). */
export const places = words('hamburg berlin washington');

/** States before a five-digit postal code that looks like an event ID. "CA" and "ID" mean other things here. */
export const postalStates = new Set(['MD', 'NY', 'VA', 'WV', 'NJ']);

/** What people count, in the plural; German compounds end in it ("Endgeräte"), hyphens join it ("AD-Objekte"). */
export const countedNouns = words(
  'devices users certificates certs requests files folders machines clients computers servers hosts nodes endpoints laptops notebooks desktops pcs vms phones smartphones tablets iphones ipads macs androids handsets mailboxes mails emails accounts identities licenses licences keys tokens rows records lines entries items objects packets connections sessions calls hits visits clicks views downloads uploads transactions orders invoices customers employees colleagues workers people persons men women children students pupils teachers members guests visitors citizens inhabitants seats points steps pages words characters tests cases builds branches commits issues tickets jobs tasks threads processes services apps applications packages containers pods images videos photos documents scripts policies profiles rules groups teams sites rooms times seconds minutes hours days weeks months years dollars euros pounds bucks kilometers kilometres miles meters metres results matches attempts retries tries updates patches queries operations enrollments enrolments registrations sign-ins logins logons installs installations subscribers followers contracts subscriptions enquiries reports notifications copies versions attacks viruses bottles units pieces parts boxes printers sensors cameras routers switches boys girls guests staff signatures votes shares stores shops locations offices buildings',
);

/** Events and errors: a determiner before the number makes them the event's, "these 20102 errors". */
export const countedFaults = words(
  'errors events failures warnings alerts messages logs exceptions faults ereignisse ereignissen meldungen warnungen events errors fehlermeldungen einträge logeinträge',
);

export const germanCountedNouns: readonly string[] =
  'geräte geräten anfragen nutzer nutzern benutzer benutzern anwender user users zertifikate zertifikaten aufträge dateien ordner datensätze zeilen seiten nachrichten mails rechner computer pcs clients server servern maschinen vms laptops notebooks handys telefone smartphones tablets iphones ipads drucker lizenzen konten accounts postfächer gruppen objekte pakete zugriffe aufrufe treffer versuche fälle tickets aufgaben mitarbeiter mitarbeitende mitarbeitern kollegen personen leute menschen kunden schüler schülern studenten studierende teilnehmer mitglieder stunden minuten sekunden tage tagen wochen monate monaten jahre jahren wörter zeichen punkte stellen standorte systeme apps prozesse threads downloads uploads updates profile schlüssel kilometer meter plätze stimmen exemplare logs schritte abonnenten dokumente bilder verträge kinder frauen männer angriffe anrufe rechte rollen flaschen viren einwohner besucher anträge artikel bücher fotos videos skripte dienste tests dosen teile tonnen liter prüfungen'.split(
    ' ',
  );

/** Endings that only plurals have: "Anforderungen", "Kolleginnen". */
export const germanPluralEnding = /(ungen|heiten|keiten|schaften|ionen|nisse|nissen|innen)$/;

/** Adjectives between a number and what it counts: "20300 neue Geräte", "20300 managed iOS devices". */
export const adjectives = words(
  'new old inactive active managed unmanaged enrolled registered corporate personal intune different unique other more remote stale failed pending affected total distinct valid expired open closed local virtual mobile unread digital fehlgeschlagene fehlgeschlagenen neue neuen alte alten aktive aktiven verwaltete verwalteten registrierte registrierten mobile mobilen betroffene betroffenen gültige abgelaufene offene verschiedene weitere andere company-owned user-owned firmeneigene private privaten',
);

/** Capitalised words that open a sentence and join no number to a noun. */
export const sentenceOpeners = words(
  'bitte danke hilfe was wie wer wo warum wann und aber oder die der das please thanks what why how when and but or the',
);

/** Determiners before an event's number: "these 20102 errors", "der 20102 Fehler". */
export const determiners = words(
  'der den dem ein einen einem kein keinen keine dieser diesen diese jeder jeden viele lauter mehrere alle wieder nur the a an this that these those another same no any many two three of with',
);

/** Verbs that look like something counted: "20102 results in no certificate". */
export const verbPhrases: ReadonlySet<string> = new Set([
  'results in',
  'points to',
  'times out',
  'logs every',
  'hits the',
  'hits us',
  'updates the',
]);

/** Verbs that count "Fehler", which is singular and plural: "wir haben 20300 Fehler". */
export const countingVerbs = words(
  'haben hat hatten hatte gibt gab waren sind stehen zählen zähle zählt enthält über mit',
);

/** Words behind a number of two digits that make it a day, an hour or a part. */
export const dayWords = words(
  'januar februar märz april mai juni juli august september oktober november dezember january february march may june july october december jan feb mar apr jun jul aug sep oct okt nov dec dez am pm of von to bis and und or oder th st nd rd',
);

export const months = words(
  'jan january januar feb february februar mar march mär märz mrz apr april may mai jun june juni jul july juli aug august sep sept september oct october okt oktober nov november dec december dez dezember',
);
