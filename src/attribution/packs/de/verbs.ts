import type { Verb } from '../pack.ts';
import { verbs, verbsOf } from '../verbs.ts';

/** German verbs of saying, holding and demanding; one lemma each, forms are made in conjugate.ts. */
export const germanVerbs: readonly Verb[] = [
  ...verbs(
    'say',
    `sagen, erklären, betonen, äußern, mit|teilen, berichten, bemerken, an|merken, erwähnen, erläutern, aus|führen,
    dar|legen, schildern, argumentieren, behaupten, versichern, beteuern, bekräftigen, unterstreichen, hervor|heben,
    ~heraus|stellen, klar|stellen, fest|stellen, konstatieren, kommentieren, entgegnen, erwidern, antworten,     ein|wenden, ein|werfen, dagegen|halten, kontern, kritisieren, bemängeln, beanstanden, beklagen, monieren, rügen,
    verurteilen, tadeln, bezweifeln, an|zweifeln, bestreiten, dementieren, zurück|weisen, fordern, an|mahnen, mahnen,
    warnen, appellieren, plädieren, ~empfehlen, vor|schlagen, an|regen, raten, ab|raten, zu|raten, bitten,
    meinen, glauben, hoffen, befürchten, fürchten, vermuten, spekulieren, bedauern, würdigen, loben,
    an|weisen, an|kündigen, zu|sagen, zu|sichern, geloben, ein|räumen, zu|geben, gestehen,
    ein|gestehen, bejahen, leugnen, ab|streiten, fragen, nach|fragen, zurück|fragen,
    erkundigen, hinterfragen, resümieren, bilanzieren, folgern, schlussfolgern, präzisieren, ergänzen, hinzu|fügen,
    nach|haken, wiederholen, zitieren, referieren, informieren, ~melden, verkünden, verlautbaren, verlauten, bekunden,
    prognostizieren, schätzen, schreiben, twittern, posten, mutmaßen, insistieren, beharren, bezeugen, beschwören,
    aus|sagen, vor|bringen, vor|tragen, zu bedenken geben, zu verstehen geben,
    zu Protokoll geben, bekannt geben, bekannt|geben, bekannt machen, an|geben, kund|tun, Auskunft geben, preis|geben,
    zum Ausdruck bringen, zur Sprache bringen, Ausdruck verleihen, in Frage stellen, infrage stellen, in Abrede stellen,
    in Aussicht stellen, in den Raum stellen, klar machen, klar|machen, deutlich machen, geltend machen, ~aufmerksam machen,
    Kritik üben, Bedenken an|melden, Zweifel an|melden, Stellung nehmen, Stellung beziehen, Position beziehen,
    die Ansicht vertreten, die Auffassung vertreten, die Meinung vertreten, die Position vertreten, die These vertreten,
    den Standpunkt vertreten, zu Wort melden, das Wort ergreifen, zu dem Schluss kommen, zum Schluss kommen,
    zu dem Ergebnis kommen, zum Ergebnis kommen, Alarm schlagen, zur Vorsicht mahnen, ins Gespräch bringen,
    ins Spiel bringen, aufs Tapet bringen, vor|werfen, vor|rechnen, vor|halten, entgegen|halten, entgegen|setzen, aus|richten,
    beanspruchen, bemühen zu betonen,     bei|pflichten, protestieren, unterstellen, bezichtigen, beschuldigen, klagen über, sich beschweren,
    sich beklagen, sich aus|sprechen, sich distanzieren, sich entschuldigen, sich bedanken,
    sich überzeugt zeigen, sich skeptisch zeigen, sich besorgt zeigen, sich zuversichtlich zeigen, sich optimistisch zeigen,
    sich erfreut zeigen, sich enttäuscht zeigen, sich zufrieden zeigen, sich kritisch zeigen, sich offen zeigen,
    sich überrascht zeigen, sich bestürzt zeigen, sich entsetzt zeigen, sich erleichtert zeigen, sich erschüttert zeigen,
    sich verwundert zeigen, sich bereit erklären, sich einverstanden erklären, sich zu Wort melden, wissen lassen,
    verlauten lassen, verlautbaren lassen, gelten lassen, durchblicken lassen, keinen Zweifel lassen, offen lassen,
    auf|rufen, auf|fordern, drängen auf, wünschen, ermahnen, ermuntern, versteigen,
    spotten, schwärmen, scherzen, witzeln, poltern, schimpfen, wettern, jubeln, frohlocken, unken, orakeln, sinnieren,
    zürnen, nach|legen, pflichten, bestehen auf, beziffern, datieren, vorher|sagen, voraus|sagen, weis|sagen, weiter|geben,
    annoncieren, dazwischen|rufen, zu|rufen, beantragen, propagieren, proklamieren, postulieren, deklarieren, insinuieren, konkretisieren, relativieren, widerrufen,
    skizzieren, umreißen, aus|plaudern, beichten, prahlen, ätzen, höhnen, lästern, sticheln, frotzeln, maulen, nörgeln, meckern, jammern,
    lamentieren, dozieren, predigen, statuieren, schwadronieren, fabulieren, rühmen, preisen, verdammen, geißeln, bejubeln, verharmlosen,
    beschönigen, herunter|spielen, klein|reden, schön|reden, ab|wiegeln, ein|fordern, ersuchen, erbitten, reklamieren, opponieren, intervenieren,
    sich empören, sich entrüsten, sich echauffieren, sich mokieren, sich ereifern, sich brüsten, sich rühmen, sich weigern,
    sich sträuben, sich sperren, sich ausbedingen, sich auf|regen, sich verteidigen, sich lustig machen, auf|zählen, entgegen|treten,
    zu|gestehen, ein|willigen, vor|lesen, verlesen, aus|drücken, zur Diskussion stellen, zur Debatte stellen, in Zweifel ziehen,
    auf dem Standpunkt stehen, ins Gericht gehen, Einspruch ein|legen, Einspruch erheben, Widerspruch ein|legen, Widerspruch an|melden,
    Protest ein|legen, Beschwerde führen, Beschwerde ein|legen, Partei ergreifen, Verständnis zeigen, Bedauern zeigen, Front machen,
    Einwände erheben, Vorbehalte äußern, den Vorwurf erheben, Vorwürfe machen, die Hoffnung aus|drücken, den Finger in die Wunde legen,
    keinen Hehl machen, kein Blatt vor den Mund nehmen, eine Lanze brechen, Klartext reden, zur Kenntnis geben, zur Antwort geben,
    in den Ring werfen, ins Feld führen, vom Leder ziehen, die Frage stellen, die Frage auf|werfen, die Hoffnung äußern, Verständnis äußern, erwägen, gratulieren, danken,
    kondolieren, sich verwahren, sich verbitten, sich erinnern, sich wundern, sich fragen, zusammen|fassen, unterbreiten,
    beantworten, prophezeien, argwöhnen, sich enthalten, statt|geben, beschwichtigen, flehen, fluchen, flachsen, gut|heißen, heraus|streichen, motzen, mosern, nach|schieben, negieren, replizieren,
    richtig|stellen, schelten, aus|schelten, schmähen, skandieren, spötteln, verhehlen, vermelden, verteufeln, zurück|rudern, zugute|halten,
    an|kreiden, an|lasten, ab|kanzeln, an|raten, aufhorchen lassen, bagatellisieren, konzedieren, rekapitulieren, verspotten, verunglimpfen,
    voraus|schicken, zurecht|weisen, sich aus|bitten, sich verbürgen, sich erhoffen, sich versprechen, sich ausschweigen, sich aus|schweigen,
    sich äußern, sich erklären, sich aus|lassen, sich lossagen, sich los|sagen, sich mokieren, sich entsetzen, sich um|hören,
    sich bedeckt halten, bedeckt halten, sich offen halten, zur Besonnenheit auf|rufen, Stimmung machen, Druck machen, Kritik äußern,
    das Wort führen, das Wort reden, Rede und Antwort stehen, zur Seite springen, in Schutz nehmen, sich hinreißen lassen, den Rücken stärken, die Leviten lesen,
    schwarz malen, schwarz|malen, den Teufel an die Wand malen, Öl ins Feuer gießen, auf Distanz gehen, Abstand nehmen,
    zum Thema machen, zur Chefsache machen, zur Chefsache erklären, zu erkennen geben, Farbe bekennen, Position beziehen,
    auf die Barrikaden gehen, Sturm laufen, ein Machtwort sprechen, Mut machen, Hoffnung machen, Vorschläge machen, die Rechnung auf|machen,
    wehklagen, frohlocken, an die Adresse richten, sich ins Zeug legen`,
  ),
  ...verbs(
    'content',
    `~zeigen, denken, wissen, finden, sehen, erwarten, entscheiden, beschließen, vereinbaren, planen, ~ergeben,
    erzählen, lehren, lernen, verstehen, erkennen, an|erkennen, beschreiben, dokumentieren, nach|weisen, belegen, beweisen,
    erinnern, zweifeln, ermitteln, errechnen, veröffentlichen, verbreiten, enthüllen, offenbaren,
    auf|decken, heraus|finden, vor|sehen, verfügen, an|ordnen, urteilen, befinden, rechnen, mit|bekommen, hören, an|nehmen,
    voraus|setzen, ab|leiten, schließen, dar|stellen, diskutieren, erörtern, thematisieren, an|sprechen, problematisieren,
    formulieren, beantragen, an|fragen, unterrichten, überzeugen, beeiden, erwirken, heißen,
    überlegen, bemerken, träumen, wünschen, sich einigen, sich entschließen, sich verständigen, sich verpflichten, vor|stellen, sich vor|stellen, sich vergewissern, sich ein|lassen, verschweigen,
    verheimlichen, erfahren, ahnen, spüren, begreifen, entdecken, registrieren, notieren, vermerken, protokollieren,
    offen|legen, auf|zeigen, an|führen, auf|führen, überein|stimmen, votieren, zu|sprechen, schwören, billigen, genehmigen,
    bewilligen, untersagen, verbieten, befehlen, verordnen, dekretieren, beauftragen, akzeptieren,
    verraten, beichten, lügen, widerrufen, ein|kalkulieren, veranschlagen, kalkulieren, hin|nehmen, in Kauf nehmen,
    zur Auflage machen, zur Bedingung machen, streuen, mailen, bloggen, melden, kolportieren, an|stoßen, ein|bringen, auf|werfen, sich wehren,
    diagnostizieren, kommunizieren, wetten, übermitteln, verorten, attackieren, vorher|sehen, sich erwarten, auf|listen, vor|geben, lancieren,
    klagen, an|fechten, ein|schätzen, sich freuen, fest|halten, deutlich werden lassen, aus|rufen`,
  ),
  ...verbs(
    'as',
    `bezeichnen, beurteilen, propagieren, definieren, benennen, werten, bewerten, ein|stufen, ein|schätzen, kritisieren, sehen, betrachten, beschreiben, charakterisieren,
    würdigen, an|sehen, begreifen, interpretieren, deuten, verorten, apostrophieren, hin|stellen, diffamieren, verspotten, ab|qualifizieren, loben, tadeln, anpreisen, an|preisen, klassifizieren, verstanden wissen, brandmarken, titulieren, ab|tun, dar|stellen, verurteilen,
    erachten, empfinden, auf|fassen, verstehen, benennen, preisen, feiern, geißeln`,
  ),
  ...verbs(
    'say',
    'nennen, missbilligen, an|prangern, sich verwahren, für möglich halten, für notwendig halten, für falsch halten, für richtig halten, für wichtig halten, für unwahrscheinlich halten, für wahrscheinlich halten, für unzulässig halten, für verfassungswidrig halten, für überzogen halten, für ausgeschlossen halten',
  ),
  ...verbsOf(`
    kommen: schluss ergebnis urteil einschätzung überzeugung auffassung befund erkenntnis
    setzen: akzent akzente fragezeichen ausrufezeichen
    rücken: mittelpunkt vordergrund
    stellen: mittelpunkt vordergrund
    lenken: blick aufmerksamkeit
    richten: blick augenmerk
    werfen: frage
    haben: meinung bedenken vorbehalte einwände bauchschmerzen
    trommeln: für
    liebäugeln: mit damit
    ein|treten: für dafür
    ein|dreschen: auf
    auf|warten: mit
    bei|messen: bedeutung gewicht stellenwert
    aus|weichen: frage fragen antwort
    reagieren: unverständnis empörung skepsis zurückhaltung ablehnung begeisterung spott ironie wut
    quittieren: worten bemerkung kommentar kopfschütteln spott
    machen: sorgen hoffnungen illusionen gedanken
    erzählen: von davon
    schwärmen: von davon
    träumen: von davon
    liefern: begründung erklärung einschätzung
    äußern: kritik zweifel bedenken sorge hoffnung verständnis unverständnis
    finden: deutliche klare worte
    sehen: bestätigt getäuscht benachteiligt übergangen
    führen: ins argument
    fürchten: um
    bangen: um
    hadern: mit damit
    ringen: um
    sich reiben: an
    sich stören: an daran
    sich stoßen: an daran
    sich stemmen: gegen dagegen
    sich stellen: hinter gegen vor
    sich verabschieden: von worten
    wenig halten: von davon
    nichts halten: von davon
    viel halten: von davon
    mehr erwarten: von
    erwarten: keine keinen keinerlei
    abrücken: von davon
    ab|rücken: von davon
    fest|halten: an daran
    lassen: haar
    an|kommen: auf darauf
    schieben: auf
    sich bekennen: zu schuldig dazu
    sich an|schließen: meinung ansicht auffassung kritik forderung einschätzung position vorschlag appell ausführungen vorrednerin vorredner rednerin redner antrag votum stellungnahme bedenken einwand
    dringen: auf darauf worauf
    sich sorgen: um darum
    pochen: auf darauf worauf
    plädieren: für dafür
    klagen: über darüber
    schimpfen: auf über
    zitieren: worten
    erteilen: befehl weisung anweisung
    geben: befehl anweisung weisung zusage versprechen erklärung
    legen: wert nahe
    machen: aussage aussagen angaben andeutungen mitteilung luft
    treffen: aussage feststellung
    vertreten: ansicht auffassung meinung these position standpunkt
    ^teilen: ansicht auffassung meinung einschätzung sorge bedenken kritik
    hegen: sorge befürchtung wunsch
    bewerten: kritisch positiv negativ
    sprechen: von über sich davon darüber dafür dagegen für gegen
    reden: von über davon darüber
    aus|gehen: von davon wovon
    hin|weisen: auf darauf worauf
    verweisen: auf darauf worauf
    pochen: auf darauf worauf
    warnen: vor davor wovor
    werben: für dafür wofür um darum
    rechnen: mit damit
    sich wenden: gegen dagegen wogegen mit an
    sich berufen: auf darauf worauf
    sich ein|setzen: für dafür wofür
    sich stark machen: für dafür wofür
    sich positionieren: gegen für zu
    ein|gehen: auf darauf worauf
    berichten: von über
    erinnern: an daran
    zweifeln: an daran
    begegnen: argument hinweis
    beruhigen: worten
    hegen: verdacht zweifel hoffnung
    erheben: vorwurf vorwürfe einwand einwände bedenken forderung
    richten: appell vorwürfe kritik
    bringen: ausdruck
    stellen: frage forderung these
    machen: vorschlag hinweis verantwortlich geltend klar deutlich
    ziehen: fazit bilanz
    geben: hinweis antwort überblick impuls
    halten: vortrag impuls rede ansprache
    verlesen: erklärung
    führen: feld
    halten: für dagegen
    sehen: anders ähnlich genauso skeptisch kritisch darin so nüchterner gelassener positiver enger strenger pragmatischer optimistischer pessimistischer kritischer entspannter
    sehen: handlungsbedarf nachbesserungsbedarf spielraum spielräume klärungsbedarf regelungsbedarf anlass
    ziehen: fazit bilanz vergleich schluss parallele
    wissen: wollte will wollten wollen
    an|merken: kritisch
    schlagen: alarm
    üben: kritik
    erteilen: absage rat hinweis
    fällen: urteil
    machen: verantwortlich
    bestehen: auf darauf worauf
    drängen: auf darauf worauf
    tragen: vor
    vertreten: ansicht auffassung meinung position these standpunkt haltung linie sicht
    votieren: für gegen dafür dagegen
  `),
  ...verbs(
    'quote',
    `fort|fahren, beginnen, schließen, lachen, seufzen, rufen, flüstern, murmeln, stöhnen, schnauben, triumphieren,
    grübeln, staunen, keifen, fauchen, zischen, brummen, murren, knurren, grollen, donnern, toben, brüllen, schreien, kreischen, stammeln,
    stottern, raunen, wispern, hauchen, nuscheln, heraus|platzen, ein|haken, nach|setzen, dazwischen|rufen, zu|rufen, ein|werfen, zurück|geben,
    grummeln, prusten, feixen, grinsen, schmunzeln, klagen, bilanzieren, philosophieren, trösten, beruhigen, locken, drängen, ein|schränken, ab|schließen,
    aus|holen, aus|teilen, ein|lenken, ein|stimmen, an|schließen, ein|leiten, enden, lächeln, heißen, stehen, lauten, klingen, titeln, ein|steigen, freuen, wundern,
    ärgern, empören, entrüsten, ereifern, sprechen, versetzen, plaudern, tönen, raunzen, blaffen, bellen, unterbrechen, frotzeln,
    dazwischen|gehen, kichern, strahlen, nicken, ab|winken, auf|lachen, schluchzen, wimmern, ächzen, gähnen, trällern, singen, rezitieren, tippen,
    texten, simsen, funken, kabeln, signieren, unterzeichnen, quengeln, zetern, wüten, schäumen, schnappen, herrschen, schnarren, krächzen, fiepen,
    fragen, überlegen, zögern, weiter|reden, fort|setzen, nach|denken`,
  ),
  ...verbs(
    'act',
    'verfechten, favorisieren, untermauern, spezifizieren, verdächtigen, offerieren, verdeutlichen, veranschaulichen, ^aus|schließen, recht geben, bestätigen, widersprechen, nahe|legen, signalisieren, an|deuten, drohen, verlangen, rechtfertigen, begründen, versprechen, widerlegen, verneinen, suggerieren, ab|lehnen, zu|stimmen, verteidigen, an|bieten, begrüßen, unterstützen, garantieren, befürworten, verwerfen, attestieren, bescheinigen, verweigern, ab|winken, nicken, schweigen, entkräften, den Kopf schütteln, die Augen verdrehen, die Stirn runzeln, mit den Schultern zucken, auf den Punkt bringen, auf die Formel bringen, erkennen lassen, durchblicken lassen, anklingen lassen, auf die Kurzformel bringen, auf den Nenner bringen, in dieselbe Kerbe schlagen, ins Rollen bringen, sich alleingelassen fühlen, sich übergangen fühlen, sich missverstanden fühlen, sich bestätigt fühlen, sich vor den Kopf gestoßen fühlen, nichts wissen wollen',
  ),
  ...verbs('person', '~präsentieren'),
  ...verbs(
    'procedural',
    `eröffnen, begrüßen, moderieren, leiten, ein|führen, vor|stellen, verabschieden, willkommen heißen, über|leiten, ein|laden, hin|weisen, zusammen|fassen, auf|rufen`,
  ),
];
