"""German."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        thema, themen, themas, themengruppe, thementisch, themenraum, themenwahl, themenwunsch, gruppe,
        gruppen, grp, gr, gruppenraum, gruppentisch, kleingruppe, untergruppe, tisch, tische, raum, räume,
        nummer, nr, num, nro, arbeitsgruppe, arbeitsgruppen, ag, ags, ak, arbeitskreis, ws, workshop,
        workshops, punkt, option, breakout, breakoutraum, breakoutgruppe, breakout raum, breakout gruppe,
        breakout session, br, team, wunsch, wunschthema, wunschgruppe, wahl, auswahl, tischgruppe, meine
        wahl, mein thema, mein wunsch, meine gruppe, th, ergebnistisch, diskussionstisch, diskussionsgruppe,
        gesprächsgruppe, forum, fachforum, themen nr, digitaler tisch, ziffer, zahl, gesprächskreis,
        gesprächsrunde, diskussionsrunde, austauschgruppe, fokusgruppe, projektgruppe, expertengruppe,
        murmelgruppe, themenkreis, arbeitstisch, themenblock, fachgruppe, dialogtisch, austauschraum,
        virtueller raum, zoomraum, nebenraum, teilgruppe, gesprächstisch, cafétisch, workshopgruppe,
        break-out, raumnummer, tischnummer, gruppennummer, themennummer, wunschnummer, themen-nr, nummero,
        breakout-session, breakoutsession, bo-raum, bo raum, bor
    """,
    doubtful_numbers="ein",
    numbers="""
        eins|ein, zwei|zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn,
        vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, einundzwanzig, zweiundzwanzig,
        dreiundzwanzig, vierundzwanzig, fünfundzwanzig, sechsundzwanzig, siebenundzwanzig, achtundzwanzig,
        neunundzwanzig, dreißig
    """,
    ordinals="""
        erste|erster|erstes|ersten, zweite|zweiter|zweites|zweiten, dritte|dritter|drittes|dritten,
        vierte|vierter|viertes|vierten, fünfte|fünfter|fünftes|fünften, sechste|sechster|sechstes|sechsten,
        siebte|siebter|siebtes|siebten, achte|achter|achtes|achten, neunte|neunter|neuntes,
        zehnte|zehnter|zehntes
    """,
    endings="te, ter, tes, ten, tens",
    joins="oder, und, u, o, od, bzw, sowie, beziehungsweise, oder auch, und auch, und oder",
    then="""
        sonst, dann, danach, alternativ, alternative, ersatzweise, ersatz, zweitwunsch, drittwunsch,
        zweitwahl, drittwahl, sonst auch, oder sonst, ggf, gegebenenfalls, notfalls, zur not, ansonsten,
        falls voll, wenn voll, plan b, als ersatz, oder notfalls, und dann, hilfsweise, andernfalls,
        wenn nicht dann, und sonst, lieber als, zweiter wunsch, dritter wunsch, zweite wahl, dritte wahl,
        und wenn nicht, oder alternativ, bei bedarf, im notfall, oder ersatzweise
    """,
    wishes="""
        lieber, am liebsten, möchte zu, möchte in, möchte, ich möchte, ich möchte zu, ich möchte in, ich
        nehme, ich will, ich will zu, ich will in, will zu, will in, nehme, ich wähle, wähle, ich bin für,
        bin für, ich bin in, bin in, ich gehe zu, ich gehe in, gehe zu, gehe in, bitte, gerne, gern,
        bevorzugt, bevorzuge, hätte gern, hätte gerne, ich hätte gern, ich hätte gerne, ich würde gern, ich
        würde gerne, würde gern, würde gerne, wunsch wäre, mein wunsch ist, würde zu, zu thema, erstwunsch,
        erstwahl, hauptwunsch, favorit, favorisiert, teilnahme an, teilnahme, interesse an, interessiert an,
        zuerst, zunächst, nur, unbedingt, auf jeden fall, definitiv, ich komme zu, komme zu, komme in, ich
        bin bei, bin bei, dabei bei, ich wünsche mir, wünsche mir, wünsche, zugeordnet, angemeldet für, und
        zwar, ganz klar, danke, dankeschön, vielen dank, wäre toll, wäre gut, wäre super, wäre schön, ist
        meine wahl, ich wechsle, ich gehe, ich interessiere mich für, interessiere mich für, meins ist, wird
        genommen, steht fest, ausgewählt, gewählt, gewünscht, zuordnung, gewechselt, geändert, umgemeldet,
        erster wunsch, erste wahl, erste priorität, top wunsch, erst, schwanke, schwanke zwischen, nimmt,
        wählt, geht zu, geht in, kommt zu, kommt in, wünscht sich, wünscht, macht, entscheidet sich für, ist
        bei, ist in, interessiert sich für
    """,
    links="für, in, zu, zum, zur, im, der, die, das, den, dem, an, bei, mit",
    now="""
        jetzt, nun, doch, neu, nunmehr, jetzt doch, doch lieber, lieber doch, sondern, wechsel zu,
        wechsle zu, wechsle in, wechselt zu, wechsel auf, wechsel nach, wechsel in, gewechselt zu,
        geändert auf, geändert zu, geändert in, änderung auf, korrektur, umentschieden auf, ne doch,
        neuer wunsch, neue wahl, jetzt lieber, umgemeldet auf, umgemeldet zu, oder doch, oder doch lieber,
        oder lieber, ach nein, dann doch, dann lieber doch, umentschieden, umentschieden zu,
        umentschieden für, umgewählt auf, jetzt zu, wechsel, änderung, changed to
    """,
    instead="""
        statt, anstatt, nicht, war, waren, vorher, ehem, ehemals, ehemalig, früher, bisher, zuvor, außer,
        ausser, nicht mehr, anstelle von, anstelle, bloß nicht, nur nicht, auf keinen fall, keine,
        keinesfalls, alles außer, alle außer, alles ausser, ursprünglich, vormals, kein, keinen,
        bitte nicht, lieber nicht, ungern, erst war, gestrichen, statt der, statt thema, nie, niemals
    """,
    unsure="""
        vielleicht, evtl, eventuell, vll, vllt, viell, vermutlich, wahrscheinlich, vlt, unsicher,
        unentschlossen zwischen, oder so, ca, circa, etwa, tendenz, tendiere zu, tendenziell, eher, mal
        sehen, unter vorbehalt, vorläufig, ungefähr, vorerst, möglicherweise, glaub, glaube ich, schwanke
        zwischen, noch unsicher, oder was anderes, oder anderes, erstmal, top, tagesordnungspunkt, schwanke,
        zwischen, entweder, storniert, ungültig, abgesagt, voll
    """,
    anything="""
        egal, flexibel, beliebig, ist egal, mir egal, ist mir egal, mir ist es egal, bin flexibel,
        ich bin flexibel, offen, keine präferenz, irgendwas, irgendeins, irgendeine, wo platz ist, überall,
        kein wunsch, keine präferenzen, rest egal, joker, sonst egal, ganz egal, freie wahl, was frei ist,
        alles ok, alles gut, keine vorliebe, springer
    """,
    undecided="""
        weiß noch nicht, weiss noch nicht, ich weiß noch nicht, ich weiss noch nicht, weiß nicht,
        weiss nicht, noch offen, noch unentschieden, unentschieden, unentschlossen, noch unentschlossen,
        keine nr, keine nummer, ohne nummer, ohne nr, keine ahnung, noch keine, noch kein thema,
        kein thema, ohne thema, keine wahl, noch keine wahl, noch nichts, entscheide später, später,
        noch nicht entschieden, überlege noch, thema offen, bin noch unsicher, keine zahl, ohne wahl
    """,
    listeners="""
        nur zuhören, zuhören, zuhörer, zuhörerin, zuhörer*in, nur zuhörer, höre nur zu, hört nur zu,
        höre zu, nur hören, nur gast, beobachter, beobachterin, beobachtung, stille teilnahme, nur dabei,
        hospitation, hospitantin, hospitant, moderation, moderator, moderatorin, technik, support,
        protokoll, referent, referentin, leitung, team moderation, tech support, organisation, gastgeber,
        gastgeberin, orga, ohne gruppe, nur ton, passiv, still, nicht dabei, keine gruppe, komme nicht mit,
        bleibe im plenum, plenum
    """,
    ranks="""
        wahl, wunsch, prio, priorität, präferenz, wünsche, wahlen, stimme, platz, rang, favorit, erstwunsch
    """,
    moments="""
        um, ab, bis, seit, vor, nach, gegen, jahrgang, jg, alter, geb, geboren, zurück um, wieder da um,
        wieder da ab, bin um, komme um, weg bis, bis ca, kurz weg bis, anno, verspätet, telefon, tel, mobil,
        plz, zwischen, kommt um, da um, stand, minute, minuten, verspätung, wir sind, wir sind zu, sind zu,
        wir kommen zu, wir sitzen zu, zusammen, insgesamt
    """,
    counted="""
        min, mins, minute, minuten, std, stunde, stunden, sek, sekunde, sekunden, uhr, h, tag, tage, tagen,
        woche, wochen, monat, monate, jahr, jahre, jahren, mal, fach, x, euro, eur, km, cm, kg, prozent,
        percent, tausend, million, millionen, milliarden, mio, gerät, geräte, person, pers, personen,
        mensch, menschen, leute, kind, kinder, kids, tn, teilnehmer, teilnehmende, teilnehmerinnen,
        teilnehmer*innen, gäste, eltern, erwachsene, erw, jugendliche, frauen, männer, damen, herren,
        schüler, schülerinnen, studierende, studenten, lehrkräfte, lehrer, lehrerinnen, fachkräfte,
        kolleginnen, kollegen, kolleg*innen, mitarbeitende, mitarbeiter, mitarbeiterinnen, kameras, mikros,
        rechner, bildschirme, laptops, anmeldungen, stimmen, plätze, fragen, mädchen, jungen, jungs, mädels,
        babys, hunde, katzen, enkel, töchter, söhne, geschwister, brüder, schwestern, freundinnen,
        geflüchtete, ehrenamtliche, referenten, köpfe, zwerge, könige, pfoten, freunde, jahreszeiten,
        länder, eichen, birken, tannen, brücken, berge, burgen, türme, tore, sterne, rosen, raben,
        musketiere, geißlein, siegel, welten, säulen, elemente, sinne, seen, flüsse, winde, himmel, meilen,
        wände, ecken, räder, hügel, quellen, bäume, mühlen, apostel, engel, hasen, bären, löwen, schwäne,
        tiger, elefanten, ringe, kontinente, generationen, kulturen, sprachen, religionen, häuser, dörfer,
        städte, kreise, ufer, wege, stufen, schritte, punkte, farben, hände, herzen, augen, kirchen,
        glocken, zinnen, sonnen, monde, schätze, chancen, perspektiven, dimensionen, blätter, finger, takte,
        viertel, hexen, drachen, ritter, räuber, wichtel, spatzen, strolche, mäuse, frösche, igel, füchse,
        wölfe, richtige, satz, sätze, tausendfüßler, wochenstunden, ects, cp, euros, cent, grad, volt,
        liter, meter, kilometer, stück, bundesländer, *innen, *ungen, *heiten, *keiten, *schaften, *linge,
        *kinder, *leute, *frauen, *männer, *personen, *jährige, *klässler, *gruppen, *schulen, *häuser,
        *plätze, *vereine, *verbände, *stellen, *dienste, *zentren, *begleiter, *betreuer, *helfer, *lehrer,
        *arbeiter, *mütter, *väter, mütter, väter, muttis, papas, mamas, omas, opas, tanten, onkel, schulen,
        kitas, horte, azubis, azubi, praktikanten, praktis, trainees, betreuer, erzieher, pädagogen,
        kollegin, kollege, freundin, freund, kindern, gästen, stk, p, köpfige, höfe, nachbarn, nachbarinnen,
        schwester, bruder, sohn, tochter, mitbewohner, partner, begleitung, begleiter, mamis, papis,
        eheleute, rentner, senioren, leitungen, vertretungen, vertreter, fachkraft, kraft, kräfte, aus, vom,
        davon, weitere, andere, verschiedene, neue, alte, kleine, große, junge, gute, starke, wilde, bunte,
        freie, halbe, ganze, mutige, tolle, liebe, alle, beide, uns, wir, stelle, vollzeit, teilzeit, sus,
        fsjler, auszubildende, ehrenamtler, fragezeichen, gewürze, eulen, seiten, tibeter, fäuste, *nüsse,
        *beine, *blätter, *zeiten, *welten, *sterne, *gäste, *köpfe, künstler, sportler, wissenschaftler,
        handwerker, *igkeiten, bufdis, fsj, hilfskräfte, familien, paare, ehepaare, parteien, abteilungen,
        vorstände, bausteine, phasen, module, ideen, themen, wünsche, noten, tonnen, klänge, brillen, hüte,
        hufe, flügel, tassen, löffel, blumen, buben, mädel, zimmer wohnung, nächte, nacht, akkorde, saiten,
        bücher, wörter, buchstaben, zeichen, werte, prinzipien, schlüssel, spiegel, vögel, schweinchen,
        musikanten, kleeblätter, weisen, heiligen, gleichen, buchen, kiefern, erlen, ulmen, birnen, äpfel,
        nüsse, kirschen, teiche, inseln, steine, felsen, türen, fenster, dächer, bögen, pfeiler, straßen,
        gassen, höfen, felder, wiesen, auen
    """,
    offices="""
        vorsitz*, vors, bürgermeister*, stellv*, vorstand*, sekretär*, kassenwart*, kassierer*,
        schriftführer*, beigeordnet*, dezernent*, stadtrat, stadträtin, beisitzer*, vizepräsident*,
        präsident*, sprecher*, konrektor*, rektor*, leiter, leiterin, geschäftsführer*, klasse, klässler*,
        klassen, kl, jgst, jahrgangsstufe, semester*, sem, fachsemester, lehrjahr*, ausbildungsjahr*,
        schuljahr, studienjahr, jahrgang, halbjahr, quartal, staatsexamen, obergeschoss, untergeschoss, og,
        ug, eg, dg, etage, stockwerk, geige*, violine*, mannschaft, herren, damen, liga, bundesliga,
        kreisklasse, platz, halbzeit, bezirk, kreis, weltkrieg, sonntag, kompanie, bataillon, fc, sv, fsv,
        tsv, tus, vfl, vfb, bc, sc, svg, ffc, generation, auflage, teil, bildungsweg, staatliche*, geiger*,
        bratsche, trompete, posaune, assistent*, ersthelfer*, arbeitsmarkt, stock, reihe, hilfe, chance,
        welt, gewalt, lebensalter, ebene, säule, geschlecht, option wahl, runde, tag, kind, gerät, person,
        mal
    """,
    units="""
        klasse, kl, klassenzimmer, klassenraum, wohngruppe, wg, wohnbereich, wb, bezirk, stadtbezirk,
        landkreis, station, abteilung, abt, etage, stufe, jahrgangsstufe, stock, ebene, haus, gebäude,
        trakt, zimmer, zi, büro, platz, rang, reihe, lehrjahr, semester, jahrgang, schicht, filiale, zone,
        sektor, distrikt, wache, zug, gleis, linie, bus, tor, sgb, paragraph, artikel, teil, kapitel, kurs,
        modul, referat, dezernat, sachgebiet, fachbereich, fb, wahlkreis, quartier, revier, ef,
        kita gruppe, hort gruppe, kitagruppe, klassenstufe, pavillon, regal, stand, kostenstelle,
        apartment, whg, wohnung, konferenzraum, besprechungsraum, sitzungsraum, seminarraum, sitzungssaal,
        hörsaal, aula, medienraum, computerraum, schulungsraum, saal
    """,
    institutions="""
        gs, ogs, igs, kgs, bbs, jz, fz, gmbh, ggmbh, e v, awo, drk, asb, haus, amt, büro, praxis,
        redaktion, caritas, diakonie, johanniter, malteser, shop, club, stadt, landkreis, jugendtreff, ohg,
        kg, sbbz, vhs, ihk, jobcenter, fachdienst, feuerwehr, thw, dlrg, kinderschutzbund, pfarramt,
        tierschutz, pfadfinder, mehrgenerationenhaus, schulen, paritätische, lebenshilfe, uni, hochschule,
        ggs, *schule, *schulen, *school, *gymnasium, *kolleg, *kita, *kitas, *kindergarten, *krippe,
        *kinderladen, *jugendhaus, *familienhaus, *kinderhaus, *gästehaus, *verein, *verband, *bündnis,
        *netzwerk, *zentrum, *zentren, *gemeinde, *kirche, *stiftung, *institut, *akademie, *universität,
        *initiative, *agentur, *tierschutz, *kinderschutz, *dienst, *dienste, *beratung, *schulamt,
        *jugendamt, *sozialamt, *landkreis, *ministerium, *bildungswerk, *hilfswerk, *forum, *treff,
        *projekt, *museum, *bibliothek, *klinik, *gruppe, *werkstatt, *verwaltung, *genossenschaft,
        *apotheke, *gesellschaft, *buero, *bücherei, fc, sv, tsv, tus, vfl, vfb, sc, bc, fsv, svg, ssv,
        spvgg, tsg, asv, *café, *cafe, erzählcafé, *haus e v, *beirat, *komitee, *ausschuss, *kommission,
        *fraktion, *gewerkschaft, *partei, *erzählcafé, *plattform, *allianz, *stammtisch, *kollektiv,
        *labor, *atelier, *mobil, *kinder e v
    """,
    hosts="""
        host, co-host, cohost, gastgeber, gastgeberin, organisator, organisatorin, moderator, moderatorin,
        moderation, referent, referentin, referent*in, moderator*in, co-moderation, co-moderator,
        co-moderatorin, leitung, veranstalter, veranstalterin, co-organisator, präsentator, vortragende,
        vortragender, mod
    """,
    me="ich, sie, du, selbst, ich selbst",
    guests="""
        gast, gäste, extern, externe, externer, nicht überprüft, nicht verifiziert, ungeprüft,
        nicht angemeldet, anonym, zuschauer, zuschauerin, teilnehmer, teilnehmerin, wartet, im warteraum,
        warteraum
    """,
    pronouns="""
        sie, ihr, er, ihm, ihn, sein, seine, ihre, ihren, es, dey, dem, denen, xier, xiem, xies, they,
        them, hen, en, em, sier, keine pronomen, alle pronomen, kein pronomen, ohne pronomen, egal welche,
        alle, beliebig, nin, iks, per, keine, they them, name statt pronomen, pronomen
    """,
    devices="""
        handy, gerät, telefon, rechner, computer, klassenzimmer, klassenraum, konferenzraum,
        besprechungsraum, sitzungsraum, seminarraum, schulungsraum, sitzungszimmer, sitzungssaal,
        medienraum, computerraum, raumsystem, beamer, hörsaal, diensthandy, dienstlaptop, dienstgerät,
        leihgerät, kamera, schülergerät, lehrergerät, smartboard, whiteboard, besprechungszimmer,
        zweitgerät, handykamera, dokumentenkamera
    """,
    phones="""
        telefonteilnehmer, telefonteilnehmerin, telefonteilnehmer*in, anrufer, anruferin, anrufer*in,
        telefon, telefonnutzer, telefonbenutzer, einwahl, anonymer anrufer, unbekannter anrufer,
        einwahlteilnehmer, telefoneinwahl, unbekannte nummer
    """,
    nameless="""
        teilnehmer, teilnehmerin, teilnehmer*in, teilnehmende, teilnehmender, benutzer, nutzer, gast,
        unbekannt, anonym, anonymer teilnehmer, anonyme teilnehmerin, zoom-benutzer, zoom-nutzer,
        zoom benutzer, zoom nutzer, unbekannter benutzer, unbekannter nutzer, unbekannter teilnehmer,
        besucher, gastbenutzer, kein name, ohne namen, ohne name, name, anonymer benutzer, anonymer gast,
        tn, mein name, schüler, person, gast-nutzer, teams-benutzer, webex-benutzer, test, testnutzer
    """,
    samples="""
        mustermann, musterfrau, vorname nachname, vorname name, nachname vorname, beispielname, ihr name,
        dein name, vor- und nachname, vorname und nachname, musterperson, max muster, name vorname
    """,
    glued="plus, sat, er, in, fach, zeilig, d, und, mal",
    surnames="""
        engel, ritter, rosen, stock, berge, birken, tannen, eichen, wünsche, könige, hasen, bären, löwen,
        räder, brücken, burgen, türme, sterne, wölfe, füchse, mann, drachen, raben, winde, himmel, engels,
        leiter, sprecher, advent, frauen, freund, partner, nachbarn, bruder, sohn, alte, junge, gute, freie,
        kraft, neue, kleine, große, lehrer, schuster, stelle, buchen, birnen, seiten, eulen, nacht, themen,
        steine, felsen, auen, kirschen, heiligen, noten, pfeiler, spiegel, schlüssel, ideen, vogel
    """,
    not_this="""
        gestrichen, doch nicht, nicht mehr, ist raus, ist voll, war, entfällt, abgesagt, vergeben,
        nun nicht, war falsch, war gestern, falsch, hinfällig, ist falsch, ne, nee, nein
    """,
    formerly="war, waren, vorher, ehem, ehemals, ehemalig, früher, bisher, zuvor, ursprünglich, vormals",
)
