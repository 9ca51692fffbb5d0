/** Words that say a number or hex value is something else than an event ID or a diagnostic code. */

/** Names of other numbers: no event ID and no code ever stands directly behind one. */
export const otherNumbers: ReadonlySet<string> = new Set(
  'pid tid ppid uid gid process prozess exe thread logon anmelde handle zugriffs port tcp udp listening lauscht established hergestellt time_wait close_wait room raum zimmer ticket inc chg req ritm prb tkt sr cs po pr mr case vorgang order auftrag bestellung invoice rechnung tel telefon phone mobil mobile fax durchwahl ext extension hotline call nebenstelle dw erreichbar zeile line row column spalte page seite build version ver release revision rev kb hotfix patch bug commit record recordid datensatz index idx seq sequence offset size größe length länge vlan zip zipcode plz postleitzahl postal postfach kostenstelle personal employee customer kunde transaktion transaction register mask maske flag option timeout count anzahl zahl duration dauer uptime latency elapsed iban konto seriell serial modell model vendor vid devid class bugcheck lcid eax ebx ecx edx esi edi esp ebp eip rax rbx rcx rdx codepage hausnummer win32 opcode keywords priority priorität eventidentifier eventrecordid logonid number-of'.split(
    ' ',
  ),
);

/** Compounds and identifiers that end in these: "Ticketnummer", "Quellport", "Aufrufprozess", "RequestId". */
export const endingsOfOtherNumbers: readonly string[] = [
  'nummer',
  'nr',
  'port',
  'portfreigabe',
  'prozess',
  'process',
  'kennung',
  'größe',
  'size',
  'offset',
  'maske',
  'pid',
  'requestid',
  'sessionid',
  'threadid',
  'processid',
  'userid',
  'deviceid',
  'activityid',
  'correlationid',
  'recordnumber',
];

/** Things that have an ID or a number of their own: "Device ID: 0x404", "User 20102"; a code may well stand behind them. */
export const namedThings: ReadonlySet<string> = new Set(
  'user benutzer device gerät geräte session sitzung sitzungs request anfrage anforderungs task aufgabe aufgaben message nachricht nachrichten activity correlation korrelations client app application product produkt article artikel group gruppe gruppen tenant mandant mandanten job instance instanz object objekt item vm asset inventar account incident issue parent key schlüssel address adresse'.split(
    ' ',
  ),
);

/** Words that stand between such a name and its value. */
export const fillers: ReadonlySet<string> = new Set(
  'id ids code unter no nr num number nummer is ist lautet on auf of range name'.split(' '),
);

/** Commands whose arguments are processes or ports. */
export const commands: ReadonlySet<string> = new Set(['kill', 'taskkill', 'telnet', 'strace', 'lsof']);

/** Words within reach of an address: "referenced memory at 0x00000411". */
export const memoryWords: ReadonlySet<string> = new Set(
  'memory addr offset fault fehleroffset instruction speicher anweisung pointer zeiger rva'.split(' '),
);

/** Levels that loggers write in capitals; between a time and a level stands a process or thread. */
export const loggerLevels: ReadonlySet<string> = new Set(
  'TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR FATAL CRITICAL SEVERE V D I W E F'.split(' '),
);

/** Levels as Windows writes them behind the ID in a table of events. */
export const eventLevels: ReadonlySet<string> = new Set(
  'error warning information critical verbose fehler warnung informationen kritisch ausführlich'.split(' '),
);
