import type { Catalogue, FailureCatalogue } from './message.ts';

const who =
  'Nach der Chatham House Rule darf weder die Identität noch die Zugehörigkeit von Redenden oder Teilnehmenden preisgegeben werden.';
const anonymous =
  'Nennen Sie niemanden: Schreiben Sie „ein Teilnehmer“, „mehrere Teilnehmende“ oder „es wurde argumentiert“, oder belegen Sie die Aussage mit einer veröffentlichten Quelle.';

const source =
  'Ist es öffentlich, geben Sie die Quelle an: einen Schlüssel ([@schlüssel]), eine Anmerkung mit Adresse oder das Jahr in Klammern hinter dem Namen. Sonst nennen Sie niemanden: „es wird argumentiert“.';
const noName =
  'Ist das Markierte gar kein Personenname (ein Ort, ein Gesetz, ein Programm), stellen Sie den Satz um oder nehmen Sie das Wort in glossary.yml auf (docs/de/ausnahmen.md zeigt, wie).';

/** What the tool says in German. */
export const codes: Catalogue = {
  CHR101: {
    title: 'Ein Name sagt etwas',
    found: {
      default: 'Hier steht, dass eine namentlich genannte Person in der Sitzung etwas gesagt, gedacht oder getan hat.',
      general:
        'Hier steht, was eine namentlich genannte Person gesagt oder getan hat oder denkt, und keine öffentliche Quelle ist angegeben.',
    },
    why: who,
    todo: { default: `${anonymous} ${noName}`, general: `${source} ${noName}` },
  },
  CHR102: {
    title: 'Ein Amt oder eine Funktion sagt etwas',
    found: {
      default:
        'Hier wird einer Person mit Amt oder Funktion etwas zugeschrieben; das Amt oder die Funktion macht sie erkennbar.',
      general:
        'Hier wird einer Person mit Amt oder Funktion etwas zugeschrieben, und keine öffentliche Quelle ist angegeben; das Amt oder die Funktion macht sie erkennbar.',
      told: 'Hier wird von einer Person mit Amt oder Funktion erzählt; in einem Bericht über eine Sitzung gilt sie damit als anwesend, und das Amt macht sie erkennbar.',
    },
    why: who,
    todo: {
      default: anonymous,
      general: source,
      told: `Ist niemand aus der Sitzung gemeint, sagen Sie, wann oder wo es öffentlich geschah (Jahr, Quelle), oder sprechen Sie von allen mit diesem Amt, ohne Artikel in der Mehrzahl. Sonst: ${anonymous}`,
    },
  },
  CHR103: {
    title: 'Eine Organisation oder ein Land spricht',
    found: {
      default:
        'Hier wird einer Organisation oder einem Land etwas zugeschrieben; das verrät, für wen die redende Person spricht.',
      told: 'Hier wird von einer Organisation oder einem Land erzählt; in einem Bericht über eine Sitzung gilt sie damit als anwesend.',
      procedural: 'Hier steht, dass eine Organisation eröffnet, begrüßt oder moderiert hat; also war sie dabei.',
    },
    why: who,
    todo: {
      default: `${anonymous} Ist es öffentlich bekannt, sagen Sie, wann oder wo es geschah (Jahr, Veröffentlichung mit Datum).`,
      told: `Saß sie nicht mit am Tisch, sagen Sie, wann oder wo es öffentlich geschah (Jahr, Veröffentlichung mit Datum), oder machen Sie sie zum Thema („Gesprochen wurde über …“). Sonst: ${anonymous}`,
      procedural:
        'Nennen Sie niemanden, oder geben Sie die Organisation mit ihrer öffentlichen Funktion an, zum Beispiel role: host.',
    },
  },
  CHR104: {
    title: 'Eine Beschreibung macht die redende Person erkennbar',
    found: {
      default:
        'Diese Beschreibung (Staatsangehörigkeit, Ort, Haus, Rang, früheres Amt, Einzigartigkeit) macht die redende Person erkennbar.',
      general:
        'Hier wird jemandem etwas zugeschrieben, den diese Beschreibung erkennbar macht (Staatsangehörigkeit, Ort, Haus, Rang, früheres Amt, Einzigartigkeit), und keine öffentliche Quelle ist angegeben.',
      'off-the-record': 'Aus dieser Sitzung darf nichts erscheinen, auch nicht anonym.',
      region:
        'Diese Beschreibung nennt eine große Region; mit anderen Angaben zusammen kann sie die Person erkennbar machen.',
      role: 'Dieses Amt haben zu wenige, oder es ist nicht angegeben, wie viele davon teilnahmen.',
      unknown:
        'Das markierte Wort steht, wo sonst steht, wer etwas sagt oder tut, und keine Liste kennt es; es kann jemanden meinen.',
    },
    why: who,
    todo: {
      default: anonymous,
      general: source,
      'off-the-record': 'Streichen Sie es.',
      region: 'Lassen Sie die Region weg, wenn es nicht auf sie ankommt.',
      unknown: `${anonymous} Meint es eine Sache, schreiben Sie, was sie ist oder was in ihr steht („Die Vorlage enthält …“), nicht was sie sagt oder will.`,
    },
  },
  CHR105: {
    title: 'Eine kleine Gruppe spricht',
    found: {
      default:
        'Diese Gruppe hatte {size} Personen in der Runde; um zu verbergen, wer gesprochen hat, sind mindestens {minGroup} nötig.',
      only: 'Diese Beschreibung ({traits}) trifft nur auf 1 von {total} Teilnehmenden auf der Liste zu: Sie benennt diese Person.',
      roster:
        'Diese Beschreibung ({traits}) trifft nur auf {count} von {total} Teilnehmenden auf der Liste zu; um zu verbergen, wer gesprochen hat, sind mindestens {minGroup} nötig.',
      undeclared:
        'Es ist nicht angegeben, wie viele aus dieser Gruppe teilnahmen; sie kann zu klein sein, um zu verbergen, wer gesprochen hat.',
      general:
        'Hier steht, dass diese Gruppe einmal etwas gesagt oder getan hat, und keine öffentliche Quelle ist angegeben.',
    },
    why: 'Eine Gruppe schützt nur, wenn sie groß genug ist: mindestens so groß wie `attendance.minGroup`.',
    todo: {
      default: 'Fassen Sie die Gruppe weiter: „mehrere Teilnehmende“.',
      only: 'Lassen Sie weg, was die Person beschreibt: „ein Teilnehmer“.',
      roster: 'Lassen Sie weg, was sie beschreibt: „ein Teilnehmer“, „mehrere Teilnehmende“.',
      undeclared:
        'Fassen Sie die Gruppe weiter („mehrere Teilnehmende“), oder geben Sie im Vorspann unter `confidentiality`, `attendance`, `sectors` an, wie viele es waren.',
      general:
        'Geben Sie die öffentliche Quelle an, oder sagen Sie, was die Gruppe allgemein meint: ohne Artikel und in der Gegenwart („Arbeitgeber begrüßen das“).',
    },
  },
  CHR201: {
    title: 'Wörtliches',
    found: {
      default: '{words} Wörter aus der Sitzung sind wörtlich wiedergegeben, ohne öffentliche Quelle und ohne Freigabe.',
      general: '{words} Wörter sind wörtlich wiedergegeben, ohne öffentliche Quelle und ohne Freigabe.',
    },
    why: 'Eine Wendung kann verraten, wer sie gebraucht hat; für eine Veröffentlichung war sie nicht gedacht.',
    todo: 'Geben Sie den Gedanken in eigenen Worten wieder, nennen Sie die öffentliche Quelle oder tragen Sie die Freigabe unter `confidentiality.onRecord` ein.',
  },
  CHR301: {
    title: 'Eine Person, die nicht angegeben ist',
    found: {
      default: 'Hier steht ein Personenname, der weder unter `people` angegeben noch durch eine Quelle belegt ist.',
      again:
        'Hier steht noch einmal der Familienname von jemandem, der an anderer Stelle gefunden wurde und nicht angegeben ist.',
      place: 'Das kann ein Personenname oder ein Ort sein.',
      slug: 'In einem Dateinamen, einer Adresse oder einem Kommentar steht ein Personenname, der nicht angegeben ist.',
      lone: 'In der Adresse dieses Dokuments (Datei, slug, DOI) steht ein Wort, das sonst nirgends in ihm steht; es kann ein Personenname sein.',
      bare: 'Hier steht ein Wort, das nichts erklärt, an der Stelle eines Sprechers; es liest sich wie ein Personenname.',
      unknown: 'Hier stehen großgeschriebene Wörter, die nichts erklärt; sie sehen aus wie ein Personenname.',
    },
    why: 'Ein Name in einem Text über eine vertrauliche Sitzung kann verraten, wer dabei war.',
    todo: {
      default:
        'Streichen Sie den Namen. Ist die Person öffentlich bekannt und war nicht dabei, geben Sie sie im Vorspann unter `people` mit `public: true` an, nehmen Sie sie in glossary.yml auf (docs/de/ausnahmen.md zeigt, wie) oder nennen Sie eine Quelle.',
      place:
        'Ist es eine Person, streichen Sie den Namen oder geben Sie sie unter `people` an. Ist es ein Ort, ist nichts zu tun.',
      slug: 'Benennen Sie es um oder streichen Sie den Namen.',
      lone: 'Ist es eine Person, benennen Sie das Dokument um. Ist es keine, ist nichts zu tun.',
      bare: 'Ist es eine Person, streichen Sie den Namen: „ein Teilnehmer“ oder „es wurde argumentiert“. Ist es ein gewöhnliches Wort, genügt ein Artikel davor („der Schimmel“). Ist es ein Ort, ein Programm oder ein Fachwort, geben Sie es unter `abbreviations` oder `organisations` an.',
      unknown:
        'Ist es eine Person, streichen Sie den Namen oder geben Sie sie unter `people` an. Ist es ein Ort, ein Programm oder ein Haus, geben Sie es unter `organisations` oder `abbreviations` an, oder für alle Dokumente in glossary.yml.',
    },
  },
  CHR302: {
    title: 'Wer dabei war',
    found: {
      default: 'Hier werden Personen aufgezählt, die teilnahmen ({count}).',
      sentence: 'Dieser Satz sagt, wer teilnahm ({count}).',
      thanks: 'Hier wird Personen gedankt, die teilnahmen ({count}).',
      expected: 'Hier steht, wer an der Sitzung teilnehmen wird, für die das Papier geschrieben ist.',
      annex: 'In diesem Bericht steht eine Liste derer, die teilnahmen.',
    },
    why: 'Auch wer sonst noch dabei war, ist geschützt.',
    todo: {
      default: 'Nennen Sie niemanden; schreiben Sie, wie viele teilnahmen und aus welchen Bereichen sie kamen.',
      expected: 'Lassen Sie es weg: Das Papier darf weitergegeben werden, die Gästeliste nicht.',
      annex: 'Streichen Sie den Anhang; schreiben Sie, wie viele teilnahmen und aus welchen Bereichen sie kamen.',
    },
  },
  CHR303: {
    title: 'Welche Häuser dabei waren',
    found: {
      default:
        'Hier werden Einrichtungen aufgezählt, die teilnahmen ({count}), anders als in der veröffentlichten Beschreibung.',
      delegates: 'Hier steht, welche Einrichtungen jemanden entsandt haben ({count}).',
      sentence:
        'Dieser Satz sagt, welche Einrichtungen teilnahmen ({count}), anders als die veröffentlichte Beschreibung.',
    },
    why: 'Auch die Zugehörigkeit der Teilnehmenden ist geschützt.',
    todo: 'Übernehmen Sie `confidentiality.publicDescription` Wort für Wort oder nennen Sie Bereiche mit Zahlen.',
  },
  CHR304: {
    title: 'Private Kontaktdaten',
    found: {
      default: 'Hier steht eine E-Mail-Adresse, die nicht angegeben ist.',
      handle: 'Hier steht ein Kontoname (@…), der nicht angegeben ist.',
      phone: 'Hier steht eine Telefonnummer, die nicht angegeben ist.',
      profile: 'Hier steht ein persönliches Profil, das nicht angegeben ist.',
    },
    why: 'Kontaktdaten machen eine Person ebenso sicher erkennbar wie ihr Name.',
    todo: 'Streichen Sie die Angabe, nehmen Sie die Adresse des Hauses, oder geben Sie sie im Vorspann an: people.email, contact oder imprint.',
  },
  CHR305: {
    title: 'Jemand von der Teilnehmerliste',
    found: {
      default: 'Diese Wörter nennen jemanden von der Teilnehmerliste.',
      initials: 'Diese Wörter sind Anfangsbuchstabe und Nachname von jemandem auf der Teilnehmerliste.',
      family: 'Das ist der Nachname von jemandem auf der Teilnehmerliste.',
      near: 'Das weicht um einen Buchstaben vom Namen von jemandem auf der Teilnehmerliste ab.',
      given: 'Das ist der Vorname von jemandem auf der Teilnehmerliste.',
      letters: 'Das sind die Anfangsbuchstaben von jemandem auf der Teilnehmerliste.',
      cited: 'Die zitierte Quelle hat einen Autor mit dem Nachnamen von jemandem auf der Teilnehmerliste.',
      declared: 'Hier ist jemand genannt, den der Vorspann angibt und der auf der Teilnehmerliste steht.',
    },
    why: 'Wer in der Runde war, ist geschützt, wo immer der Name steht. Für diesen Befund gibt es keine Ausnahme.',
    todo: {
      default: 'Streichen Sie den Namen.',
      given: 'Streichen Sie den Namen, falls nicht jemand anderes gemeint ist.',
      cited: 'Prüfen Sie, dass jemand anderes gemeint ist, oder zitieren Sie eine andere Quelle.',
      declared:
        'Nennen Sie diese Person nur in ihrer Funktion im Vorspann (`people`); im Text „ein Teilnehmer“ oder gar nicht.',
    },
  },
  CHR306: {
    title: 'Eine Teilnehmerliste wurde nicht verglichen',
    found: {
      default: 'Zu {meeting} gibt es eine Teilnehmerliste, und sie ließ sich nicht lesen.',
      'no-key':
        'Zu {meeting} gibt es eine Teilnehmerliste, aber weder einen Listenschlüssel noch eine Identität, sie zu lesen.',
      'no-index': 'Zu {meeting} gibt es eine Teilnehmerliste ohne Index, und keine Identität, sie zu lesen.',
      broken: 'Der Index der Teilnehmerliste zu {meeting} ist beschädigt.',
      stale: 'Der Index der Teilnehmerliste zu {meeting} ist älter als die Liste.',
      'wrong-key': 'Der Listenschlüssel öffnet den Index der Teilnehmerliste zu {meeting} nicht.',
      missing: 'Der Vorspann nennt die Teilnehmerliste {meeting}, und es gibt keine.',
    },
    why: 'Was nicht mit der Liste verglichen wurde, kann jemanden nennen, der in der Runde war.',
    todo: {
      default: 'Rufen Sie „briefpress roster seal {meeting}“ auf und übernehmen Sie den Index ins Repository.',
      'no-key': 'Setzen Sie BRIEFPRESS_ROSTER_KEY, oder nennen Sie Ihre Identitätsdatei mit --identity.',
      'wrong-key': 'Setzen Sie BRIEFPRESS_ROSTER_KEY auf den Schlüssel des Index, oder versiegeln Sie neu.',
      missing: 'Berichtigen Sie confidentiality.roster.',
    },
  },
  CHR401: {
    title: 'Eine nicht öffentliche Quelle',
    found: {
      default: 'Als Quelle dient hier ein Gespräch, ein Interview oder eine Mitschrift der Sitzung.',
      note: 'Diese Anmerkung nennt als Quelle ein Gespräch, ein Interview oder eine Mitschrift der Sitzung.',
    },
    why: 'Eine nicht öffentliche Quelle nennt eine Person oder ein Haus, die im Vertrauen gesprochen haben.',
    todo: {
      default: 'Nennen Sie etwas Veröffentlichtes oder fassen Sie den Text anonym.',
      note: 'Nennen Sie etwas Veröffentlichtes, oder streichen Sie die Anmerkung und fassen Sie den Text anonym.',
    },
  },
  CHR501: {
    title: 'Erkennbares im Vorspann',
    found: {
      default:
        'Der Vorspann enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}). Er erscheint auf der Seite, in ihren Metadaten und in Verzeichnissen.',
    },
    why: who,
    todo: anonymous,
  },
  CHR502: {
    title: 'Erkennbares in Alternativtext, Titel oder Bildunterschrift',
    found: {
      default:
        'Ein Alternativtext, ein Titel oder eine Bildunterschrift enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Sie werden mit dem Bild veröffentlicht und von Vorleseprogrammen vorgelesen.',
    todo: anonymous,
  },
  CHR503: {
    title: 'Erkennbares in Dateiname, Kurzadresse oder Sprungmarke',
    found: {
      default:
        'Ein Dateiname, eine Kurzadresse (slug) oder eine Sprungmarke enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
      file: 'Der Name dieser Datei enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
      folder:
        'Der Name des Ordners, in dem diese Datei liegt, enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Namen von Dateien, Ordnern und Adressen stehen in Links, Protokollen und Verzeichnissen.',
    todo: {
      default: 'Wählen Sie einen anderen Namen.',
      file: 'Benennen Sie die Datei um.',
      folder: 'Benennen Sie den Ordner um.',
    },
  },
  CHR504: {
    title: 'Erkennbares in Kommentar oder HTML',
    found: {
      default: 'Ein Kommentar oder eingefügtes HTML enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Kommentare wandern mit der Quelldatei und mit jeder Kopie davon.',
    todo: 'Löschen Sie die Stelle.',
  },
  CHR505: {
    title: 'Erkennbares in Code',
    found: {
      default: 'Eine als Code ausgezeichnete Stelle enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Code wird gedruckt wie jeder andere Text.',
    todo: anonymous,
  },
  CHR506: {
    title: 'Erkennbares in einem Link',
    found: {
      default: 'Der Text oder das Ziel eines Links enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Linkziele stehen in der Seite und im PDF.',
    todo: 'Streichen Sie den Link oder verweisen Sie auf eine öffentliche Seite, deren Adresse niemanden nennt.',
  },
  CHR507: {
    title: 'Erkennbares in einer Datendatei',
    found: {
      default: 'Eine Datendatei dieses Dokuments enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
      line: 'Zeile {line} einer Datendatei dieses Dokuments enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Die Daten hinter einem Diagramm oder einer Tabelle werden mit veröffentlicht.',
    todo: 'Streichen Sie den Namen aus den Daten.',
  },
  CHR508: {
    title: 'Erkennbares in einer SVG-Grafik',
    found: {
      default:
        'Der Text oder die Metadaten einer SVG-Grafik enthalten etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Die Worte einer Zeichnung werden mit ihr veröffentlicht.',
    todo: 'Ändern Sie die Worte in der Zeichnung.',
  },
  CHR509: {
    title: 'Erkennbares in den Metadaten eines Bildes',
    found: {
      default:
        'Die Metadaten eines Bildes (EXIF, IPTC, XMP, Kommentar) enthalten etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Metadaten verraten, wer ein Bild aufgenommen hat, wo, und oft auch, wer darauf zu sehen ist.',
    todo: 'Speichern Sie das Bild ohne Metadaten.',
  },
  CHR510: {
    title: 'Erkennbares im Literaturverzeichnis',
    found: { default: 'Das Literaturverzeichnis enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).' },
    why: 'Bemerkungen zu einem Eintrag werden mit ihm ausgegeben.',
    todo: 'Streichen Sie die Stelle aus dem Eintrag.',
  },
  CHR511: {
    title: 'Erkennbares in Metadaten oder Lesezeichen des PDFs',
    found: {
      default:
        'Die Metadaten, Lesezeichen oder Anmerkungen des PDFs enthalten etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Jedes PDF-Programm zeigt sie an.',
    todo: 'Ändern Sie die Worte in der Quelle, aus der sie stammen.',
  },
  CHR512: {
    title: 'Erkennbares in einem Attribut oder in strukturierten Daten',
    found: {
      default:
        'Ein Attribut der Seite oder ihre strukturierten Daten enthalten etwas, das jemanden erkennbar macht: „{title}“ ({rule}).',
    },
    why: 'Suchmaschinen und Vorleseprogramme lesen sie.',
    todo: 'Ändern Sie die Worte in der Quelle, aus der sie stammen.',
  },
  CHR513: {
    title: 'Erkennbares in einer Fußnote',
    found: { default: 'Eine Fußnote enthält etwas, das jemanden erkennbar macht: „{title}“ ({rule}).' },
    why: who,
    todo: anonymous,
  },
  CHR601: {
    title: 'Ein Bereich spricht',
    found: {
      default:
        'Hier spricht eine Gruppe von {size}; sie ist groß genug (mindestens {minGroup}), kann aber doch etwas verraten.',
    },
    why: 'Wer die Teilnehmerliste kennt, kann den Kreis eingrenzen.',
    todo: 'Erwägen Sie „mehrere Teilnehmende“.',
  },
  CHR602: {
    title: 'Ein Fürwort spricht',
    found: {
      default: 'Hier spricht ein Fürwort; es kann auf eine erkennbare Person verweisen.',
      carried: 'Hier spricht ein Fürwort, und es verweist auf jemanden, der erkennbar ist.',
    },
    why: '„Er“ oder „sie“ verrät das Geschlecht, und der Satz davor verrät womöglich mehr.',
    todo: 'Verwenden Sie ein anonymes Subjekt oder das Passiv.',
  },
  CHR603: {
    title: 'Hörensagen ohne Quelle',
    found: { default: 'Hier steht indirekte Rede ohne Quelle und ohne anonyme Sprecherangabe.' },
    why: 'Wer das liest, kann nicht erkennen, ob es aus der Sitzung stammt.',
    todo: 'Nennen Sie eine Quelle oder schreiben Sie „ein Teilnehmer sagte“.',
  },
  CHR604: {
    title: 'Eine Person des öffentlichen Lebens, die nicht angegeben ist',
    found: { default: 'Hier steht eine Person des öffentlichen Lebens mit einer öffentlichen Handlung, ohne Angabe.' },
    why: 'Es soll sich nachprüfen lassen, dass die Handlung öffentlich war.',
    todo: 'Geben Sie die Person unter `people` mit `ref:` an oder nennen Sie eine Quelle.',
  },
  CHR605: {
    title: 'Eine Meinung ohne Quelle',
    found: {
      default: 'Hier vertritt eine Organisation eine Meinung, ohne dass eine Quelle genannt ist.',
      document: 'Hier ist von einem Dokument die Rede, ohne dass gesagt wird, von welchem.',
    },
    why: 'Ohne Quelle könnte es aus der Sitzung stammen.',
    todo: {
      default: 'Nennen Sie die Veröffentlichung mit Datum.',
      document: 'Sagen Sie, welches: mit seinem Schlüssel ([@schlüssel]) oder mit Titel und Jahr.',
    },
  },
  CHR606: {
    title: 'Angaben, die zusammen jemanden erkennbar machen',
    found: {
      default:
        'Tag, Ort und Größe einer Gruppe stehen hier beisammen; einzeln sind sie harmlos, zusammen können sie jemanden erkennbar machen.',
      'meeting-date': 'Der Vorspann nennt den Tag der Sitzung.',
      clock: 'In diesem Sitzungsbericht steht eine Uhrzeit.',
    },
    why: 'Wiedererkannt werden Menschen durch das Zusammentreffen von Angaben: Wer Terminkalender kennt, weiß, wer an diesem Tag in der Stadt war.',
    todo: {
      default: 'Lassen Sie eine der Angaben weg: Ein Monat ist genau genug.',
      'meeting-date': 'Nennen Sie den Monat: 2018-10.',
      clock: 'Lassen Sie die Uhrzeit weg, wenn es eine der Sitzung ist.',
    },
  },
  CHR607: {
    title: 'Dank an jemanden, der nicht angegeben ist',
    found: { default: 'Hier wird jemandem von außen gedankt, der nicht angegeben ist.' },
    why: 'Ein Dank kann verraten, wer dabei war.',
    todo: 'Geben Sie die Person unter `people` an oder streichen Sie den Namen.',
  },
  CHR608: {
    title: 'Initialen sprechen',
    found: { default: 'Hier wird Initialen etwas zugeschrieben; sie können für eine teilnehmende Person stehen.' },
    why: 'Wer die Teilnehmerliste kennt, erkennt an Initialen die Person.',
    todo: anonymous,
  },
  CHR609: {
    title: 'Wörter zum Nachsehen',
    found: {
      default:
        'Großgeschriebene Wörter, die Namen sein können und die nichts erklärt (Anzahl: {count}); dies ist das erste.',
    },
    why: 'Was in keiner Liste steht, kann ein Name sein.',
    todo: 'Lesen Sie den Text einmal daraufhin durch; öffentlich bekannte Personen, Programme und Orte können Sie in glossary.yml aufnehmen, einmal für alle Dokumente. Mehr ist nicht zu tun.',
  },
  CHR610: {
    title: 'Die Regel selbst',
    found: {
      default: 'Die Regel ist hier falsch benannt.',
      'no-attendance':
        'Das Dokument berichtet über eine Sitzung unter der Regel, aber `confidentiality.attendance` fehlt.',
      'no-note': 'Das Dokument berichtet über eine Sitzung unter der Regel, sagt es aber nicht.',
      plural: 'Es ist eine einzige Regel: „Chatham House Rule“, nicht „Rules“.',
    },
    why: 'Lesende und Teilnehmende müssen sehen, dass die Regel eingehalten wurde; und erst die Größe der Gruppen entscheidet, was eine redende Person verbirgt.',
    todo: {
      default: 'Schreiben Sie „Chatham House Rule“.',
      'no-attendance': 'Geben Sie attendance mit total, sectors und minGroup an.',
      'no-note': 'Fügen Sie den Satz ein: Die Sitzung fand unter der Chatham House Rule statt.',
    },
  },
  CHR611: {
    title: 'Ein wiederkehrender Deckname',
    found: {
      default: 'Ein Deckname („Sprecher 3“, „dieselbe Teilnehmerin“) verbindet mehrere Äußerungen mit einer Person.',
    },
    why: 'Verbundene Äußerungen ergeben ein Bild, und an diesem Bild wird eine Person erkannt.',
    todo: 'Lassen Sie jede Äußerung für sich stehen: „ein Teilnehmer“.',
  },
  CHR612: {
    title: 'Der Satz daneben verrät, wer spricht',
    found: { default: 'Aus dem Satz davor oder danach geht hervor, wer das gesagt hat.' },
    why: 'Wer liest, überträgt die redende Person auf den nächsten Satz.',
    todo: anonymous,
  },
  SRC101: {
    title: 'Nicht UTF-8',
    found: {
      default: 'Die Datei ist nicht in UTF-8 gespeichert: Ein Zeichen ist hier nicht lesbar.',
      'utf-16':
        'Die Datei ist in UTF-16 gespeichert, was manche Programme „Unicode“ nennen; nichts davon war zu lesen.',
    },
    why: 'Ein Name, der nicht lesbar ist, lässt sich nicht finden.',
    todo: 'Speichern Sie die Datei als UTF-8: Unter „Speichern unter“ fragen die meisten Schreibprogramme nach der Kodierung.',
  },
  SRC102: {
    title: 'Unsichtbares Steuerzeichen',
    found: { default: 'Hier steht ein unsichtbares Steuerzeichen.' },
    why: 'Es trennt ein Wort, wo es niemand sieht, so dass ein Name womöglich nicht gefunden wird.',
    todo: 'Löschen Sie es: Löschen Sie das Wort und schreiben Sie es neu.',
  },
  SRC103: {
    title: 'Unsichtbares Zeichen im Wort',
    found: { default: 'In diesem Wort steht ein Zeichen ohne Breite.' },
    why: 'Wer nach dem Wort sucht, findet es nicht, und ein Screenreader kann darüber stolpern.',
    todo: 'Löschen Sie es; „briefpress lint --fix --yes“ tut es.',
  },
  FM101: {
    title: 'Unbekanntes Feld',
    found: {
      default: 'Der Vorspann kennt kein Feld „{key}“.',
      nearest: 'Der Vorspann kennt kein Feld „{key}“; meinten Sie „{nearest}“?',
      elsewhere: 'Das Feld „{key}“ gehört nicht hierher, sondern nach „{nearest}“.',
      forbidden: 'Das Feld „{key}“ ist nicht erlaubt.',
      listed: 'Der Vorspann kennt kein Feld „{key}“; angegeben wird das unter „{nearest}“.',
    },
    why: 'Ein Feld mit Tippfehler würde sonst stillschweigend übergangen.',
    todo: {
      default: 'Berichtigen oder löschen Sie es; docs/de/vorspann.md nennt alle Felder.',
      elsewhere: 'Verschieben Sie es nach „{nearest}“.',
      forbidden: 'Löschen Sie es.',
      listed: 'Schreiben Sie: {nearest}: [{example}]',
    },
  },
  FM102: {
    title: 'Falsche Art von Wert',
    found: {
      default: '„{field}“ braucht {expected}; hier steht {found}.',
      empty: '„{field}“ ist leer; nötig ist {expected}.',
      dash: '„{field}“ braucht eine Liste, aber hinter dem Strich fehlt ein Leerzeichen.',
      root: 'Der Vorspann muss aus Zeilen „Feld: Wert“ bestehen; hier steht {found}.',
    },
    why: 'Daraus lässt sich die Seite nicht bauen.',
    todo: {
      default:
        'Schreiben Sie den Wert in der erwarteten Form; eine Zahl, die als Text gemeint ist, braucht Anführungszeichen ("1.0").',
      dash: 'Schreiben Sie jeden Punkt in eine Zeile für sich, mit Strich und Leerzeichen davor: - Punkt.',
      empty: 'Füllen Sie das Feld aus oder löschen Sie die Zeile.',
      root: 'Schreiben Sie in jede Zeile ein Feld, einen Doppelpunkt und einen Wert; docs/de/vorspann.md nennt die Felder.',
    },
  },
  FM103: {
    title: 'Fehlendes Feld',
    found: {
      default: 'Das Feld „{field}“ fehlt.',
      type: 'Ein Dokument der Art „{type}“ braucht „{path}“.',
      'type-role': 'Ein Dokument der Art „{type}“ braucht unter „people“ jemanden mit der Rolle „{role}“.',
      'type-or': 'Ein Dokument der Art „{type}“ braucht „{path}“; auch dies genügt: {others}.',
    },
    why: 'Diese Art von Dokument braucht es.',
    todo: {
      default: 'Ergänzen Sie es; docs/de/vorspann.md zeigt die Form.',
      type: 'Ergänzen Sie es, zum Beispiel: {example}',
      'type-or': 'Ergänzen Sie eines davon, zum Beispiel: {example}',
      'type-role': 'Ergänzen Sie unter „people“ einen Eintrag mit role: {role}.',
    },
  },
  FM104: {
    title: 'Kein Datum',
    found: {
      default: 'Das ist kein Kalenderdatum; erwartet zum Beispiel {expected}.',
      'day-or-month': 'Das ist weder ein Monat noch ein Kalenderdatum; erwartet zum Beispiel {expected}.',
      meant: 'So schreibt der Vorspann kein Datum; gemeint ist wohl {expected}.',
      moment: 'Das ist weder ein Zeitpunkt mit Zeitzone noch ein Kalenderdatum; erwartet zum Beispiel {expected}.',
    },
    why: 'Das Datum wird gedruckt und zitiert, und danach wird sortiert.',
    todo: {
      default: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2018-11-20.',
      'day-or-month': 'Schreiben Sie Jahr-Monat, zum Beispiel 2018-10.',
      meant: 'Schreiben Sie Jahr-Monat-Tag: {expected}. Gedruckt wird das Datum, wie es in der Sprache üblich ist.',
      moment: 'Schreiben Sie Datum, T, Uhrzeit und Abstand zu UTC, zum Beispiel 2018-11-20T06:00+01:00.',
    },
  },
  FM105: {
    title: 'Unbekannte Sprache',
    found: {
      default: 'Diese Sprache ist nicht bekannt; möglich sind: {allowed}.',
      nearest: 'Diese Sprache ist nicht bekannt; meinten Sie „{nearest}“? Möglich sind: {allowed}.',
    },
    why: 'Beschriftungen, Silbentrennung, Anführungszeichen und die Prüfung hängen davon ab.',
    todo: 'Wählen Sie eine von diesen: {allowed}.',
  },
  FM106: {
    title: 'Wert nicht möglich',
    found: {
      default: 'Dieser Wert ist für „{field}“ nicht möglich; möglich sind: {allowed}.',
      country: 'Das ist kein Ländercode nach ISO 3166-1.',
      'country-nearest': 'Das ist kein Ländercode nach ISO 3166-1; meinten Sie „{nearest}“?',
      nearest: 'Dieser Wert ist für „{field}“ nicht möglich; meinten Sie „{nearest}“? Möglich sind: {allowed}.',
    },
    why: 'Die Seite hängt davon ab.',
    todo: {
      default: 'Wählen Sie einen der möglichen Werte; docs/de/vorspann.md nennt sie.',
      country: 'Schreiben Sie zwei Großbuchstaben, zum Beispiel DE; das Vereinigte Königreich ist GB.',
      'country-nearest': 'Schreiben Sie zwei Großbuchstaben, zum Beispiel DE; das Vereinigte Königreich ist GB.',
    },
  },
  FM107: {
    title: 'Der Vorspann ist nicht lesbar (YAML)',
    found: {
      default: 'Der Vorspann ist an dieser Stelle nicht lesbar.',
      alias: 'Ein YAML-Verweis (*) führt ins Leere.',
      bracket: 'Eine Klammer ist nicht geschlossen, oder die Zeilen darin sind nicht eingerückt.',
      colon: 'In dieser Zeile steht ein zweiter Doppelpunkt.',
      documents: 'Hier beginnt ein zweites YAML-Dokument.',
      escape: 'Ein umgekehrter Schrägstrich in Anführungszeichen leitet kein bekanntes Zeichen ein.',
      indent: 'Diese Zeile ist anders eingerückt als ihre Nachbarn.',
      key: 'Ein Feldname muss ein einzelnes Wort sein.',
      'no-colon': 'Zwischen Feldname und Wert fehlt ein Doppelpunkt.',
      quote: 'Ein Anführungszeichen ist geöffnet, aber nicht geschlossen.',
      start: 'Mit diesem Zeichen darf ein Wert nicht beginnen.',
      tab: 'Diese Zeile ist mit einem Tabulator eingerückt.',
      tag: 'YAML-Typangaben (!) sind nicht erlaubt.',
    },
    why: 'Solange der Vorspann nicht lesbar ist, hat das Dokument weder Titel noch Datum noch Autorinnen und Autoren.',
    todo: {
      default: 'Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte in dieser Zeile und in der darüber.',
      alias: 'Schreiben Sie den Wert aus.',
      bracket: 'Schließen Sie die Klammer oder schreiben Sie die Liste mit je einem Strich pro Zeile.',
      colon: 'Setzen Sie den ganzen Wert in gerade Anführungszeichen: title: "Wohnen: was fehlt".',
      documents: 'Lassen Sie einen einzigen Block zwischen zwei Zeilen aus drei Strichen stehen.',
      escape: "Verwenden Sie einfache Anführungszeichen ('…') oder verdoppeln Sie den Schrägstrich.",
      indent: 'Rücken Sie alle Zeilen einer Ebene gleich ein, je Ebene um zwei Leerzeichen.',
      key: 'Schreiben Sie ein Feld aus docs/de/vorspann.md, einen Doppelpunkt und den Wert.',
      'no-colon': 'Schreiben Sie Feldname, Doppelpunkt, Leerzeichen, Wert.',
      quote: 'Schließen Sie das Anführungszeichen; steht eines im Text selbst, nehmen Sie außen die andere Art.',
      start: 'Setzen Sie den Wert in Anführungszeichen.',
      tab: 'Nehmen Sie zwei Leerzeichen statt des Tabulators.',
      tag: 'Löschen Sie sie.',
    },
  },
  FM108: {
    title: 'Nur YAML im Vorspann',
    found: {
      default: 'Der Vorspann verlangt die Sprache „{engine}“. Er wurde nicht ausgeführt.',
      other: 'Die erste Zeile besteht aus drei Strichen mit Worten dahinter.',
    },
    why: 'Ein Vorspann mit Programmcode liefe auf dem Rechner, der das Dokument baut.',
    todo: 'Beginnen Sie die Datei mit einer Zeile aus nichts als drei Strichen (---) und schreiben Sie darunter YAML.',
  },
  FM109: {
    title: 'Doppelt angegeben',
    found: {
      default: 'Das Feld „{key}“ steht hier ein zweites Mal.',
      id: 'Diese Kennung ist unter „{list}“ schon vergeben.',
    },
    why: 'Eines der beiden würde stillschweigend übergangen.',
    todo: { default: 'Löschen Sie eines davon.', id: 'Geben Sie jedem Eintrag eine eigene Kennung.' },
  },
  FM110: {
    title: 'Vorspann zu groß oder zu verschachtelt',
    found: {
      default: 'Der Vorspann ist größer als jeder echte.',
      alias: 'Der Vorspann verweist öfter auf sich selbst (YAML * und &) als jeder echte.',
      depth: 'Der Vorspann ist tiefer verschachtelt als jeder echte.',
    },
    why: 'Solche Dateien können den Bau anhalten.',
    todo: {
      default: 'Kürzen Sie ihn.',
      alias: 'Schreiben Sie die Werte aus, statt auf sie zu verweisen.',
      depth: 'Lösen Sie die Verschachtelung auf.',
    },
  },
  FM111: {
    title: 'Wert in falscher Form',
    found: {
      default: '„{field}“ hat nicht die erwartete Form: {expected}.',
      empty: '„{field}“ enthält keine Wörter.',
      malformed: '„{field}“ hat nicht die erwartete Form.',
      'too-big': '„{field}“ ist zu groß; höchstens {limit}.',
      'too-few': '„{field}“ hat zu wenige Einträge; mindestens {limit}.',
      'too-long': '„{field}“ ist zu lang; höchstens {expected} Zeichen.',
      'too-many': '„{field}“ hat zu viele Einträge; höchstens {limit}.',
      'too-small': '„{field}“ ist zu klein; mindestens {limit}.',
      path: '„{field}“ muss ein Pfad vom Ordner dieser Datei aus sein, mit /: zum Beispiel {expected}.',
      isbn: '„{field}“ ist keine ISBN, oder eine Ziffer darin ist falsch; erwartet zum Beispiel {expected}.',
      issn: '„{field}“ ist keine ISSN, oder eine Ziffer darin ist falsch; erwartet zum Beispiel {expected}.',
      orcid: '„{field}“ ist keine ORCID iD, oder eine Ziffer darin ist falsch; erwartet zum Beispiel {expected}.',
      hash: '„{field}“ muss die sha-256-Prüfsumme des freigegebenen Wortlauts sein: 64 hexadezimale Ziffern.',
    },
    why: 'Der Wert wird gedruckt, verlinkt oder ausgegeben, wie er dasteht.',
    todo: {
      default: 'Berichtigen Sie ihn; docs/de/vorspann.md zeigt die Form jedes Werts.',
      empty: 'Füllen Sie das Feld aus oder löschen Sie die Zeile.',
      isbn: 'Vergleichen Sie Ziffer für Ziffer mit dem Original.',
      issn: 'Vergleichen Sie Ziffer für Ziffer mit dem Original.',
      orcid: 'Vergleichen Sie Ziffer für Ziffer mit dem Original.',
    },
  },
  FM112: {
    title: 'Kein Vorspann',
    found: { default: 'Die Datei hat keinen Vorspann; geprüft wurde sie so, wie --lang und --type es sagen.' },
    why: 'Ohne Titel, Datum und Art des Dokuments lässt sich keine Seite bauen, nur ein Entwurf (--draft).',
    todo: 'Beginnen Sie die Datei mit --- und den Feldern aus docs/de/vorspann.md.',
  },
  FM113: {
    title: 'Verweis ins Leere',
    found: {
      default: '„{field}“ nennt eine Kennung, die unter „{list}“ nichts hat.',
      nearest: '„{field}“ nennt eine Kennung, die unter „{list}“ nichts hat; meinten Sie „{nearest}“?',
    },
    why: 'Auf der Seite entstünde eine Lücke.',
    todo: 'Ergänzen Sie den Eintrag unter „{list}“ oder berichtigen Sie die Kennung.',
  },
  FM114: {
    title: 'Vorspann nicht richtig abgegrenzt',
    found: {
      default: 'Der Vorspann beginnt mit ---, aber keine Zeile aus --- beendet ihn.',
      dashes:
        'Über dem ersten Feld steht nicht die Zeile aus drei einfachen Strichen (---), mit der ein Vorspann beginnt.',
      'no-open': 'Über dem ersten Feld fehlt die Zeile aus drei Strichen (---), mit der ein Vorspann beginnt.',
      misplaced: 'Der Vorspann steht nicht ganz am Anfang der Datei.',
      trailing: 'Hinter dem ---, das den Vorspann beendet, stehen Worte.',
    },
    why: 'Text würde als Vorspann gelesen oder der Vorspann als Text gedruckt.',
    todo: {
      default: 'Setzen Sie unter das letzte Feld eine Zeile aus drei Strichen (---).',
      dashes:
        'Schreiben Sie drei Bindestriche in die erste Zeile und drei unter das letzte Feld; manche Programme machen daraus einen langen Strich.',
      'no-open': 'Setzen Sie --- in die erste Zeile der Datei und --- unter das letzte Feld.',
      misplaced: 'Löschen Sie die Zeilen darüber, auch leere; Text beginnt erst unter dem Vorspann.',
      trailing: 'Setzen Sie sie in die nächste Zeile.',
    },
  },
  DOC201: {
    title: 'Abbildung ohne Alternativtext',
    found: {
      default: 'Diese Abbildung hat keinen Alternativtext.',
      image: 'Dieses Bild hat keinen Alternativtext.',
      'file-name': 'Der Alternativtext ist der Name einer Datei.',
    },
    why: 'Wer sie nicht sehen kann, erfährt nichts; WCAG 2.2 (1.1.1) und PDF/UA verlangen ihn.',
    todo: {
      default: 'Beschreiben Sie in alt="…", was die Abbildung zeigt.',
      image: 'Beschreiben Sie zwischen den eckigen Klammern, was das Bild zeigt: ![…](Datei).',
      'file-name': 'Sagen Sie, was das Bild zeigt, so wie am Telefon.',
    },
  },
  DOC202: {
    title: 'Abbildung ohne Quelle',
    found: {
      default: 'Diese Abbildung hat keine Quellenangabe.',
      image: 'Dieses Bild hat weder Nummer noch Titel noch Quelle, weil es außerhalb von :::figure steht.',
    },
    why: 'Niemand kann sie nachprüfen, und die Rechte daran sind unklar.',
    todo: {
      default: 'Ergänzen Sie source="…"; für Ihre eigene schreiben Sie source="Eigene Darstellung".',
      image: 'Setzen Sie es in :::figure{src="…" alt="…" source="…"}.',
    },
  },
  DOC203: {
    title: 'Tabelle ohne Überschrift',
    found: {
      default: 'Diese Tabelle hat keine Überschrift.',
      'no-table': 'In diesem Baustein steht keine Tabelle.',
    },
    why: 'Eine Tabelle ohne Überschrift lässt sich weder zitieren noch finden, und Vorleseprogramme kündigen sie ohne Namen an.',
    todo: {
      default:
        'Schreiben Sie in einem eigenen Absatz unmittelbar darüber „{word} …“, oder setzen Sie sie in :::table{source="…"}, mit der Überschrift als erstem Absatz.',
      'no-table': 'Schreiben Sie eine Tabelle hinein, mit einer Leerzeile darüber, oder entfernen Sie den Baustein.',
    },
  },
  DOC204: {
    title: 'Unbekannter Baustein',
    found: {
      default: 'Einen Baustein dieses Namens gibt es nicht; es gibt: {known}.',
      nearest: 'Einen Baustein dieses Namens gibt es nicht; meinten Sie „{nearest}“?',
    },
    why: 'Der Text darin würde nicht so gesetzt, wie Sie es wollten.',
    todo: 'Berichtigen Sie den Namen; docs/de/schreiben.md nennt alle Bausteine.',
  },
  DOC205: {
    title: 'Empfehlung ohne Adressat',
    found: {
      default: 'Diese Empfehlung richtet sich an niemanden.',
      'addressee-nearest': 'Dieser Adressat ist nicht bekannt; meinten Sie „{nearest}“? Möglich sind: {known}.',
      'addressee-unknown': 'Dieser Adressat ist nicht bekannt; möglich sind: {known}.',
      'horizon-nearest': 'Dieser Zeithorizont ist nicht bekannt; meinten Sie „{nearest}“? Möglich sind: {known}.',
      'horizon-unknown': 'Dieser Zeithorizont ist nicht bekannt; möglich sind: {known}.',
    },
    why: 'Eine Empfehlung, um deren Umsetzung niemand gebeten wird, ist eine Meinung.',
    todo: {
      default: 'Ergänzen Sie addressee="…" mit einem oder mehreren von: {known}.',
      'addressee-nearest': 'Wählen Sie einen oder mehrere von: {known}.',
      'addressee-unknown': 'Wählen Sie einen oder mehrere von: {known}.',
      'horizon-nearest': 'Wählen Sie einen von: {known}.',
      'horizon-unknown': 'Wählen Sie einen von: {known}, oder lassen Sie die Angabe weg.',
    },
  },
  DOC206: {
    title: 'Überschrift außer der Reihe',
    found: {
      default: 'Diese Überschrift hat Ebene {level}; hier kann höchstens Ebene {expected} stehen.',
      empty: 'Diese Überschrift hat keine Wörter.',
      title: 'Diese Überschrift hat Ebene 1; die hat nur der Titel.',
    },
    why: 'Inhaltsverzeichnis und Vorleseprogramme richten sich nach den Ebenen; PDF/UA verbietet Lücken.',
    todo: {
      default: 'Verwenden Sie Ebene {expected}.',
      empty: 'Schreiben Sie eine Überschrift oder löschen Sie die Zeile.',
      title: 'Beginnen Sie Kapitel mit zwei Rauten (##); der Titel steht im Vorspann.',
    },
  },
  DOC207: {
    title: 'Fußnote fehlt',
    found: {
      default: 'Diese Fußnote wird aufgerufen, ist aber nicht geschrieben.',
      unused: 'Diese Fußnote ist geschrieben, wird aber nirgends aufgerufen.',
    },
    why: 'Die Ziffer führte ins Leere.',
    todo: {
      default: 'Ergänzen Sie eine Zeile [^kennung]: … oder löschen Sie den Aufruf.',
      unused: 'Rufen Sie sie mit [^kennung] auf, wo sie hingehört, oder löschen Sie sie.',
    },
  },
  DOC208: {
    title: 'Eingefügtes HTML',
    found: {
      default: 'Eingefügtes HTML wird nicht gezeigt.',
      active: 'HTML, das Programme ausführen oder etwas laden könnte, ist nicht erlaubt.',
      picture: 'Ein Bild, das als HTML eingefügt ist, fehlte auf der Seite.',
      content: 'Die Wörter in diesem HTML fehlten auf der Seite.',
    },
    why: 'Texte kommen aus vielen Händen; darum übernimmt eine Seite kein HTML aus ihnen und führt nichts aus.',
    todo: {
      default: 'Verwenden Sie Markdown oder einen Baustein.',
      picture: 'Setzen Sie das Bild als Abbildung: :::figure{src="…" alt="…" source="…"}.',
      content: 'Schreiben Sie sie in Markdown oder in einen Baustein.',
    },
  },
  DOC209: {
    title: 'Pflichtteil fehlt',
    found: { default: 'Ein Dokument der Art „{type}“ braucht: {part}.' },
    why: 'Wer liest, verlässt sich darauf, was diese Art von Dokument enthält.',
    todo: 'Ergänzen Sie den Teil; docs/de/arten.md sagt, wie jeder geschrieben wird.',
  },
  DOC210: {
    title: 'Link ins Leere',
    found: {
      default: 'Kein Teil dieses Dokuments hat diese Adresse.',
      missing: 'Diese Datei gibt es nicht, oder es ist kein Dokument, das veröffentlicht wird.',
      file: 'Diese Datei wird nicht mit veröffentlicht.',
    },
    why: 'Wer dem Link folgt, findet nicht, was er sucht.',
    todo: {
      default: 'Berichtigen Sie die Adresse, oder geben Sie der Überschrift eine eigene: ## Überschrift {#…}.',
      missing: 'Berichtigen Sie den Pfad; er zählt vom Ordner dieses Dokuments aus.',
      file: 'Legen Sie die Datei ins Netz, und verlinken Sie ihre Adresse (https://…).',
    },
  },
  DOC211: {
    title: 'Eine Formel in Zeichen',
    found: { default: 'Das ist eine Formel in TeX; die Seite zeigt ihre Zeichen, wie sie dastehen.' },
    why: 'So liest sie niemand, der sie nicht geschrieben hat.',
    todo: 'Sagen Sie es in Worten, schreiben Sie sie mit den Zeichen, die es gibt (x², ≥, ·), oder setzen Sie sie als Abbildung.',
  },
  DOC212: {
    title: 'Zeichen, die stehen bleiben',
    found: {
      default: 'Der Baustein „{name}“ beginnt hier, aber keine Zeile aus drei Doppelpunkten beendet ihn.',
      closing: 'Diese Doppelpunkte beenden nichts: Darüber ist kein Baustein offen.',
      opening: 'So beginnt kein Baustein.',
      heading: 'Nach den Rauten fehlt ein Leerzeichen, darum ist das keine Überschrift.',
      image: 'Hier entsteht kein Bild, denn in seinem Pfad steht ein Leerzeichen.',
      link: 'Hier entsteht kein Link, denn in seiner Adresse steht ein Leerzeichen.',
      table: 'Hier entsteht keine Tabelle: Diese Zeile aus Strichen hat nicht so viele Spalten wie die Zeile darüber.',
      rows: 'Hier entsteht keine Tabelle: Unter den Spaltenköpfen fehlt die Zeile aus Strichen.',
      bullet: 'Diese Aufzählungszeichen sind bloße Zeichen; alle Punkte werden zu einem Absatz.',
    },
    why: 'Die Seite zeigte die Zeichen, wie sie dastehen, und nicht, was Sie damit meinten.',
    todo: {
      default: 'Schreiben Sie hinter den letzten Absatz des Bausteins eine Zeile, in der nur ::: steht.',
      closing: 'Löschen Sie die Zeile, oder beginnen Sie den Baustein darüber mit :::name.',
      opening: 'Schreiben Sie den Namen ohne Leerzeichen hinter die Doppelpunkte, zum Beispiel :::box[Titel].',
      heading: 'Setzen Sie ein Leerzeichen hinter die Rauten: ## Überschrift.',
      image: 'Setzen Sie den Pfad in spitze Klammern: ![Was zu sehen ist](<Name der Datei.png>).',
      link: 'Schreiben Sie %20 statt des Leerzeichens, oder setzen Sie die Adresse in spitze Klammern: [Text](<https://…>).',
      table: 'Geben Sie ihr je Spalte ein --- zwischen senkrechten Strichen, für zwei Spalten: |---|---|.',
      rows: 'Setzen Sie unter die erste Zeile eine mit einem --- je Spalte, für zwei Spalten: |---|---|.',
      bullet: 'Beginnen Sie jeden Punkt mit einem Strich und einem Leerzeichen, in einer Zeile für sich: - Punkt.',
    },
  },
  DOC213: {
    title: 'Eine Vorgabe steht noch da',
    found: {
      default: 'Unter „{field}“ steht noch, was „briefpress new“ vorgegeben hat.',
      text: 'Hier steht noch, was „briefpress new“ vorgegeben hat.',
      brand: 'Das Haus hat noch keinen Namen: In _brand.yml steht noch, was „briefpress init“ vorgegeben hat.',
      consent: 'Hier ist eine Freigabe begonnen; wer sie wann und wie gegeben hat, fehlt noch.',
    },
    why: 'Es würde veröffentlicht, wie es dasteht.',
    todo: {
      default: 'Schreiben Sie hin, was für dieses Dokument gilt; was es nicht braucht, löschen Sie.',
      text: 'Schreiben Sie an dieser Stelle Ihren Text, oder löschen Sie sie.',
      brand: 'Schreiben Sie seinen Namen in _brand.yml unter meta, als short und als full.',
      consent:
        'Füllen Sie person (Kürzel aus „people“), on (Tag) und by (wer es wie gesagt hat) aus, oder löschen Sie den Eintrag.',
    },
  },
  DOC220: {
    title: 'Tabelle ohne Spaltenköpfe',
    found: {
      default: 'Die Spaltenköpfe dieser Tabelle sind leer.',
      column: 'Spalten dieser Tabelle haben keinen Kopf: {count}.',
    },
    why: 'Ein Vorleseprogramm nennt vor jeder Zelle ihren Kopf; ohne ihn weiß niemand, der zuhört, worum es in der Zelle geht (WCAG 2.2, 1.3.1; PDF/UA-1, 7.5).',
    todo: {
      default: 'Schreiben Sie in die erste Zeile, was in jeder Spalte steht.',
      column:
        'Geben Sie jeder Spalte einen Kopf. Nur die erste darf ohne bleiben, wenn ihre Zellen sagen, worum es in ihren Zeilen geht.',
    },
  },
  DOC221: {
    title: 'Foto in einem Sitzungsbericht',
    found: { default: 'Dieses Bild kann ein Foto sein, und ein Foto kann zeigen, wer dabei war.' },
    why: 'Ein Gesicht verrät mehr als ein Name, und kein Linter sieht es.',
    todo: 'Vergewissern Sie sich, dass niemand darauf zu erkennen ist, oder lassen Sie es weg.',
  },
  DOC222: {
    title: 'Nicht im zugrunde liegenden Dokument',
    found: {
      default: 'Das unter parent genannte Dokument sagt das nicht.',
      number: 'Diese Zahl steht nicht im unter parent genannten Dokument.',
      name: 'Dieses Wort sieht wie ein Name aus und steht nicht im unter parent genannten Dokument.',
      quotation: 'Diese Worte zitiert das unter parent genannte Dokument nicht.',
      claim: 'Vieles in diesem Satz kommt im unter parent genannten Dokument nicht vor.',
      language: 'Das unter parent genannte Dokument ist in einer anderen Sprache; verglichen wurde nichts.',
      parent:
        'Das ist kein eigenes Dokument, aus dem geschöpft werden könnte: Es ist dieses selbst oder seinerseits abgeleitet.',
    },
    why: 'Eine Kurzinformation oder Pressemitteilung wird statt des Dokuments gelesen; was sie hinzufügt, hat niemand geprüft.',
    todo: {
      default: 'Sagen Sie, was das Dokument sagt, oder ergänzen Sie es dort.',
      language: 'Nennen Sie unter parent die Fassung in dieser Sprache.',
      parent: 'Nennen Sie unter parent das vollständige Dokument.',
    },
  },
  DOC230: {
    title: 'Querverweis ins Leere',
    found: {
      default: 'Nichts in diesem Dokument hat diesen Schlüssel.',
      kind: 'Was diesen Schlüssel hat, ist etwas anderes.',
      near: 'Nichts in diesem Dokument hat diesen Schlüssel; ein sehr ähnlicher steht in Zeile {line}.',
      twice: 'Etwas weiter vorn hat denselben Schlüssel; Querverweise führen dorthin.',
    },
    why: 'Lesende werden dorthin geschickt, wo nichts ist, oder an die falsche Stelle.',
    todo: {
      default:
        'Berichtigen Sie den Schlüssel, oder geben Sie ihn dem Gemeinten: :::figure{#schluessel …}, :::table{#schluessel …}, :::box{#schluessel …}, ## Überschrift {#schluessel}.',
      kind: 'Schreiben Sie @{prefix}: vor den Schlüssel.',
      near: 'Schreiben Sie @{prefix}: und den Schlüssel, wie er in Zeile {line} steht.',
      twice: 'Geben Sie ihm einen eigenen Schlüssel.',
    },
  },
  DOC241: {
    title: 'Daten nicht verwendbar',
    found: {
      default: 'Die Datendatei enthält keine Tabelle.',
      encoding: 'Die Datendatei ist nicht in UTF-8.',
      empty: 'Die Datendatei hat unter ihren Spaltenköpfen keine Zeilen.',
      quotes: 'Zeile {line} der Datendatei: Ein Anführungszeichen öffnet eine Zelle, und keines schließt sie.',
      ragged: 'Zeile {line} der Datendatei hat {count} Zellen, die Zeile der Spaltenköpfe {expected}.',
      head: 'Zeile {line} der Datendatei: Spalte {column} hat keinen Kopf.',
      rows: 'Die Datendatei hat {found} Zeilen; drucken lassen sich höchstens {limit}.',
      columns: 'Die Datendatei hat {found} Spalten; drucken lassen sich höchstens {limit}.',
      yaml: 'Zeile {line} der Datei mit Optionen ist nicht als YAML lesbar.',
      shape: 'Zeile {line} der Datei mit Optionen: Eine Option braucht „option“ und für jeden Eintrag „text“.',
      key: 'Zeile {line} der Datei mit Optionen: Dieses Feld ist nicht bekannt.',
      'key-nearest': 'Zeile {line} der Datei mit Optionen: Dieses Feld ist nicht bekannt; meinten Sie „{nearest}“?',
    },
    why: 'Eine Tabelle mit einer Lücke oder einer verschobenen Zeile sagt etwas Falsches.',
    todo: {
      default: 'Berichtigen Sie die Datei; docs/de/daten.md zeigt ihre Form.',
      encoding: 'Speichern Sie sie als UTF-8 (in Excel: „CSV UTF-8“).',
      rows: 'Kürzen Sie sie, oder veröffentlichen Sie die Daten anderswo mit einem Link.',
      columns: 'Drehen oder teilen Sie sie.',
    },
  },
  DOC242: {
    title: 'Baustein anders verwendet als gedacht',
    found: {
      default: 'Dieser Baustein ist anders verwendet als gedacht.',
      attribute: 'Dieses Attribut wird hier nicht gelesen; es gibt: {known}.',
      'attribute-nearest': 'Dieses Attribut wird hier nicht gelesen; meinten Sie „{nearest}“?',
      both: 'Dieser Baustein nennt eine Datei und enthält eine Tabelle; gezeigt wird nur die Datei.',
      empty: 'In diesem Baustein steht nichts.',
    },
    why: 'Was nicht gelesen wird, wird nicht gezeigt, und niemand würde es merken.',
    todo: {
      default: 'Berichtigen Sie ihn; docs/de/schreiben.md nennt alle Bausteine.',
      both: 'Löschen Sie eines von beiden.',
      empty: 'Schreiben Sie etwas hinein, oder löschen Sie ihn.',
    },
  },
  DOC243: {
    title: 'Diagramm nicht verwendbar',
    found: {
      default: 'Dieses Diagramm lässt sich nicht zeichnen.',
      'no-spec': 'Dieses Diagramm nennt keine Spezifikation.',
      'no-data': 'Dieses Diagramm nennt keine Daten.',
      encoding: 'Die Spezifikation ist nicht in UTF-8.',
      size: 'Zeile {line} der Spezifikation: Sie ist größer oder länger als {limit}.',
      syntax: 'Zeile {line} der Spezifikation ist weder als JSON noch als YAML lesbar.',
      shape: 'Die Spezifikation braucht „mark“ und „encoding“ oder ein bis zwölf „layer“.',
      denied: 'Zeile {line} der Spezifikation: „{key}“ ist nicht erlaubt, oder nicht in dieser Form.',
      transform: 'Zeile {line} der Spezifikation: Diese Umformung ist nicht erlaubt.',
      mark: 'Zeile {line} der Spezifikation: Diese Darstellung ist nicht erlaubt; es gibt: {known}.',
      number: 'Zeile {line} der Spezifikation: Diese Zahl ist größer als {limit}.',
      format: 'Zeile {line} der Spezifikation: Dieses Format für Zahlen oder Daten ist nicht erlaubt.',
      marks: 'Dieses Diagramm bestünde aus {found} Zeichen; gezeichnet werden höchstens {limit}.',
      field: 'Zeile {line} der Spezifikation: Die Daten haben keine Spalte dieses Namens.',
      'field-nearest':
        'Zeile {line} der Spezifikation: Die Daten haben keine Spalte dieses Namens; meinten Sie „{nearest}“?',
      drawing: 'Die Spezifikation lässt sich nicht zeichnen: Etwas darin passt nicht zu den Daten.',
      map: 'Eine Karte dieses Namens gibt es nicht; es gibt: {known}.',
      'map-nearest': 'Eine Karte dieses Namens gibt es nicht; meinten Sie „{nearest}“?',
      'map-spec': 'Dieses Diagramm hat eine Karte und eine Spezifikation.',
      'map-columns': 'Eine Karte braucht zwei Spalten: Ländercodes und das, was sie zeigt.',
      'map-country': 'Zeile {line} der Daten: Die erste Zelle ist kein Ländercode.',
      'map-twice': 'Zeile {line} der Daten: Dieses Land steht dort zum zweiten Mal.',
      'map-mixed': 'Zeile {line} der Daten: Dieser Wert ist keine Zahl, andere der Spalte sind welche.',
      'map-kinds': 'Die letzte Spalte enthält {found} verschiedene Wörter; eine Karte zeigt höchstens {limit}.',
      'map-classes': '„classes“ nimmt weniger als {limit} steigende Zahlen, und nur auf einer Karte von Zahlen.',
      'map-outside': 'Die Daten enthalten Länder, die diese Karte nicht zeigt: {count}.',
    },
    why: 'Ein Diagramm lädt nichts, führt nichts aus, wird rechtzeitig fertig und zeigt die Daten, die es nennt.',
    todo: {
      default: 'Berichtigen Sie die Spezifikation; docs/de/daten.md sagt, was darin stehen darf.',
      'no-spec':
        'Ergänzen Sie spec="…" mit dem Pfad einer Vega-Lite-Spezifikation oder map="…" mit dem Namen einer Karte.',
      map: 'Berichtigen Sie den Namen.',
      'map-nearest': 'Berichtigen Sie den Namen.',
      'map-spec': 'Lassen Sie eine davon weg.',
      'map-columns': 'Ergänzen Sie die Spalte in der CSV-Datei.',
      'map-country': 'Schreiben Sie ISO 3166-1: DE oder DEU, XK für Kosovo.',
      'map-twice': 'Lassen Sie eine der beiden Zeilen weg.',
      'map-mixed': 'Schreiben Sie eine Zahl, oder lassen Sie die Zelle leer: keine Angaben.',
      'map-kinds': 'Fassen Sie zusammen, was zusammengehört.',
      'map-classes':
        'Schreiben Sie, wo jede Klasse außer der untersten beginnt: classes="5 10 50". Ohne das sind es bis zu fünf etwa gleich große.',
      'map-outside':
        'Wählen Sie eine größere Karte, oder lassen Sie diese Zeilen weg; die Tabelle hinter der Karte zeigt sie in jedem Fall.',
      'no-data': 'Ergänzen Sie data="…" mit dem Pfad einer CSV-Datei.',
      size: 'Zeigen Sie weniger in einem Diagramm.',
      marks: 'Zeigen Sie weniger in einem Diagramm, oder fassen Sie es in der CSV-Datei zusammen.',
      denied:
        'Lassen Sie es weg: Daten stehen in der CSV-Datei, Farben und Schriften sind die des Hauses, und nichts wird in Worten berechnet.',
      transform: 'Berechnen Sie es vorher, in der CSV-Datei.',
    },
  },
  CIT101: {
    title: 'Unbekannte Quelle',
    found: {
      default: 'Die Literaturdatei hat keinen Eintrag mit dem Schlüssel „{key}“.',
      nearest: 'Die Literaturdatei hat keinen Eintrag mit dem Schlüssel „{key}“; war „{nearest}“ gemeint?',
      'no-bibliography': 'Der Schlüssel „{key}“ belegt eine Quelle, aber der Vorspann nennt keine Literaturdatei.',
    },
    why: 'Der Schlüssel würde gedruckt, wie er dasteht, und niemand könnte nachschlagen, was er belegt.',
    todo: {
      default:
        'Berichtigen Sie den Schlüssel, oder ergänzen Sie den Eintrag. Was kein Beleg ist, schreibt man mit Rückstrich: \\@.',
      'no-bibliography': 'Nennen Sie die Datei: bibliography: refs.bib (BibTeX oder CSL-JSON).',
    },
  },
  CIT102: {
    title: 'Literaturdatei nicht lesbar',
    found: {
      default: 'Die Literaturdatei enthält keinen lesbaren Eintrag.',
      line: 'Die Literaturdatei ist ab ihrer Zeile {line} nicht lesbar.',
    },
    why: 'Ohne sie kann keine Quelle belegt werden.',
    todo: {
      default: 'Exportieren Sie sie neu als BibTeX oder CSL-JSON.',
      line: 'Suchen Sie dort oder im Eintrag davor nach einer fehlenden Klammer oder einem fehlenden Komma.',
    },
  },
  CIT103: {
    title: 'Zitierstil nicht brauchbar',
    found: {
      default: '„{style}“ ist kein brauchbarer Stil in CSL 1.0: {reason}.',
      missing: 'Den Stil „{style}“ gibt es nicht.',
      outside: 'Der Stil „{style}“ liegt außerhalb des Projekts.',
    },
    why: 'Nach ihm entstehen Belege und Literaturverzeichnis.',
    todo: {
      default:
        'Nehmen Sie einen selbständigen CSL-Stil oder einen mitgelieferten: house, apa, chicago-author-date, chicago-notes, din-iso-690.',
      missing: 'Prüfen Sie den Pfad: Er zählt vom Ordner des Briefs aus.',
    },
  },
  DOC251: {
    title: 'Zu lang',
    found: {
      default: 'Ein Dokument der Art „{type}“ hat höchstens {limit} Seiten.',
      pages: 'Ein Dokument der Art „{type}“ hat höchstens {limit} Seiten; dieses hat {pages}.',
      single: 'Ein Dokument der Art „{type}“ hat eine Seite; dieses hat {pages}.',
      words:
        'Dieser Text hat {words} Wörter, etwa {pages} Seiten; ein Dokument der Art „{type}“ hat höchstens {limit}.',
    },
    why: 'Wer liest, wählt die Art eines Dokuments nach der Zeit, die sie kostet.',
    todo: 'Kürzen Sie es, oder wählen Sie eine andere Art.',
  },
  DOC252: {
    title: 'Abkürzung nirgends ausgeschrieben',
    found: { default: 'Diese Abkürzung wird {count}-mal verwendet und nirgends ausgeschrieben.' },
    why: 'Nicht alle kennen sie.',
    todo: 'Schreiben Sie sie beim ersten Mal aus, mit der Abkürzung in Klammern, oder geben Sie sie unter `abbreviations` an.',
  },
  DOC253: {
    title: 'Schwer zu lesen',
    found: {
      default:
        'LIX {lix}, Flesch {flesch}: Ein Satz hat im Mittel {length} Wörter ({words} Wörter Fließtext). Ab einem LIX von 60 gilt ein Text als sehr schwer.',
    },
    why: 'Ein Brief wird in Minuten gelesen. Die Zahl beurteilt die Länge von Wörtern und Sätzen und sonst nichts.',
    todo: 'Teilen Sie lange Sätze; nehmen Sie ein Verb statt eines Hauptworts. Nötig ist nichts.',
  },
  DOC301: {
    title: 'Fassungen, die kein Paar sind',
    found: {
      default: 'Die hier genannte Fassung ({edition}) ist kein Gegenstück dieser.',
      back: 'Die hier genannte Fassung ({edition}) nennt diese nicht unter translations.',
      language: 'Die hier genannte Datei ist nicht in dieser Sprache ({edition}).',
      self: 'Die hier genannte Datei ist diese selbst.',
      unreadable:
        'Der Vorspann der hier genannten Fassung ({edition}) hat Fehler; seine Felder wurden nicht verglichen.',
    },
    why: 'Wer die Sprache wechselt, landet auf der falschen Seite oder findet nicht zurück; und niemand vergleicht die beiden.',
    todo: {
      default: 'Nennen Sie die richtige Datei.',
      back: 'Nennen Sie diese Datei unter translations der anderen Fassung.',
      unreadable: 'Beheben Sie, was in der anderen Fassung gefunden wird.',
    },
  },
  DOC302: {
    title: 'Zahl, die in der anderen Fassung nicht steht',
    found: {
      default: 'Die andere Fassung ({edition}, Zeile {line}) nennt diese Zahl nicht: {here}.',
      instead: 'Hier steht {here}, in der anderen Fassung ({edition}, Zeile {line}) {there}.',
      missing: 'Die andere Fassung ({edition}, Zeile {line}) nennt hier {there}; diese nicht.',
    },
    why: 'Eine Zahl, ein Datum oder eine Uhrzeit, die sich zwischen zwei Sprachen unterscheidet, ist in einer davon falsch.',
    todo: 'Schreiben Sie in beiden dieselbe Zahl. Jede Sprache darf sie schreiben, wie es dort üblich ist, in Ziffern oder in Worten.',
  },
  DOC303: {
    title: 'Teile, in denen sich Fassungen unterscheiden',
    found: {
      default: 'Teile hier: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      section:
        'Überschriften hier: {here}; in der anderen Fassung ({edition}): {there}. Sie trennen sich hier und in Zeile {line}.',
      figure: 'Abbildungen in diesem Abschnitt: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      table: 'Tabellen in diesem Abschnitt: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      box: 'Boxen in diesem Abschnitt: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      quote:
        'Herausgehobene Zitate in diesem Abschnitt: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      data: 'Zeile {row} der Daten nennt {here}; in der anderen Fassung ({edition}, Zeile {line}) nennt sie {there}.',
      rows: 'Zeilen und Spalten der Daten: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      id: 'Die andere Fassung ({edition}, Zeile {line}) gibt dem keinen Schlüssel: {here}.',
      'no-id': 'Dies hat keinen Schlüssel; in der anderen Fassung ({edition}, Zeile {line}) hat es einen: {there}.',
      'other-id': 'Der Schlüssel ist hier {here}, in der anderen Fassung ({edition}, Zeile {line}) {there}.',
    },
    why: 'Wer eine Fassung liest, soll an derselben Stelle finden, was andere lesen und worauf verwiesen wird.',
    todo: {
      default: 'Ergänzen Sie, was in einer Fassung fehlt, oder lassen Sie es in der anderen weg.',
      data: 'Verwenden Sie in beiden dieselben Daten; nur Köpfe und Worte unterscheiden sich.',
      id: 'Geben Sie ihm in beiden denselben Schlüssel, damit ein Link dorthin in jeder Sprache gilt.',
      'no-id': 'Geben Sie ihm in beiden denselben Schlüssel, damit ein Link dorthin in jeder Sprache gilt.',
      'other-id': 'Verwenden Sie einen Schlüssel für beide, wenn Links dorthin in jeder Sprache gelten sollen.',
    },
  },
  DOC304: {
    title: 'Empfehlungen, in denen sich Fassungen unterscheiden',
    found: {
      default: 'Diese Empfehlung unterscheidet sich von der der anderen Fassung ({edition}, Zeile {line}).',
      count: 'Empfehlungen hier: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      addressee: 'Gerichtet hier an {here}, in der anderen Fassung ({edition}, Zeile {line}) an {there}.',
      horizon: 'Der Zeithorizont ist hier {here}, in der anderen Fassung ({edition}, Zeile {line}) {there}.',
    },
    why: 'Was empfohlen wird, wem und bis wann, darf nicht von der Sprache abhängen, in der man es liest.',
    todo: 'Machen Sie die Empfehlungen beider Fassungen gleich, in derselben Reihenfolge.',
  },
  DOC305: {
    title: 'Quellen, in denen sich Fassungen unterscheiden',
    found: {
      default: 'Die andere Fassung ({edition}) belegt nichts mit dieser Quelle.',
      missing: 'Die andere Fassung nennt eine Quelle ({edition}, Zeile {line}), die in dieser fehlt.',
      notes: 'Anmerkungen in diesem Abschnitt: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
    },
    why: 'Eine Behauptung, die in einer Sprache belegt ist und in der anderen nicht, ist eine ohne Beleg.',
    todo: 'Nennen Sie in beiden dieselben Quellen. Auch ihre Schlüssel sollten gleich sein.',
  },
  DOC306: {
    title: 'Angaben, in denen sich Fassungen unterscheiden',
    found: {
      default: '{field}: hier {here}, in der anderen Fassung ({edition}, Zeile {line}) {there}.',
      count: '{field}: Einträge hier: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
      person: 'Die andere Fassung ({edition}, Zeile {line}) gibt diese Person nicht an.',
      'no-person': 'Die andere Fassung gibt eine Person an ({edition}, Zeile {line}), die in dieser fehlt.',
      'person-field': 'Die andere Fassung ({edition}, Zeile {line}) sagt über diese Person etwas anderes: {field}.',
      'on-record':
        'Freigegebene Zitate dieser Person hier: {here}; in der anderen Fassung ({edition}, Zeile {line}): {there}.',
    },
    why: 'Es ist ein Dokument: Was es kennzeichnet und wer dafür steht, ist in jeder Sprache gleich.',
    todo: {
      default: 'Geben Sie in beiden dasselbe an.',
      'on-record': 'Zitieren Sie in beiden dasselbe; jeder Wortlaut braucht seine eigene Freigabe, eine je Sprache.',
    },
  },
  DOC307: {
    title: 'Mit einer anderen Fassung zurückgehalten',
    found: {
      default: 'Eine andere Fassung dieses Dokuments ({edition}) wird nicht veröffentlicht, also auch diese nicht.',
      absent: 'Die hier genannte Fassung ({edition}) wird nicht mitgebaut, also wird diese nicht veröffentlicht.',
    },
    why: 'Mit --require-pairs werden die Fassungen eines Dokuments zusammen veröffentlicht oder gar nicht.',
    todo: {
      default: 'Beheben Sie, was die andere Fassung blockiert, oder bauen Sie ohne --require-pairs.',
      absent: 'Bauen Sie beide, oder bauen Sie ohne --require-pairs.',
    },
  },
  OWN101: {
    title: 'Eine Regel dieses Projekts',
    found: { default: '{message} ({name})' },
    why: 'Das Projekt hat dafür eine eigene Regel (briefpress.config.js).',
    todo: 'Fragen Sie, wer diese Regel pflegt.',
  },
  OWN102: {
    title: 'Eine Prüfung dieses Projekts',
    found: { default: '{message} ({name})' },
    why: 'Das Projekt prüft selbst, was veröffentlicht würde (briefpress.config.js).',
    todo: 'Fragen Sie, wer diese Prüfung pflegt.',
  },
  RES301: {
    title: 'Datei nicht gefunden',
    found: {
      default: 'Diese Datei gibt es nicht.',
      'no-src': 'Diese Abbildung nennt keine Datei.',
      'other-case':
        'Diese Datei gibt es nicht; es gibt eine, deren Name sich nur in großen und kleinen Buchstaben unterscheidet.',
      'not-a-file': 'Das ist ein Ordner, keine Datei.',
    },
    why: 'Was darin steht, fehlte auf der Seite.',
    todo: {
      default: 'Prüfen Sie den Pfad: Er zählt vom Ordner des Dokuments aus.',
      'other-case': 'Schreiben Sie den Namen genau so, wie ihn die Datei hat.',
      'no-src': 'Ergänzen Sie src="…" mit dem Pfad vom Ordner des Dokuments aus.',
    },
  },
  RES302: {
    title: 'Bild von anderswo',
    found: {
      default: 'Das Bild liegt auf einem anderen Server.',
      backslash: 'In diesem Pfad stehen umgekehrte Schrägstriche (\\).',
      data: 'Das Bild ist als Daten in den Text geschrieben.',
      local: 'Das ist ein Pfad auf Ihrem eigenen Rechner, den kein anderer hat.',
      outside: 'Der Pfad führt aus dem Projekt hinaus.',
    },
    why: 'Nichts wird aus dem Netz oder von anderswo auf diesem Rechner geladen: Lesende würden verfolgt, das Ergebnis könnte sich ändern, und Dateien könnten nach außen gelangen.',
    todo: {
      default: 'Speichern Sie das Bild neben dem Dokument, und nennen Sie seinen Pfad von dort aus: bilder/bild.png.',
      backslash: 'Schreiben Sie einfache Schrägstriche, auch unter Windows: bilder/bild.png.',
      local: 'Kopieren Sie das Bild neben das Dokument, und nennen Sie seinen Pfad von dort aus: bilder/bild.png.',
    },
  },
  RES303: {
    title: 'Bild zu groß',
    found: {
      default: 'Das Bild ist größer als {limit} Byte.',
      pixels: 'Das Bild hat {pixels} Bildpunkte; höchstens {limit}.',
      side: 'Eine Seite des Bildes ist {pixels} Pixel lang; höchstens {limit}.',
    },
    why: 'Es würde den Bau anhalten oder leer gedruckt.',
    todo: 'Verkleinern Sie es; 2000 Bildpunkte Breite genügen für den Druck.',
  },
  RES304: {
    title: 'Bild nicht verwendbar',
    found: {
      default: 'Das Bild ist nicht lesbar.',
      format: 'Das Bild hat ein Format, das nicht unterstützt wird.',
      rotated:
        'Das Bild liegt auf der Seite; nur seine Metadaten sagen, wie es gehalten wurde, und die werden entfernt.',
    },
    why: 'Es würde leer oder auf der Seite liegend gedruckt.',
    todo: {
      default: 'Speichern Sie es neu als PNG, JPEG, WebP oder SVG.',
      rotated: 'Richten Sie es in einem Bildprogramm auf und speichern Sie es.',
    },
  },
  RES305: {
    title: 'Link nicht erlaubt',
    found: {
      default: 'Links dieser Art sind nicht erlaubt.',
      'absolute-path': 'Dieser Link beginnt mit einem Schrägstrich und führt von der Seite weg.',
    },
    why: 'Sie könnten Programme ausführen oder Pfade dieses Rechners zeigen.',
    todo: {
      default: 'Verwenden Sie https:, mailto:, tel: oder eine Überschrift dieses Dokuments (#…).',
      'absolute-path': 'Schreiben Sie die ganze Adresse (https://…) oder einen Pfad vom Ordner des Dokuments aus.',
    },
  },
  RES306: {
    title: 'SVG nicht sicher',
    found: {
      default: 'Die SVG-Grafik enthält etwas, das etwas ausführen oder sie verändern könnte.',
      external: 'Die SVG-Grafik lädt etwas von außerhalb.',
      size: 'Die SVG-Grafik hat keine Größe oder zu viele Elemente.',
      style: 'Die SVG-Grafik enthält ein Stylesheet.',
    },
    why: 'Eine Zeichnung wird in die Seite selbst gesetzt; sie darf nichts ausführen, laden oder umgestalten.',
    todo: {
      default: 'Speichern Sie sie neu als einfaches SVG, ohne Skripte, Bewegung und Links.',
      external: 'Binden Sie nichts ein: Speichern Sie Bilder als PNG neben dem Dokument und zeichnen Sie den Rest.',
      size: 'Geben Sie ihr eine viewBox und vereinfachen Sie sie.',
      style:
        'Speichern Sie sie neu mit Präsentationsattributen statt Stylesheet (in Inkscape: normales SVG; in Illustrator: Stil als Präsentationsattribute).',
    },
  },
  RES307: {
    title: 'Daten von anderswo oder nicht lesbar',
    found: {
      default: 'Die Datendatei lässt sich nicht lesen.',
      outside: 'Der Pfad der Daten führt aus dem Projekt hinaus.',
      remote: 'Die Daten liegen auf einem anderen Server.',
      bytes: 'Die Datendatei ist größer als {limit} Bytes.',
    },
    why: 'Nichts wird aus dem Netz oder von anderswo auf diesem Rechner geladen: Das Ergebnis könnte sich ändern, und Dateien könnten hinausgelangen.',
    todo: {
      default: 'Prüfen Sie die Datei und wer sie lesen darf.',
      outside: 'Speichern Sie die Daten neben dem Dokument.',
      remote: 'Speichern Sie die Daten neben dem Dokument.',
      bytes: 'Behalten Sie nur, was das Dokument zeigt.',
    },
  },
  LIM401: {
    title: 'Datei zu groß',
    found: { default: 'Die Datei hat {bytes} Byte; höchstens {limit}.' },
    why: 'Solche Dateien können den Bau anhalten.',
    todo: 'Teilen Sie sie auf.',
  },
  LIM402: {
    title: 'Zu tief verschachtelt oder zu viele Zeichen',
    found: {
      default: 'Das ist tiefer verschachtelt als jeder echte Text (höchstens {limit} Ebenen).',
      angle: 'In einem Absatz stehen mehr als {limit} spitze Klammern (<).',
      brackets:
        'In einem Absatz stehen mehr Klammern als in jedem echten Text, oder sie sind zu tief verschachtelt (Grenze {limit}).',
      code: 'In einem Absatz stehen mehr als {limit} Gravis-Zeichen (`).',
      containers: 'Zitate, Listen und Anmerkungen sind in einer Zeile tiefer als {limit} Ebenen verschachtelt.',
      'many-lists': 'In dieser Datei beginnen mehr als {limit} Listen.',
      directives: 'Bausteine sind tiefer als {limit} Ebenen verschachtelt.',
      emphasis: 'In einem Absatz stehen mehr als {limit} Zeichen für Hervorhebung (* oder _).',
      headings: 'In dieser Datei stehen mehr als {limit} unterstrichene Überschriften.',
      lines: 'Hier stehen mehr als {limit} Zeilen ohne eine leere dazwischen.',
      lists: 'Listen sind tiefer als {limit} Ebenen verschachtelt.',
      quotes: 'In dieser Datei beginnen mehr als {limit} abgesetzte Zitate.',
      unreadable: 'Dieser Text ist nicht als Markdown lesbar.',
    },
    why: 'Solche Dateien können den Bau anhalten.',
    todo: {
      default: 'Lösen Sie die Verschachtelung auf.',
      angle: 'Teilen Sie den Absatz, oder schreiben Sie Code zwischen Gravis-Zeichen (`).',
      brackets: 'Teilen Sie den Absatz, oder schließen Sie die Klammern.',
      emphasis: 'Teilen Sie den Absatz, oder schließen Sie die Hervorhebungen.',
      headings: 'Schreiben Sie Überschriften mit Rauten (##).',
      lines: 'Setzen Sie leere Zeilen zwischen die Absätze.',
      quotes: 'Ziehen Sie zusammengehörende Zitate zusammen oder teilen Sie die Datei.',
      unreadable:
        'Nehmen Sie den Text Stück für Stück heraus, bis er lesbar ist, und melden Sie das Stück den Herstellern dieses Programms.',
    },
  },
  LIM403: {
    title: 'Zu langsam',
    found: {
      default:
        'Dieses Dokument brauchte länger als {ms} Millisekunden oder mehr Speicher, als da ist; die Arbeit daran wurde abgebrochen.',
    },
    why: 'Eine Datei, die so lange braucht, ist kaputt oder böswillig.',
    todo: 'Suchen Sie nach endlosen Reihen von Klammern, Sternchen oder Listenzeichen.',
  },
  LIM404: {
    title: 'Tabelle zu groß',
    found: {
      default: 'Diese Tabelle hat {rows} Zeilen und {columns} Spalten; höchstens {limit} Zellen.',
      columns: 'Diese Tabelle hat {columns} Spalten; höchstens {limit}.',
      rows: 'Diese Tabelle hat {rows} Zeilen; höchstens {limit}.',
    },
    why: 'Sie zu drucken würde Minuten dauern.',
    todo: 'Veröffentlichen Sie die Daten als Datei und zeigen Sie eine Zusammenfassung.',
  },
  PAGE501: {
    title: 'Etwas sollte geladen werden',
    found: {
      default: 'Die Seite verlangte etwas von außerhalb des Dokuments; es wurde verweigert.',
      element: 'Die Seite enthält ein Element <{element}>, das etwas laden oder ausführen kann; es wurde entfernt.',
      'inline-style': 'Die Seite enthält eine eigene Gestaltung; sie wurde verweigert.',
      missing: 'Die Seite verlangte eine Datei, die nicht zum Dokument gehört.',
    },
    why: 'Geladen werden dürfen nur die Dateien des Dokuments.',
    todo: 'Entfernen Sie, was danach verlangt.',
  },
  PAGE502: {
    title: 'Ein Bild wurde nicht gezeichnet',
    found: { default: 'Der Browser konnte ein Bild dieses Dokuments nicht zeichnen.' },
    why: 'Auf der Seite entstünde ein Loch.',
    todo: 'Speichern Sie das Bild neu, kleiner oder in einem anderen Format.',
  },
  PAGE503: {
    title: 'Text fehlt im PDF',
    found: { default: 'Wörter dieses Absatzes stehen nicht im PDF.' },
    why: 'Was sich nicht auslesen lässt, kann niemand prüfen, suchen oder vorlesen.',
    todo: 'Kürzen Sie sehr lange Wörter, machen Sie breite Tabellen schmaler und verwenden Sie Zeichen, die eine Schrift enthält.',
  },
  PAGE504: {
    title: 'Breiter als sein Platz',
    found: {
      default: 'Auf Seite {page} des PDFs läuft etwas über den Rand.',
      shrunk:
        'Etwas ist breiter als die Seite; das ganze PDF würde deshalb verkleinert (zuerst aufgefallen auf Seite {page}).',
      cover: 'Titel, Untertitel und Namen haben auf dem Umschlag keinen Platz.',
      wide: 'Etwas ist breiter als seine Spalte und ragt heraus.',
    },
    why: 'Es würde abgeschnitten, oder alles würde zu klein gesetzt.',
    todo: {
      default: 'Trennen Sie ein langes Wort oder eine lange Adresse, oder machen Sie Tabelle oder Bild schmaler.',
      cover: 'Kürzen Sie Titel oder Untertitel, oder machen Sie margin-column und Ränder in _brand.yml schmaler.',
    },
  },
  PAGE505: {
    title: 'Ein Zeichen oder eine Schrift fehlt',
    found: {
      default: 'Auf Seite {page} des PDFs stehen Zeichen, die keine Schrift enthält: {count}.',
      fallback:
        'Auf Seite {page} des PDFs stehen Zeichen, die den Schriften des Hauses fehlen; eine fremde Schrift ersetzt sie.',
      font: 'Die Schrift „{family}“ ließ sich nicht laden.',
      'no-glyph':
        'Keine Schrift enthält das Zeichen „{character}“ ({point}): weder die des Hauses noch die, die für sie einspringt.',
      'no-script': 'Keine Schrift enthält diese {script}: weder die des Hauses noch die, die für sie einspringt.',
      'other-font':
        'Den Schriften des Hauses fehlt das Zeichen „{character}“ ({point}); eine fremde Schrift springt ein.',
      'other-script': 'Den Schriften des Hauses fehlen die {script}; eine fremde Schrift springt ein.',
    },
    why: 'Sie würden als leere Kästchen gedruckt oder auf jedem Rechner anders.',
    todo: {
      default: 'Schreiben Sie sie anders oder ergänzen Sie eine Schrift in _brand.yml.',
      font: 'Prüfen Sie Name und Datei der Schrift in _brand.yml.',
      'no-script':
        'Nennen Sie in _brand.yml unter typography.fonts eine Schrift, die sie enthält (docs/de/marke.md), zum Beispiel aus {font}, oder schreiben Sie sie anders.',
      'other-script':
        'Nennen Sie in _brand.yml unter typography.fonts eine Schrift, die sie enthält (docs/de/marke.md), zum Beispiel aus {font}, oder schreiben Sie sie anders.',
    },
  },
  PAGE506: {
    title: 'Ließ sich nicht drucken',
    found: {
      default: 'Der Browser hat beim Drucken dieses Dokuments zweimal aufgegeben.',
      time: 'Das Drucken dieses Dokuments dauerte länger als {seconds} Sekunden und wurde abgebrochen.',
    },
    why: 'Ohne Druck gibt es kein PDF; was vorher veröffentlicht war, bleibt.',
    todo: 'Suchen Sie nach sehr großen Tabellen, sehr langen Wörtern und aufwendigen Zeichnungen.',
  },
  PAGE507: {
    title: 'Das PDF ist nicht barrierefrei',
    found: {
      default: 'Das PDF darf sich nicht barrierefrei nennen (ISO 14289-1, Abschnitt {clause}).',
      picture:
        'Auf Seite {page} des PDFs steht ein Bild, das nicht sagt, was es zeigt (ISO 14289-1, Abschnitt {clause}).',
      heading: 'Auf Seite {page} des PDFs überspringt eine Überschrift eine Ebene (ISO 14289-1, Abschnitt {clause}).',
      list: 'Auf Seite {page} des PDFs lässt sich eine Liste nicht als solche vorlesen (ISO 14289-1, Abschnitt {clause}).',
      table: 'Auf Seite {page} des PDFs fehlen einer Tabelle Köpfe oder Zellen (ISO 14289-1, Abschnitt {clause}).',
      link: 'Auf Seite {page} des PDFs sagt ein Link nicht, wohin er führt (ISO 14289-1, Abschnitt {clause}).',
      font: 'Eine Schrift des PDFs ist nicht eingebettet oder sagt nicht, welche Zeichen sie zeigt (ISO 14289-1, Abschnitt {clause}).',
      document: 'Das PDF darf sich nicht barrierefrei nennen (ISO 14289-1, Abschnitt {clause}).',
    },
    why: 'Wer mit Bildschirmleser, Braillezeile oder großer Schrift liest, verlöre einen Teil des Textes; öffentliche Stellen dürfen das nicht veröffentlichen.',
    todo: {
      default:
        'Das ist ein Fehler von briefpress: Bitte melden Sie ihn mit dem Abschnitt. build --only html veröffentlicht inzwischen die Netzfassung.',
      picture: 'Geben Sie dem Bild einen Alternativtext (alt="…").',
      heading: 'Gehen Sie Ebene für Ebene: erst ##, dann ###.',
      table: 'Geben Sie jeder Zeile so viele Zellen wie dem Kopf, und der Tabelle eine Kopfzeile.',
      link: 'Geben Sie dem Link Worte.',
    },
  },
  PAGE508: {
    title: 'Eine Anmerkung steht nicht am Fuß ihrer Seite',
    found: {
      default: 'Die Anmerkungen ließen sich nicht an den Fuß der Seiten setzen, auf denen ihre Ziffern stehen.',
      end: 'Die Anmerkungen ließen sich nicht an den Fuß der Seiten setzen, auf denen ihre Ziffern stehen; sie stehen am Ende des Textes.',
      late: 'Die Seite mit der Ziffer {number} hat keinen Platz für die Anmerkung; sie beginnt auf der nächsten.',
    },
    why: 'Wer liest, sucht eine Anmerkung am Fuß der Seite mit ihrer Ziffer.',
    todo: {
      default: 'Wählen Sie notes: endnotes oder kürzen Sie die längsten Anmerkungen.',
      late: 'Setzen Sie weniger Ziffern in eine Zeile oder Tabellenzeile oder kürzen Sie die Anmerkungen.',
    },
  },
  WV101: {
    title: 'Eine unlesbare Ausnahme',
    found: {
      default: 'Dieser Kommentar spricht von einer Ausnahme und ist keine.',
      syntax:
        'Dieser Kommentar spricht von einer Ausnahme und ist keine: <!-- briefpress-waive CHR601 reason="…" by="…" until="2027-01-31" -->.',
      reason: 'Die Ausnahme nennt keinen Grund.',
      by: 'Die Ausnahme sagt nicht, wer sie genehmigt hat: by="…" nimmt ein Kürzel in Kleinbuchstaben, keinen Namen.',
      until: 'Die Ausnahme sagt nicht, bis wann sie gilt: until="2027-01-31".',
      place: 'Auf diese Ausnahme folgt kein Absatz.',
    },
    why: 'Eine Ausnahme öffnet die Schranke; ein Fehler darin darf sie nicht weiter öffnen, auch nicht zum Schein.',
    todo: 'Berichtigen Sie den Kommentar (docs/de/ausnahmen.md zeigt seine Form) oder löschen Sie ihn.',
  },
  WV102: {
    title: 'Eine abgelaufene Ausnahme',
    found: { default: 'Diese Ausnahme galt bis {until}; beurteilt wird nach dem {day}.' },
    why: 'Eine Ausnahme ist eine Entscheidung auf Zeit.',
    todo: 'Beheben Sie, was sie ausnahm, oder lassen Sie sie erneut genehmigen.',
  },
  WV103: {
    title: 'Ein Befund, für den es keine Ausnahme gibt',
    found: {
      default: 'Für {waived} gibt es hier nie eine Ausnahme.',
      other: 'Für {waived} gibt es keine Ausnahme: Die gibt es nur für Befunde zur Regel (CHR).',
    },
    why: 'Name, Rolle, Beschreibung, Wortlaut oder Liste, die verraten, wer in der Runde war, bleiben draußen; das kann niemand für die Person entscheiden.',
    todo: 'Löschen Sie die Ausnahme und ändern Sie den Text.',
  },
  WV104: {
    title: 'Eine Ausnahme, die niemand braucht',
    found: { default: 'Diese Ausnahme für {waived} betrifft nichts im Absatz danach.' },
    why: 'Sie würde verdecken, was dort später steht.',
    todo: 'Löschen Sie sie.',
  },
};

/** What the tool says when something breaks that no author can mend in the text. */
export const failures: FailureCatalogue = {
  BP001: {
    default: '{path} ist nicht lesbar.',
    empty: 'In {path} ist kein Dokument. Dokumente sind Dateien, die auf .md enden, außer README.md.',
    missing:
      'Diese Datei oder diesen Ordner gibt es nicht: {path}. Nennen Sie den Pfad eines Dokuments oder eines Ordners mit Dokumenten.',
    'no-briefs':
      'Den Ordner {path} gibt es noch nicht. „npx briefpress init“ beginnt hier ein Projekt; oder nennen Sie den Pfad eines Dokuments.',
    'no-folder': 'Den Ordner, in dem Sie sind, gibt es nicht mehr. Wechseln Sie in einen anderen: cd …',
    'not-a-file':
      '{path} ist keine Datei, die sich als Dokument lesen lässt. Was ein anderer Befehl schreibt, liest „briefpress lint -“.',
    'not-text':
      '{path} ist kein Text. Speichern Sie das Dokument erst als Markdown; pandoc kann das: pandoc alt.docx -t gfm -o alt.md --extract-media=.',
    outside:
      'Die Verknüpfung {path} führt aus ihrem Ordner hinaus. Entfernen Sie sie oder nennen Sie die Zieldatei mit ihrem eigenen Pfad.',
    unreadable: '{path} ist nicht lesbar. Prüfen Sie, wer die Datei lesen darf.',
  },
  BP002: { default: '{reason}' },
  BP003: {
    default: '{file}, Zeile {line}: {reason}. Es wurde nichts gebaut.',
    colour:
      '{file}, Zeile {line}: „{value}“ für {key} ist weder eine Farbe (#rrggbb) noch ein Name aus der Palette. Es wurde nichts gebaut.',
    contrast:
      '{file}, Zeile {line}: {text} auf {ground} ({mode}) hat einen Kontrast von {ratio}; Text braucht 4,5. Wählen Sie eine dunklere oder hellere Farbe. Es wurde nichts gebaut.',
    key: '{file}, Zeile {line}: {at} ist kein Feld. docs/de/ausnahmen.md (glossary.yml) und docs/de/arten.md (types.yml) nennen die Felder. Es wurde nichts gebaut.',
    'nearest-key': '{file}, Zeile {line}: {at} ist kein Feld; meinten Sie {nearest}? Es wurde nichts gebaut.',
    logo: '{file}, Zeile {line}: Das Logo {path} gibt es nicht, oder es ist kein SVG, das auf einer Seite stehen darf (keine Skripte, keine Adressen, höchstens 100 kB). Es wurde nichts gebaut.',
    'no-font':
      '{file}, Zeile {line}: Die Schriftdatei {path} gibt es nicht. Prüfen Sie typography.fonts. Es wurde nichts gebaut.',
    'no-old-style':
      '{file}, Zeile {line}: Die Schrift {family} hat keine Mediävalziffern (OpenType onum). Streichen Sie figures oder nehmen Sie eine Schrift, die sie hat; docs/de/marke.md nennt eine. Es wurde nichts gebaut.',
    schema: '{file}, Zeile {line}: {at}: {problem}. Es wurde nichts gebaut.',
    twice:
      '{file}, Zeile {line}: {at} hat einen Namen, der schon in {first} steht. Streichen Sie einen von beiden. Es wurde nichts gebaut.',
    syntax:
      '{file}, Zeile {line}: als YAML nicht lesbar. Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte. Es wurde nichts gebaut.',
    unreadable: '{file} ist nicht lesbar. Stellen Sie die Datei wieder her. Es wurde nichts gebaut.',
    values: '{file}, Zeile {line}: {at} muss eines davon sein: {allowed}. Es wurde nichts gebaut.',
  },
  BP004: {
    default:
      'Zum Drucken ist kein Browser da: {reason}. Führen Sie „npm ci“ noch einmal aus oder nennen Sie einen mit --browser.',
    missing: 'Unter {path} ist kein Browser. Berichtigen Sie den Pfad hinter --browser oder lassen Sie die Option weg.',
    cache:
      'Der Browser lässt sich nicht entpacken: In keinen dieser Ordner kann geschrieben und aus keinem gestartet werden: {folders}. Nennen Sie einen Browser mit --browser oder setzen Sie XDG_CACHE_HOME auf einen eigenen Ordner.',
    none: 'Zum Drucken ist kein Browser da. Führen Sie aus: {command}. Oder nennen Sie einen mit --browser.',
    start:
      'Der Browser startet nicht: {said}. Führen Sie „npm ci“ noch einmal aus oder nennen Sie einen anderen mit --browser.',
  },
  BP005: {
    default:
      'Der Browser hat aufgehört: {reason}. Was vorher veröffentlicht war, ist unberührt. Starten Sie noch einmal.',
    crash:
      'Der Browser hat aufgehört. Was vorher veröffentlicht war, ist unberührt. Starten Sie noch einmal; geschieht es wieder, nennen Sie einen anderen Browser mit --browser.',
    reading:
      'Das PDF von {file} ließ sich nicht rechtzeitig auslesen. Was vorher veröffentlicht war, ist unberührt. Starten Sie noch einmal.',
    time: 'Der Browser hat nicht rechtzeitig geantwortet. Was vorher veröffentlicht war, ist unberührt. Starten Sie noch einmal, wenn der Rechner weniger zu tun hat.',
  },
  BP006: {
    default: 'Die Vorlage {template} ist fehlerhaft: {problem}. Es wurde nichts gebaut.',
    missing: 'Es gibt keine Vorlage {template}.hbs, weder in templates/ noch im Paket. Stellen Sie sie wieder her.',
    unknown: 'Die Vorlage {template} fragt in Zeile {line} nach „{word}“, das es nicht gibt. Es wurde nichts gebaut.',
    syntax:
      'Die Vorlage {template} ist nicht lesbar; Zeile {line}, oder was davor offen blieb: {shown}. Schließen Sie jedes {{ und jeden Block. Es wurde nichts gebaut.',
  },
  BP007: {
    default: 'In {path} lässt sich nicht schreiben ({reason}). Was vorher veröffentlicht war, ist unberührt.',
    changed:
      '{path} ist nicht mehr, was geprüft wurde: Jemand hat inzwischen hineingeschrieben. Die Datei blieb, wie sie ist. Starten Sie den Befehl noch einmal.',
    exists:
      'Die Datei {path} gibt es schon. Sie blieb, wie sie ist. Nennen Sie einen anderen Titel, oder verschieben Sie sie.',
    locked:
      'Seit einer halben Minute veröffentlicht ein anderer Vorgang nach {path}. Warten Sie auf ihn, oder löschen Sie dort, wenn es keinen gibt, die Datei .briefpress.lock.',
    'no-permission':
      'In {path} dürfen Sie nicht schreiben. Was vorher veröffentlicht war, ist unberührt. Ändern Sie die Rechte; ein Bau kann auch anderswohin schreiben (--out).',
    'no-space': 'Zum Schreiben nach {path} ist kein Platz mehr. Was vorher veröffentlicht war, ist unberührt.',
    'not-a-folder': '{path} ist kein Ordner, oder etwas steht ihm im Weg. Nennen Sie mit --out einen anderen Ordner.',
    other: 'In {path} lässt sich nicht schreiben. Was vorher veröffentlicht war, ist unberührt.',
    outside: 'Eine Veröffentlichung hätte ihren Ordner in {path} verlassen; sie wurde nicht geschrieben.',
  },
  BP008: {
    default:
      'Zwei Dokumente wollen dieselbe Adresse „{slug}“: {first} und {second}. Geben Sie einem von beiden ein „slug:“ in seinem Vorspann.',
  },
  BP009: {
    default:
      'Etwas ist schiefgegangen, und es ist unser Fehler: {reason}. Was vorher veröffentlicht war, ist unberührt. Bitte melden Sie es, zusammen mit dem Dokument, wenn es weitergegeben werden darf.',
  },
  BP012: {
    default: '{file}: {problem}. Nichts wurde gebaut.',
    broken: '{file} ist fehlerhaft bei {at}: {problem}. Nichts wurde gebaut.',
    refused:
      '{file} ist Code eines anderen Projekts; er wird von hier aus nicht ausgeführt, und seine Prüfungen werden auch nicht übergangen. Starten Sie briefpress im Ordner jenes Projekts (im Programm: geben Sie plugins an).',
    shape:
      '{file}: {at} ist nicht, was erwartet wird ({problem}). docs/plugins.md sagt, was dort stehen darf. Nichts wurde gebaut.',
  },
  BP011: {
    default: 'Git kann nicht sagen, was sich geändert hat: {reason}.',
    'no-git':
      'Auf diesem Rechner ist kein git, und --changed fragt danach. Installieren Sie git oder nennen Sie die Texte.',
    'no-ref':
      'Git kennt hier kein {ref}. --changed nimmt einen Zweig, ein Tag oder einen Commit (--changed=origin/main); ein flacher Klon muss sie erst holen (fetch-depth: 0).',
    'no-repository':
      '{path} liegt in keinem Git-Repository, und --changed fragt git. Nennen Sie stattdessen die Texte.',
  },
  BP010: {
    default: 'Die Teilnehmerliste lässt sich nicht verwenden: {reason}.',
    'bad-key':
      'BRIEFPRESS_ROSTER_KEY ist kein Listenschlüssel. Er beginnt mit brk1-; „briefpress roster seal“ erzeugt einen.',
    'bad-line':
      'Zeile {line} der Eingabe ist nicht als teilnehmende Person zu lesen: {column}. docs/de/teilnehmerliste.md sagt, was in die Spalten gehört. Nichts wurde geschrieben.',
    'bad-meeting':
      '„{meeting}“ kann keine Sitzung bezeichnen. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: msg-4.',
    'bad-recipient': '{file}, Zeile {line}: Das ist kein öffentlicher age-Schlüssel (age1…). Nichts wurde geschrieben.',
    damaged: '{file} ist beschädigt: Der Inhalt ist keine Teilnehmerliste. Stellen Sie die Datei aus git wieder her.',
    'in-project': 'Die Schlüsseldatei {path} läge im Projekt und käme mit ins Repository. Nennen Sie eine außerhalb.',
    locked: '{file} lässt sich mit dieser Identität nicht öffnen.',
    'no-baseline-key':
      'Bekannte Befunde brauchen einen Listenschlüssel, denn ohne ihn ließen sich ihre Prüfsummen erraten. Setzen Sie BRIEFPRESS_ROSTER_KEY; „briefpress roster seal“ erzeugt einen.',
    'no-identity':
      'Nötig ist eine age-Identität (AGE-SECRET-KEY-…). Nennen Sie ihre Datei mit --identity oder in BRIEFPRESS_IDENTITY.',
    'no-input': 'In der Eingabe steht niemand. Nichts wurde geschrieben.',
    'no-key':
      'Es gibt keinen Listenschlüssel. Setzen Sie BRIEFPRESS_ROSTER_KEY, oder lassen Sie einen erzeugen: --key-file <Pfad außerhalb des Projekts>, oder an einem Terminal.',
    'no-list': 'Zu {meeting} gibt es keine Teilnehmerliste. „briefpress roster add {meeting}“ legt eine an.',
    'no-recipients':
      '{file} nennt niemanden, der die Liste lesen darf. Schreiben Sie je Zeile einen öffentlichen age-Schlüssel (age1…) hinein.',
    terminal: 'Die Liste wird nur an einem Terminal gezeigt, nie in einer Datei oder einem Protokoll.',
    unopened:
      'Die Liste zu {meeting} bleibt verschlossen, und Texte zu dieser Sitzung sind blockiert (CHR306). Setzen Sie BRIEFPRESS_ROSTER_KEY oder nennen Sie Ihre Identität mit --identity; fehlt noch der Index, rufen Sie „briefpress roster seal {meeting}“ auf.',
    unreadable: '{file} lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.',
  },
};

/** Kinds of things, as data names them, in the nominative and accusative alike. */
export const terms: Record<keyof typeof import('./en.ts').terms, string> = {
  or: 'oder',
  and: 'und',
  role: 'Funktion',
  country: 'Land',
  sector: 'Bereich',
  gender: 'Geschlecht',
  text: 'Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  list: 'eine Liste',
  mapping: 'eine Gruppe von Feldern',
  empty: 'nichts',
  invalid_type: 'falsche Art von Wert',
  unrecognized_keys: 'unbekanntes Feld',
  invalid_value: 'Wert nicht möglich',
  invalid_format: 'Wert in falscher Form',
  invalid_union: 'Wert nicht möglich',
  too_small: 'zu klein oder zu kurz',
  too_big: 'zu groß oder zu lang',
  custom: 'Wert in falscher Form',
  light: 'hell',
  dark: 'dunkel',
  agreement: 'Konsenspunkte (:::agreement)',
  contention: 'strittige Punkte (:::contention)',
  open: 'offene Fragen (:::open)',
  questions: 'Fragen für die Diskussion (:::questions)',
  figure: 'eine Abbildung (:::figure)',
  arabic: 'arabischen Buchstaben',
  emoji: 'Emojis',
  hebrew: 'hebräischen Buchstaben',
  greek: 'griechischen Buchstaben',
  cyrillic: 'kyrillischen Buchstaben',
  'east-asian': 'chinesischen oder japanischen Zeichen',
  korean: 'koreanischen Buchstaben',
  devanagari: 'Buchstaben der Devanagari',
  bengali: 'bengalischen Buchstaben',
  tamil: 'tamilischen Buchstaben',
  thai: 'thailändischen Buchstaben',
  ethiopic: 'äthiopischen Buchstaben',
  georgian: 'georgischen Buchstaben',
  armenian: 'armenischen Buchstaben',
  themes: 'Themen (je eine Überschrift)',
};

/** Phrases of the command line. */
export const interface_: Record<keyof typeof import('./en.ts').interface_, string> = {
  about:
    'Aus Policy Briefs in Markdown werden HTML und PDF in der Gestaltung Ihres Hauses; was verrät, wer was gesagt hat, kommt nicht hinaus.',
  buildAbout: 'Prüfen, setzen, drucken, noch einmal prüfen und nach output/ veröffentlichen.',
  lintAbout: 'Nur nach Befunden suchen; dafür ist kein Browser nötig.',
  paths: 'Dokumente oder Ordner (sonst: briefs/)',
  pathsOrInput: 'Dokumente oder Ordner (sonst: briefs/); - ist die Standardeingabe',
  only: 'nur html oder nur pdf herstellen',
  jobs: 'wie viele Dokumente gleichzeitig',
  out: 'Ordner, in den veröffentlicht wird',
  draft: 'ein Entwurf mit Wasserzeichen in output/drafts/, mit seinen Befunden darauf',
  grey: 'PDFs ohne Farbe in output/grey/: ob Diagramme und Kästen in Schwarz-Weiß zu unterscheiden sind',
  printShop: 'PDFs mit Anschnitt und Schnittmarken in output/print-shop/, sonst nichts',
  requirePairs: 'Fassungen eines Dokuments zusammen veröffentlichen oder gar nicht; was sich unterscheidet, blockiert',
  format: 'wie Befunde gezeigt werden: pretty (sonst), json, github, gitlab, sarif, junit oder html',
  previewAbout: 'Texte im Browser zeigen und jedem Speichern folgen; veröffentlicht wird nichts.',
  previewAt: 'Die Vorschau steht unter {url}\nSie folgt jedem Speichern. Strg+C beendet sie.\n',
  port: 'Port der Vorschau auf diesem Rechner (Vorgabe: irgendein freier)',
  editor: 'Editor, in dem sich Befunde öffnen: {allowed} (Vorgabe: vscode)',
  badEditor: 'Unbekannter Editor „{value}“; möglich sind: {allowed}.',
  badPort: '--port braucht eine ganze Zahl von 0 bis 65535, gefunden wurde „{value}“.',
  portTaken: 'Port {port} lässt sich nicht benutzen. Ohne --port wird irgendein freier genommen.',
  previewTitle: 'Texte',
  previewLook: 'Das Aussehen dieses Hauses',
  previewLookBrief: 'Alle Bausteine, als Policy Brief',
  previewLookReport: 'Alle Bausteine, als Bericht',
  previewAll: 'Alle Texte',
  previewCount: 'Befunde: {n}',
  previewPage: 'Webseite',
  previewPrint: 'Druck',
  previewPrinting: 'entsteht …',
  previewPageOf: 'Seite {page} von {pages}',
  previewFindings: 'Befunde',
  previewNone: 'Es wurde nichts gefunden.',
  previewShow: 'In der Seite zeigen',
  previewReading: 'wird gelesen …',
  previewClean: 'ohne Befund',
  previewWarnings: 'mit Warnungen',
  previewBlocked: 'gesperrt',
  previewHeld: 'zurückgehalten: ein Name der Teilnehmerliste steht darin',
  previewBroken: 'lässt sich nicht zeigen',
  previewGone: 'Diese Datei gibt es nicht mehr. Zu sehen ist, was sie war.',
  previewLost: 'Die Vorschau ist beendet. Neu starten: npx briefpress preview',
  initAbout: 'Hier ein Projekt beginnen: Gestaltung, ein erster Text, und was git auslässt.',
  initYes: 'nichts fragen und das Übliche nehmen',
  initHouse: 'Name Ihres Hauses',
  initLanguage: 'Sprache des ersten Textes (de, en, fr)',
  initThere: 'Hier ist schon ein Projekt; es blieb, wie es ist. Ein weiteres Dokument: npx briefpress new <Art>\n',
  initMade:
    'Ein Projekt ist angelegt. Ihr erster Text: {file}\nBeim Schreiben zusehen: npx briefpress preview\nWas darin noch zu ersetzen ist: npx briefpress lint\nWie man schreibt: docs/de/schreiben.md\n',
  newAbout: 'Einen Text mit allem beginnen, was seine Art verlangt.',
  brandAbout: 'Jeden Baustein einer Seite im Aussehen dieses Hauses zeigen, als HTML und PDF in output/specimen/.',
  schemaAbout: 'Das JSON-Schema des Vorspanns für Editoren ausgeben, mit den Arten aus types.yml.',
  newType:
    'policy-brief, report, meeting-summary, background-paper, one-pager, press-release oder eine Art aus types.yml',
  newLang: 'Sprache des Textes: de, en oder fr',
  newTitle: 'sein Titel',
  newFrom: 'den Text einer vorhandenen Markdown-Datei nehmen',
  newParent: 'der Text, aus dem er entsteht (one-pager, press-release)',
  newMade: 'Ein Text ist angelegt: {file}\nWas darin noch zu ersetzen ist: npx briefpress lint {file}\n',
  newInstead: 'Er tritt an die Stelle von {file}, worin noch nichts geschrieben war.\n',
  newLeft: 'Was keine Seite zeigen kann, bleibt darin als Kommentar stehen, in den Zeilen {lines}.\n',
  doctorAbout: 'Sagen, ob alles da ist, was ein Bau braucht, und was hilft, wo etwas fehlt.',
  doctorNode: 'Node',
  doctorNodeIs: 'Version {version}',
  doctorProject: 'Projekt',
  doctorBrand: 'Gestaltung und Schriften',
  doctorTemplates: 'Vorlagen',
  doctorBrowser: 'Browser',
  doctorOutput: 'Ausgabeordner',
  doctorKeys: 'Teilnehmerlisten',
  doctorKeysAre: 'Listenschlüssel: {key}, Ihre Identität: {identity} (nur nötig, wo es eine Liste gibt)',
  doctorYes: 'angegeben',
  doctorNo: 'nicht angegeben',
  doctorWell: 'Alles, was ein Bau braucht, ist da.',
  doctorIll: 'Was fehlt oder nicht geht: {n}.',
  lspAbout:
    'Einem Editor über Standardein- und -ausgabe dienen: Befunde beim Tippen, Erklärungen, Korrekturen, Ergänzungen.',
  lspStdio: 'fügen manche Editoren an; einen anderen Weg gibt es nicht',
  lspWrite: '„{text}“ schreiben',
  lspRemove: 'Diese Wörter streichen',
  lspDeclare: 'Als öffentliche Person angeben (unter `ref` steht, wo das öffentlich ist)',
  lspCite: '[@{key}] als Quelle dieses Satzes angeben',
  lspConsent: 'Freigabe dieses Wortlauts eintragen (wer sie wann und wie gab, bleibt auszufüllen)',
  lspFixAll: 'Alle Korrekturen anwenden, die nichts an der Aussage ändern ({n})',
  maxWarnings: 'so viele Warnungen dürfen stehen; mehr enden mit Exit-Code 1',
  badMaxWarnings: '--max-warnings braucht eine ganze Zahl, gefunden wurde „{value}“.',
  tooManyWarnings: 'Warnungen: {n}; erlaubt: {allowed}.\n',
  completionAbout: 'Ein Skript ausgeben, das in einer Shell Befehle und Optionen ergänzt.',
  completionShell: 'bash, zsh oder fish',
  badShell: 'Für „{value}“ gibt es keine Ergänzung; möglich sind: {allowed}.',
  manualAbout: 'Die Handbuchseite ausgeben.',
  manualName: 'BEZEICHNUNG',
  manualSynopsis: 'ÜBERSICHT',
  manualCommands: 'BEFEHLE',
  manualOptions: 'OPTIONEN ALLER BEFEHLE',
  manualExit: 'RÜCKGABEWERT',
  manualEnvironment: 'UMGEBUNGSVARIABLEN',
  manualFiles: 'DATEIEN',
  manualExit0: 'nichts sperrt; Warnungen und Hinweise sind möglich',
  manualExit1: 'mindestens ein Befund sperrt, oder es sind mehr Warnungen, als stehen dürfen',
  manualExit2: 'etwas ging schief; eine Zeile auf der Standardfehlerausgabe sagt was',
  manualRosterKey: 'der Schlüssel der Teilnehmerlisten',
  manualEpoch: 'Sekunden seit 1970; nach diesem Tag werden Zustimmungen und Ausnahmen beurteilt, wenn --today fehlt',
  manualSummary: 'Datei, an die eine Zusammenfassung des Laufs angehängt wird',
  manualBrand: 'Farben, Schriften und Papier',
  manualOutput: 'was veröffentlicht ist',
  manualCache: 'Unverändertes wird von hier aus wieder veröffentlicht oder gemeldet',
  explainAbout: 'Sagen, was ein Code bedeutet, warum es darauf ankommt und was zu tun ist.',
  explainCode: 'ein Code, zum Beispiel CHR104',
  badCode: 'Den Code „{value}“ gibt es nicht; docs/codes/README.md nennt alle.',
  lang: 'Sprache von Markdown ohne Vorspann: de, en oder fr',
  type: 'Art von Markdown ohne Vorspann, zum Beispiel meeting-summary',
  reveal: 'die Worte eines Befunds zeigen (es können Namen sein: nur auf Ihrem eigenen Bildschirm)',
  browser: 'Pfad des Browsers, mit dem gedruckt wird',
  ui: 'Sprache dieser Meldungen: de oder en',
  help: 'diese Hilfe zeigen',
  version: 'die Version zeigen',
  usage: 'Aufruf:',
  options: 'Optionen:',
  commands: 'Befehle:',
  arguments: 'Angaben:',
  optionsPlaceholder: '[Optionen]',
  commandPlaceholder: '[Befehl]',
  commandHelp: 'Hilfe zu einem Befehl zeigen',
  block: 'blockiert',
  warn: 'Warnung',
  info: 'Hinweis',
  why: 'warum',
  todo: 'besser',
  suggestion: 'etwa',
  docs: 'mehr dazu',
  layerHtml: 'gefunden in der fertigen Webseite',
  layerPdf: 'gefunden im Text des fertigen PDFs',
  layerMetadata: 'gefunden in den Metadaten des PDFs',
  summaryPublished: 'Veröffentlicht:',
  summaryPlace: 'Stelle',
  summaryMore: '… und {n} weitere; im Protokoll stehen alle.',
  summaryClean: '{files} geprüft: ohne Befund.',
  summary: '{files} geprüft: {blocks} blockierend, Warnungen: {warnings}, Hinweise: {infos}.',
  fileOne: '1 Datei',
  fileMany: '{n} Dateien',
  changed: 'nur, was sich seit einem Git-Stand geändert hat (ohne Angabe: HEAD), samt dem, woraus es besteht',
  changedCount: 'Von {total} Texten sind {n} betroffen von dem, was sich seit {ref} geändert hat.\n',
  changedNames:
    'Warnung: Commits seit {ref} nennen Personen, die in keinem Vorspann stehen, als Autorin oder Autor: {n}. Wer das Repository sieht, sieht sie auch (git log {ref}..). War niemand davon im Raum, ist nichts zu tun.\n',
  noCache: 'jeden Text neu lesen, auch wo sich nichts geändert hat',
  unchanged: 'unverändert {slug} ({time})',
  published: 'veröffentlicht {slug} (Seiten: {pages}, {time})',
  publishedHtml: 'veröffentlicht {slug} ({time})',
  embargoed: '{text}, Sperrfrist bis {until}',
  drafted: 'Entwurf {slug} ({time})',
  blocked: 'blockiert {file} (Befunde: {n})',
  begun: 'noch nicht fertig {file} (Platzhalter: {n}; Zeilen {lines})',
  blockedHint: 'Die Seite inzwischen mit Wasserzeichen sehen: npx briefpress build --draft.',
  begunHint:
    'Es ist nichts falsch: In diesen Zeilen stehen noch die Platzhalter eines neuen Textes. Schreiben Sie dort Ihre eigenen Worte und bauen Sie noch einmal. Die Seite inzwischen sehen: npx briefpress preview oder npx briefpress build --draft.',
  builtSummary: '{published} veröffentlicht, {blocked} blockiert, {time}.',
  builtWhere: '{published} veröffentlicht in {folder}, {blocked} blockiert, {time}.',
  draftSummary: 'Entwürfe in {folder}: {published}, {time}. Es sind keine Veröffentlichungen.',
  building: 'baue {done} von {total}',
  reportTitle: 'Meldungen',
  reportBlocked: 'Noch nicht zur Veröffentlichung geeignet',
  reportFree: 'Der Veröffentlichung steht nichts entgegen',
  reportBlocks: 'blockierend',
  reportWarnings: 'Warnungen',
  reportInfos: 'Hinweise',
  reportFile: 'Datei',
  reportFiles: 'Dateien',
  reportWaived: 'ausgenommen',
  reportPlace: 'Zeile {line}, Spalte {column}',
  reportHidden: 'verdeckt',
  reportClean: 'Ohne Meldungen',
  reportCodes: 'Was die Codes bedeuten',
  reportMasked:
    'Worte, die jemanden erkennbar machen können, sind verdeckt. Was im Repository steht, ist es nicht: Prüfen Sie vor dem Commit.',
  masked: 'Worte, die jemanden erkennbar machen können, sind verdeckt; --reveal zeigt sie auf einem Terminal.',
  revealTerminal: '--reveal geht nur auf einem Terminal oder mit --format json.',
  badFormat: 'Unbekanntes Format „{value}“; möglich sind {allowed}.',
  badOnly: 'Unbekannter Wert „{value}“ für --only; möglich sind html und pdf.',
  badJobs: '--jobs braucht eine ganze Zahl von 1 bis 64, gefunden: „{value}“.',
  badLang: 'Unbekannte Sprache „{value}“; möglich sind de, en und fr.',
  badUi: 'Unbekannte Sprache „{value}“ für --ui; möglich sind de und en.',
  badType: 'Unbekannte Art „{value}“; möglich sind: {allowed}.',
  missingArgument: 'Nach dem Befehl fehlt eine Angabe: {name}. „briefpress --help“ zählt die Befehle auf.',
  optionAlone: 'Hinter {name} fehlt ein Wert. „briefpress --help“ zählt die Befehle auf.',
  tooManyWords:
    'Hinter {name} stehen zu viele Wörter. Setzen Sie in Anführungszeichen, was Leerzeichen enthält; „briefpress --help“ zählt die Befehle auf.',
  unknownOption: 'Unbekannte Option oder unbekannter Befehl: {name}. „briefpress --help“ zählt alle auf.',
  unknownNearest:
    'Unbekannte Option oder unbekannter Befehl: {name}; meinten Sie {nearest}? „briefpress --help“ zählt alle auf.',
  stdinAlone:
    '„-“ steht für einen Text aus der Standardeingabe: Nennen Sie daneben keinen anderen Pfad, auch nicht --fix oder --changed.',
  nothing: 'Kein Dokument gefunden in {where}.',
  rosterAbout: 'Die verschlüsselte Teilnehmerliste führen (add, list, seal).',
  rosterAddAbout: 'Teilnehmende aufnehmen, am Terminal erfragt oder aus einer Tabelle der Standardeingabe.',
  rosterListAbout: 'Die Liste an diesem Terminal zeigen.',
  rosterSealAbout: 'Den Index schreiben, mit dem die CI nach Namen sucht, die sie nicht lesen kann.',
  rosterMeeting: 'die Sitzung: Reihe und Nummer, zum Beispiel msg-4',
  identity: 'Datei mit Ihrer age-Identität, außerhalb des Projekts (sonst BRIEFPRESS_IDENTITY)',
  keyFile: 'wohin ein neuer Listenschlüssel geschrieben wird, außerhalb des Projekts',
  today: 'Tag, nach dem Freigaben und Ausnahmen beurteilt werden: 2018-11-20',
  badEpoch:
    'SOURCE_DATE_EPOCH ist „{value}“; erwartet werden Sekunden seit 1970 als ganze Zahl. Ohne die Variable gilt das Datum jedes Textes.',
  badDay: '„{value}“ ist kein Tag; erwartet wird die Form 2018-11-20.',
  rosterAdded: '{n} aufgenommen, {total} auf der Liste: {file}. Als Nächstes „briefpress roster seal“ aufrufen.\n',
  rosterSealed: '{total} Teilnehmende versiegelt: {file}. Übernehmen Sie die Datei mit der Liste ins Repository.\n',
  rosterKey:
    'Der Listenschlüssel, nur dieses eine Mal. Hinterlegen Sie ihn als Geheimnis BRIEFPRESS_ROSTER_KEY Ihrer CI:\n{key}\n',
  rosterKeyFile:
    'Der Listenschlüssel steht in {file}. Hinterlegen Sie ihn als Geheimnis BRIEFPRESS_ROSTER_KEY Ihrer CI und löschen Sie dann die Datei.\n',
  rosterAskHint: 'Eine Person nach der anderen; ein leerer Name beendet. Nur der Name ist nötig.\n',
  rosterAskAgain: 'Nicht lesbar: {column}. Bitte diese Person noch einmal eingeben.\n',
  askName: 'Name',
  askRole: 'Rolle',
  askAffiliation: 'Einrichtung',
  askCountry: 'Land (ISO 3166: DE)',
  askSector: 'Bereich (ministries, eu, io …)',
  askGender: 'Geschlecht (f, m, d)',
  askAlso: 'Weitere Schreibweisen, getrennt durch |',
  consentAbout: 'Das Verzeichnis der Zitatfreigaben führen (add).',
  consentAddAbout: 'Festhalten, dass jemand ein Zitat freigegeben hat; gespeichert wird der Hash, nicht der Wortlaut.',
  consentPerson: 'Kürzel der Person in `people`',
  consentLanguage: 'Sprache des Wortlauts: de, en oder fr',
  consentScope: 'Kurzname der Publikation, Kürzel ihrer Reihe, oder any',
  consentFrom: 'erster Tag der Geltung: 2018-10-20',
  consentUntil: 'letzter Tag der Geltung',
  consentEvidence: 'wo die Freigabe aufbewahrt ist: Brief, Mail, Aktenzeichen',
  consentText: 'der Wortlaut; sonst aus der Standardeingabe',
  consentAsk: 'Wortlaut',
  consentEmpty: 'Der Wortlaut fehlt: Geben Sie ihn über die Standardeingabe oder mit --text an.',
  consentOption: '{option} fehlt oder ist nicht lesbar. „briefpress consent add --help“ beschreibt die Angabe.',
  consentAdded:
    'Freigabe festgehalten: {file}. Ein geändertes Wort, und sie gilt nicht mehr. Zum Widerruf „revoked: <Tag>“ eintragen.\n',
  fix: 'geht die Meldungen mit neutraler Formulierung durch und übernimmt, was Sie einzeln annehmen',
  yes: 'mit --fix: übernimmt ungefragt, was am Inhalt nichts ändern kann, und sonst nichts',
  yesAlone: '--yes geht nur zusammen mit --fix.',
  fixBaseline: '--fix und --update-baseline gehen nicht zusammen. Ändern Sie erst, dann halten Sie den Stand fest.',
  fixTerminal:
    '--fix fragt vor jeder Änderung und braucht dafür ein Terminal. Starten Sie es dort, oder fügen Sie --yes hinzu für das, was am Inhalt nichts ändern kann.',
  fixAsk: 'Übernehmen? [j]a, [n]ein, [a]ufhören:',
  fixed: 'Übernommene Änderungen: {n}.\n',
  updateBaseline:
    'was jetzt gefunden wird, gilt als bekannt und ist künftig nur noch ein Hinweis (braucht BRIEFPRESS_ROSTER_KEY)',
  baselineUpdated: 'Von nun an gelten als bekannt {n} Befunde: {file}.\n',
};
