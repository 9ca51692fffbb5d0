/** Words that say a number or hex value is something else than an event ID or a diagnostic code. */

/** Directly before the value, or before "ID", "number", "Nr." and the value: "pid 20102", "Process ID: 0x404". */
export const otherNumberNames: ReadonlySet<string> = new Set(
  'pid tid ppid process prozess processid threadid thread threads logon anmelde handle port ports portnummer room raum zimmer ticket tickets incident inc chg req ritm prb tkt case vorgang vorgangsnummer order auftrag bestellung invoice rechnung tel telefon phone mobil mobile fax durchwahl ext extension hotline call zeile line lines row column spalte page seite build version ver release revision rev kb hotfix patch issue bug pr mr commit record recordid eventrecordid datensatz index idx seq sequence offset size größe groesse länge length bytes vlan zip zipcode postal postleitzahl postfach plz asset inventar kostenstelle personal personalnummer employee customer kunde kunden kundennummer user users benutzer device devices gerät geräte session sitzung sitzungs request requests anfrage task aufgabe aufgaben message messages nachricht nachrichten activity correlation korrelations client app application product produkt article artikel group gruppe gruppen tenant mandant mandanten job transaction transaktion transaktions instance instanz object objekt item vm server-port address adresse speicher memory instruction anweisung register mask maske zugriffsmaske flags flag options priority priorität category kategorie taskcategory keywords level ebene opcode win32 win32-status httpstatus port-nr house hausnummer iban konto account kontonummer bestellnummer rechnungsnummer seriennummer serial modell model vendor vid devid class bugcheck timeout count anzahl duration dauer uptime latency elapsed'.split(
    ' ',
  ),
);

/** Words that stand between such a name and its value. */
export const numberWords: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'no',
  'nr',
  'num',
  'number',
  'nummer',
  'code',
  'is',
  'ist',
  'lautet',
]);

/** Words within reach of an address: "referenced memory at 0x00000411". */
export const memoryWords: ReadonlySet<string> = new Set([
  'memory',
  'address',
  'addr',
  'offset',
  'fault',
  'instruction',
  'speicher',
  'adresse',
  'anweisung',
  'pointer',
  'zeiger',
  'rva',
]);

/** Levels that loggers write in capitals; between a time and a level stands a process or thread. */
export const loggerLevels: ReadonlySet<string> = new Set(
  'TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR FATAL CRITICAL SEVERE V D I W E F'.split(' '),
);
