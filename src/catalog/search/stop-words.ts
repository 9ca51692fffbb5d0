/** Words of German and English that say nothing about an entry; umlauts are written out, as in all terms. */

/** Articles, pronouns, auxiliaries, small adverbs, pleasantries: whatever a sentence is made of. */
export const stopWords: ReadonlySet<string> = new Set(
  `
  aber all alle allem allen aller alles als also am an andere anderen anders auch auf aus ausser ausserdem bald bei beide
  beim bekomme bekommen bekommt bereits bevor bin bis bisher bist bitte bringt da dabei dadurch dafuer daher damit danach
  danke dann daran darauf daraus darf darum das dass davon dazu dein deine dem den denn dennoch der deren des deshalb
  dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ehrlich eigene eigenem eigenen eigener eigenes eigentlich
  erkenne erkennen erkennt gibts geben hats ists merke merken woran sagt sage wozu
  abend abends wieder anymore bedeuten bedeutet heisst herunter hinunter mittag nachmittag morgens
  bekam bekamen wollte wollten hauptsache mitten
  ein eine einem einen einer eines einfach einige einmal er erst es etwa etwas euch euer eure fast fuer ganz gar geben
  gegen gehabt gehen geht gelaufen gemacht genau gerade gern gestern gewesen gibt ging gleich gut gute guten haben habe
  hab halt hat hatte hatten hauptsaechlich her heute hey hi hier hilfe hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
  im immer in infolge ins irgendwie irgendwas ist ja je jede jedem jeden jeder jedes jemand jetzt kam kann kannst keiner
  koennen koennte kommen kommt konnte kriege kriegen kriegt kurz lassen laut leider letzte letzten letzter lieber
  mach machen macht mal man manche manchmal mehr mehrere mehreren mein meine meinem meinen meiner mich mir mit moechte moin
  morgen muss muessen nach nachdem nachts nacht naechste naemlich neben nein nun nur ob oben oder oft ohne paar
  passiert plus pro recht richtig schnell schon sehe sehen sehr sein seine seinem seinen seit seitdem selber selbst servus
  sich sie sieht sind so sofort sogar sollte sollen soll solche somit sondern sonst sowie staendig steht stehen tag tage
  tun tut trotz trotzdem ueber ueberall uhr um und uns unser unsere unserem unseren unserer unter usw viel viele vielen
  vielleicht vom von vor vorher waehrend wann war waren warum was weder wegen weil weiss weiter weitere welche welchem
  welchen welcher welches wem wen wenig wenn wer werde werden weshalb wie wieso will wir wird wirklich wo woran
  woher wohin wollen worden wurde wurden zeigt zu zum zur zurzeit zusammen zwar zwei zwischen
  meldung meldungen message messages bedeutung
  a about above actually after ago all almost already also although always am among an and another any anybody
  anymore anyone anything are around as asked at away back be became because been before being below between both but by
  came can come comes coming could did do does doing done during each either else even ever every everyone everything
  exactly few first for from further gave give given gives go goes going gone good guys had happen
  happened happens has have having he hello help her here hey hi him his how however i if in into is it its itself just
  keep keeps kind know last least less let like little look looks lot lots made make makes many may maybe me mean
  meaning means might mine minute more morning most much must my myself need needs next night nothing now of often oh
    on once one only onto or other others our ours over own part people per perhaps please put quite rather
  really right said same saw say saying says see seem seems seen several shall she should show shows side since so some
  somebody someone something sometimes soon still such sure take takes tell than thank thanks that the their them then
  there these they thing things think this those though through thx time times to today together told tomorrow tonight too
  took towards tried try trying two under until up upon us use used uses using very via want wants was way we week well
  went were what whatever when where whether which while who whole whom whose why will with within without would yes yesterday
  yet you your yours don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ll ve re im ive
  `
    .trim()
    .split(/\s+/),
);
