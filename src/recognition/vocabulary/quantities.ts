/** Words that make a bare number a quantity: "20300 Geräte", "rund 20300", "20102 ms". */

import { wordList } from './word-list';

/** Words before a number. */
export const quantityPrefixes = wordList(
  `
  almost amount anzahl approx approximately around betrag budget ca chf circa cost count etwa eur fast gbp
  gehalt höchstens insgesamt knapp kosten limit maximal maximum mindestens nearly plz preis price roughly rund
  salary sum summe total umsatz ungefähr usd zahl
`,
);

/** Units, currencies and other words behind a number. */
export const units = wordList(
  `
  ampere grad kelvin millisecond milliseconds microsecond microseconds nanosecond nanoseconds millisekunden mikrosekunden
  nanosekunden volt watt
  kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes cents ct pixel pixels promille
  bit bits brutto byte bytes cent chf cm console dollar dpi eur euro feet fps franken ft g gb gbit gbp gbps ghz
  gib h hr hrs hz kb kbit kbps kg khz kib km kr kw kwh l lbs left m m2 ma mah mb mbit mbps mhz mib milliarden
  million millionen min mins mio mm mrd ms netto ns ops pb pct per percent pfund pro prozent pts px qm req rpm s
  sec secs sek std stk stück tausend tb teur thousand tsd tty uhr us usd yen zzgl µs übrig
`,
);

/** Units of memory: the only ones that a hex value has. */
export const byteUnits = wordList('bytes byte kb mb gb kib mib gib');

/** Places whose postal codes look like an event ID (Hamburg 20…, Berlin 10…). */
export const places = wordList('hamburg berlin washington');

/** States before a five-digit postal code that looks like an event ID. "CA" and "ID" mean other things here. */
export const postalStates = new Set(['MD', 'NY', 'VA', 'WV', 'NJ']);

/** What people count, in the plural; German compounds end in it ("Endgeräte"), hyphens join it ("AD-Objekte"). */
export const countedNouns = wordList(
  `
  accounts androids applications apps attacks attempts bottles boxes boys branches bucks buildings builds calls
  cameras cases certificates certs characters children citizens clicks clients colleagues commits computers
  connections containers contracts copies customers days desktops devices documents dollars downloads emails
  employees endpoints enquiries enrollments enrolments entries euros files folders followers girls groups guests
  challenges episodes followers games goals handles incidents likes occurrences products projects readers renewals revocations
  sockets songs tweets watts volts widgets
  blocks buffers bytes chunks frames inodes iterations loops segments tuples versions
  handsets hits hosts hours identities images inhabitants installations installs invoices ipads iphones issues
  items jobs keys kilometers kilometres laptops licences licenses lines locations logins logons machines macs
  mailboxes mails matches members men meters metres miles minutes months nodes notebooks notifications objects
  offices operations orders packages packets pages parts patches pcs people persons phones photos pieces pods
  points policies pounds printers processes profiles pupils queries records registrations reports requests
  results retries rooms routers rows rules scripts seats seconds sensors servers services sessions shares shops
  sign-ins signatures sites smartphones staff steps stores students subscribers subscriptions switches tablets
  tasks teachers teams tests threads tickets times tokens transactions tries units updates uploads users
  versions videos views viruses visitors visits vms votes weeks women words workers years
`,
);

/** Events and errors: a determiner before the number makes them the event's, "these 20102 errors". */
export const countedFaults = wordList(
  `
  alerts einträge ereignisse ereignissen errors events exceptions failures faults fehlermeldungen logeinträge
  logs meldungen messages warnings warnungen
`,
);

export const germanCountedNouns: readonly string[] = `
  blöcke frames puffer segmente zyklen
  mailboxen autos bäume bestellungen bewohner briefe filme folgen follower gäste häuser karten kisten kommentare kopien likes
  lieder mandanten mieter passagiere pflanzen projekte produkte räume schüler spieler stimmen stühle tiere tore treppen
  türen vorfälle vorgänge vorkommen wohnungen zimmer zuschauer
  abonnenten accounts anfragen angriffe anrufe anträge anwender apps artikel aufgaben aufrufe aufträge benutzer
  benutzern besucher bilder bücher clients computer dateien datensätze dienste dokumente dosen downloads drucker
  einwohner exemplare flaschen fotos frauen fälle geräte geräten gruppen handys ipads iphones jahre jahren
  kilometer kinder kollegen konten kunden laptops leute liter lizenzen logs mails maschinen menschen meter
  minuten mitarbeitende mitarbeiter mitarbeitern mitglieder monate monaten männer nachrichten notebooks nutzer
  nutzern objekte ordner pakete pcs personen plätze postfächer profile prozesse prüfungen punkte rechner rechte
  rollen schlüssel schritte schüler schülern seiten sekunden server servern skripte smartphones standorte
  stellen stimmen studenten studierende stunden systeme tablets tage tagen teile teilnehmer telefone tests
  threads tickets tonnen treffer updates uploads user users versuche verträge videos viren vms wochen wörter
  zeichen zeilen zertifikate zertifikaten zugriffe
`
  .trim()
  .split(/\s+/);

/** Endings that only plurals have: "Anforderungen", "Kolleginnen". */
export const germanPluralEnding = /(ungen|heiten|keiten|schaften|ionen|nisse|nissen|innen)$/;

/** Adjectives between a number and what it counts: "20300 neue Geräte", "20300 managed iOS devices". */
export const adjectives = wordList(
  `
  abgelaufene active affected aktive aktiven alte alten andere betroffene betroffenen closed company-owned
  corporate different digital distinct enrolled expired failed fehlgeschlagene fehlgeschlagenen firmeneigene
  gültige inactive intune local managed mobile mobilen more neue neuen new offene old open other pending
  personal private privaten registered registrierte registrierten remote stale total unique unmanaged unread
  user-owned valid verschiedene verwaltete verwalteten virtual weitere
`,
);

/** "gesperrte", "ausstehenden", "revoked": directly before a counted noun any such word is an attribute … */
export const adjectiveEnding = /^\p{Ll}{3,}(e|en|er|ed)$/u;

/** … but these are verbs and small words. */
export const noAdjectives = wordList(
  'wurde wurden habe haben hatte hatten konnte konnten können keine keinen alle allen viele diese diesen eine einen unsere beide oder aber ohne zwischen unter über immer wieder weder caused needed',
);

/** Capitalised words that open a sentence and join no number to a noun. */
export const sentenceOpeners = wordList(
  'bitte danke hilfe was wie wer wo warum wann und aber oder die der das please thanks what why how when and but or the',
);

/** Determiners before an event's number: "these 20102 errors", "der 20102 Fehler". */
export const determiners = wordList(
  `
  a alle an another any dem den der diese diesen dieser ein einem einen jeden jeder kein keine keinen lauter
  many mehrere no nur of same that the these this those three two viele wieder with
`,
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
export const countingVerbs = wordList(
  'haben hat hatten hatte gibt gab waren sind stehen zählen zähle zählt enthält über mit',
);

/** Words behind a number of two digits that make it a day, an hour or a part. */
export const dayWords = wordList(
  `
  am and apr april aug august bis dec december dez dezember feb februar february jan januar january jul juli
  july jun june juni mai mar march may märz nd nov november oct october oder of okt oktober or pm rd sep
  september st th to und von
`,
);

export const months = wordList(
  `
  apr april aug august dec december dez dezember feb februar february jan januar january jul juli july jun june
  juni mai mar march may mrz mär märz nov november oct october okt oktober sep sept september
`,
);

/** Words before a year. */
export const yearWords = wordList(
  'ab anno bis c copyright der des from im in jahr jahre jahren of seit since sommer summer until vom von vor winter year',
);
