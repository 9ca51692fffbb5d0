/** Words that say a number or hex value is something else than an event ID or a diagnostic code. */

import { wordList } from './word-list';

/** Names of other numbers: no event ID stands directly behind one. */
export const otherNumbers = wordList(
  `
  handy ruf crc32 blz
  thumbprint fingerabdruck sha1 störung vorfall apparat
  anmelde anzahl auftrag bestellung box bug bytes call chg class close_wait codepage column commit count cs
  datensatz dauer devid din duration durchwahl dw elapsed established eventidentifier eventrecordid exe ext
  extension fax flag gid größe handle hausnummer hergestellt hotfix hotline iban idx inc index invoice iso kb
  keywords konto kostenstelle kostenträger latency lauscht length line listening logon logonid länge mask maske
  mobil model modell mr mtu nebenstelle offset opcode option page personal phone pid plz po port postal postfach
  postleitzahl ppid pr prb priority priorität process prozess raum rechnung record recordid register release req
  rev revision rfc ritm room row seq sequence serial seriell size sku spalte sr tcp tel telefon thread ticket
  tid time_wait tkt transaction transaktion udp uid uptime vendor ver version vid vlan vorgang win32 zahl zeile
  zimmer zip zipcode zugriffs
`,
);

/** The same, but ordinary words too: "in case 20102 comes back", "after the patch 20302" are no numbers of a case or patch. */
export const ordinaryNumbers = wordList(`
  angebot attempt ausweis badge branch build building byte capacity case charge contract course customer employee
  epic fee filiale frame frequenz gebäude iec ifindex kapazität kapitel kilometerstand kunde kurs len lieferant
  lieferschein locker los lot lwp material mib mileage mitarbeiter mobile modul order packet paket parkplatz part
  patch pipeline ping platz position project projekt quota quote rack rank revenue rtp rtt schrank schwellwert score
  seite shop sip sprint standort step story threshold timeout ttl tunnel vde versuch vertrag vni width zählerstand
`);

/** Things that have an ID or a number of their own: "Device ID: 20102", "User 20102". */
export const namedThings = wordList(
  `
  account activity address adresse anforderungs anfrage app application article artikel asset aufgabe aufgaben
  benutzer client correlation device gerät geräte group gruppe gruppen incident instance instanz inventar issue
  item job key korrelations mandant mandanten message nachricht nachrichten object objekt parent product produkt
  request schlüssel session sitzung sitzungs task tenant user vm
`,
);

/** Of these, the ones that name a number without "ID" only in other sentences: "the message 20302". */
export const spokenThings = wordList('message nachricht app application client vm tenant');

/** Before an ordinary word these say that no number follows: "in our case", "bei jedem Gerät", "nach dem Patch". */
export const leadIns = wordList(
  'in our this the that every each all during after a my no bei jede jeder jedem jeden im am vom auf nach seit dem beim alle unser unserem connector',
);

/** What names a hex value that is no code: "Process ID: 0x404", "Access Mask: 0x410". */
export const otherCodes = wordList(
  `
  blz color commit crc32 show
  access accessmask address adresse alg_id anmelde base block bugcheck build can channel checksum class codepage
  correlation crc devid dwparam eax ebp ebx ecx edi edx eip esi esp flag gid handle hash hwnd index inode ioctl
  irq keyspec keywords lang language lba lcid length locale logon logonid luid mask maske msg offset opcode
  option peb pid port ppid process prozess ptr rax rbx rcx rdx register revision rip sector seed segment seq
  sequence sessionid size sprache teb thread tid uac uid useraccountcontrol vendor version vid wm_user zugriffs
`,
);

/** Compounds and identifiers that end in these: "Ticketnummer", "Quellport", "Aufrufprozess", "RequestId". */
export const endingsOfOtherNumbers: readonly string[] = `
  recordid record_id process_id thread_id request_id device_id user_id session_id störungsmeldung
  activityid correlationid deviceid größe kennung maske nr nummer offset pid port portfreigabe process processid
  prozess recordnumber requestid sessionid size threadid userid
`
  .trim()
  .split(/\s+/);

/** Words with such an ending that name no other number. */
export const noOtherNumbers = wordList(
  'support report import export transport fehlernummer fehlernr fehlerkennung meldungsnummer eventnummer errornummer reports imports exports',
);

/** Words that stand between such a name and its value. */
export const fillers = wordList(
  'id ids code no nr num number nummer is ist lautet on auf of range name with mit der the value wert unter',
);

/** Commands whose arguments are processes or ports. */
export const commands = wordList('kill taskkill telnet strace lsof ssh nc findstr netstat');

/** Words within reach of an address: "referenced memory at 0x00000411". */
export const memoryWords = wordList(
  'memory addr offset fehleroffset instruction speicher anweisung pointer zeiger rva',
);

/** Levels that loggers write in capitals; between a time and a level stands a process or thread. */
export const loggerLevels = new Set(
  'TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR FATAL CRITICAL SEVERE V D I W E F'.split(' '),
);
