/** Words that say a number or hex value is something else than an event ID or a diagnostic code. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names of other numbers: no event ID stands directly behind one. */
export const otherNumbers = words(
  'pid tid ppid uid gid process prozess exe thread logon anmelde handle zugriffs port tcp udp listening lauscht established hergestellt time_wait close_wait room raum zimmer ticket inc chg req ritm prb tkt sr cs po pr mr vorgang auftrag bestellung invoice rechnung tel telefon phone mobil fax durchwahl ext extension hotline call nebenstelle dw zeile line row column spalte page version ver release revision rev kb hotfix bug commit record recordid datensatz index idx seq sequence offset size größe length länge vlan zip zipcode plz postleitzahl postal postfach kostenstelle kostenträger personal transaktion transaction register mask maske flag option count anzahl zahl duration dauer uptime latency elapsed iban konto seriell serial modell model vendor vid devid class codepage hausnummer win32 opcode keywords priority priorität eventidentifier eventrecordid logonid sku iso rfc din mtu bytes box',
);

/** The same, but ordinary words too: "in case 20102 comes back", "after the patch 20302" are no numbers of a case or patch. */
export const ordinaryNumbers = words('case order patch build seite customer kunde employee timeout mobile');

/** Things that have an ID or a number of their own: "Device ID: 20102", "User 20102". */
export const namedThings = words(
  'user benutzer device gerät geräte session sitzung sitzungs request anfrage anforderungs task aufgabe aufgaben message nachricht nachrichten activity correlation korrelations client app application product produkt article artikel group gruppe gruppen tenant mandant mandanten job instance instanz object objekt item vm asset inventar account incident issue parent key schlüssel address adresse',
);

/** Of these, the ones that name a number without "ID" only in other sentences: "the message 20302". */
export const spokenThings = words('message nachricht app application client vm tenant');

/** Before an ordinary word these say that no number follows: "in our case", "bei jedem Gerät", "nach dem Patch". */
export const leadIns = words(
  'in our this the that every each all during after a my no bei jede jeder jedem jeden im am vom auf nach seit dem beim alle unser unserem connector',
);

/** What names a hex value that is no code: "Process ID: 0x404", "Access Mask: 0x410". */
export const otherCodes = words(
  'pid tid ppid process prozess thread logon anmelde handle zugriffs access register mask maske flag option index class vid devid lcid locale eax ebx ecx edx esi edi esp ebp eip rax rbx rcx rdx codepage offset size length uac useraccountcontrol accessmask crc checksum seq sequence vendor logonid bugcheck port opcode keywords irq base segment rip uid gid hwnd lba sector block inode ioctl sessionid luid teb peb version build revision hash seed keyspec dwparam msg wm_user sprache language lang ptr correlation channel can address adresse alg_id',
);

/** Compounds and identifiers that end in these: "Ticketnummer", "Quellport", "Aufrufprozess", "RequestId". */
export const endingsOfOtherNumbers: readonly string[] =
  'nummer nr port portfreigabe prozess process kennung größe size offset maske pid requestid sessionid threadid processid userid deviceid activityid correlationid recordnumber'.split(
    ' ',
  );

/** Words with such an ending that name no other number. */
export const noOtherNumbers = words(
  'support report import export transport fehlernummer fehlernr fehlerkennung meldungsnummer eventnummer errornummer reports imports exports',
);

/** Words that stand between such a name and its value. */
export const fillers = words(
  'id ids code no nr num number nummer is ist lautet on auf of range name with mit der the value wert unter',
);

/** Commands whose arguments are processes or ports. */
export const commands = words('kill taskkill telnet strace lsof ssh nc findstr netstat');

/** Words within reach of an address: "referenced memory at 0x00000411". */
export const memoryWords = words('memory addr offset fehleroffset instruction speicher anweisung pointer zeiger rva');

/** Levels that loggers write in capitals; between a time and a level stands a process or thread. */
export const loggerLevels = new Set(
  'TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR FATAL CRITICAL SEVERE V D I W E F'.split(' '),
);

/** Levels as Windows writes them behind the ID in a table of events. */
export const eventLevels = words(
  'error warning information critical verbose fehler warnung informationen kritisch ausführlich',
);
