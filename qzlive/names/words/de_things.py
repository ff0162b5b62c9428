"""German: more things that are counted, ranked or numbered, and the tag words that are such things as well."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="frage, runde, block, kreis, angebot, angebots nr, angebotsnummer, themenangebot, arbeitsblock, stuhlkreis",
    singles="""
        welt, baby, hund, katze, kater, ohr, auge, tonne, zimmer, küche, leben, liebe, seele, herz, traum, stimme,
        bier, kaffee, tee, brot, brötchen, kuchen, teller, becher, flasche, pferd, pony, huhn, vogel, fisch, schaf,
        ziege, esel, kuh, schwein, meerschweinchen, kaninchen, welpe, haustier, tier, säugling, kleinkind, drilling,
        zwilling, bild, foto, video, mikrofon, mikro, kopfhörer, headset, monitor, tablet, account, konto, fahrrad,
        auto, ball, spiel, tor, schuh, jacke, wohnung, appartement, tempel, paar, mund, nase, bein, arm, hand, fuß,
        zahn, lunge, niere, ton, bildschirm, laptop, handy, kollege, sitz, platz, raum, klick, link, frage, idee,
        wunsch, minute, sekunde, stunde, tag, monat, klima, erde, euro, cent
    """,
    counted="""
        tln, teiln, kilo, gramm, zentner, hektar, zoll, megabyte, gb, mb, kb, kilowatt, kw, kwh, ps,
        promille, dezibel, db, mm, ml, milliliter, mhz, ghz, qm, kubikmeter, quadratmeter, kalorien,
        flaschen, pferde, ponys, hühner, fische, schafe, ziegen, kühe, schweine, welpen, haustiere, tiere,
        zwillinge, drillinge, bilder, fotos, videos, mikrofone, headsets, monitore, tablets, handys,
        accounts, konten, fahrräder, autos, bälle, spiele, tore, schuhe, socken, jacken, wohnungen,
        stockwerke, paar, füße, zehen, zähne, rippen, lungen, nieren, knöpfe, semester, schuljahre,
        lebensjahre, jahrzehnte, jahrhunderte, quartale, ferientage, arbeitstage, urlaubstage, mitreisende,
        begleitpersonen, interessierte, *köpfig, *tägig, *jährig, *zimmer, *hunde, *katzen, *tage, *wochen,
        *monate, *jahre, *stunden, *minuten, *meter, *gramm, *punkte, *zimmerwohnung
    """,
    ordered="""
        *vorsitzende, *vorsitzender, *bürgermeister, *bürgermeisterin, *leiterin, *sprecherin, *sprecher,
        *vertreterin, *vertreter, *jahr, *woche, *semester, *klasse, *versuch, *gerät, *runde, *etage,
        *liga, *treffen, *feiertag, *sonntag, *meisterschaft, *termin, *lehrgang, *durchgang, *rang,
        *halbzeit, vize, ostern, pfingsten, weihnachten, neujahr, silvester, ramadan, himmelfahrt,
        fronleichnam, karneval, fasching, nikolaus tag, versuch, anlauf, durchgang, durchlauf, termin,
        treffen, sitzung, tagung, kongress, konferenz, tagesordnungspunkt, login, log in, einloggen,
        anmeldung, anmeldeversuch, zugang, zugriff, account, konto, profil, einwahl, einwahlversuch,
        verbindung, verbindungsversuch, beitritt, rejoin, session, wiederholung, handy, laptop, tablet,
        rechner, computer, pc, bildschirm, monitor, kamera, mikro, mikrofon, mikrophon, fenster, tab,
        browser, link, endgerät, smartphone, ipad, iphone, apparat, anschluss, telefon, headset, kanal,
        adresse, mail, leitung, stellvertretung, vertretung, kontakt, ansprechperson, kammer, senat,
        zivilsenat, strafkammer, mannschaften, jänner, feber, heiligabend, advent, adventssonntag,
        adventswoche, weihnachtstag, weihnachtsfeiertag, ostertag, osterfeiertag, pfingsttag,
        pfingstfeiertag, feiertag, fastensonntag, montag, dienstag, mittwoch, jubiläum, donnerstag, freitag,
        samstag, sonnabend, werktag, schultag, arbeitstag, kitatag, geburtstag, hochzeitstag, jahrestag,
        todestag, woche, monat, jahr, stunde, minute, sekunde, schulwoche, ferienwoche, ferientag,
        trimester, schulhalbjahr, kita jahr, kitajahr, kindergartenjahr, lebensjahr, lebensmonat,
        lebenswoche, dienstjahr, amtszeit, amtsperiode, wahlperiode, legislatur, legislaturperiode,
        wahlgang, lesung, wahlkreis, instanz, vorlesung, einheit, lektion, seminar, praktikum, stufe,
        abschnitt, phase, etappe, schritt, akt, szene, satz, kapitel, band, ausgabe, staffel, folge, serie,
        episode, hälfte, drittel, viertel, achtel, spieltag, rang, preis, sieger, siegerin, gewinner,
        gewinnerin, bank, ecke, spalte, zeile, seite, haus, eingang, aufgang, hof, flügel, trakt, station,
        schicht, wache, zug, frage, runde, block, kreis, angebot, reserve, ersatz, ersatzmann, ersatzfrau,
        hand, ehe, stimme, sopran, tenor, flöte, klarinette, horn, cello, impfung, dosis, welle, lockdown,
        symphonie, sinfonie, sonate, gebot, bahn, gang, gleis, version, fassung, entwurf, abi, abitur,
        examen, mahnung, rate, zahlung, rechnung, kommunion, kur, lager, saison, spielzeit, spielklasse,
        landesliga, oberliga, regionalliga, bezirksliga, kreisliga, sergeant, geburt, schwangerschaft,
        obergeschoß, baby, zwilling, wg, schritte, meldung, lehre, ausbildung, studium, job, beruf, heimat,
        liebe, leben, nacht, morgen, abend, halbfinale, finale, vorrunde
    """,
    offices="""
        bm, bgm, ob, obm, kbm, obgm, vbgm, stv, ratsherr, ratsfrau, landrat, landrätin, staatssekretär*, kreisrat,
        kreisrätin, amtsleit*, kämmerer, kämmerin, abteilungsleit*, gruppenleit*, teamleit*, projektleit*, schulleit*,
        kita leitung, kitaleit*, vertrauenslehr*, klassenlehr*, elternvertret*, elternsprecher*, personalrat,
        personalrätin, betriebsrat, betriebsrätin, obmann, obfrau, kassenprüf*, revisor*, delegiert*, ansprechpartner*,
        gesellschafter*, geschäftsleit*, prokurist*, offizier*, brandmeister*, zugführer*, gruppenführer*, cotrainer*,
        vorstandsmitglied*, torwart, torfrau, staatsanwalt, staatsanwältin, schatzmeister*, vizebürgermeister*, wart,
        nachrücker*, bewerber*, kandidat*, lebensgefährt*, pflegefachkraft, gleichstellungsbeauftragte*
    """,
    units="""
        symphonie, sinfonie, sonate, konzert, klavierkonzert, quartett, streichquartett, opus, op, etüde,
        präludium, ouvertüre, mambo, formel, straße, *straße, *strasse, *str, *allee, *gasse, hausnr,
        hausnummer, telefonnummer, zimmernummer, handynummer, wohnungsnummer, sitzplatz, sitzplatznummer,
        stellplatz, parkplatz, schließfach, postfach, aktenzeichen, az, kundennummer, mitgliedsnummer,
        steuernummer, ortsverein, ortsverband, kreisverband, ortsgruppe, wahlbezirk, kohorte, sose, absatz,
        abs, anlage, lehrgang, turnhalle, werkraum, container, schulhaus, aufzug, aufgabe, lektion, version,
        block, tel, telefon, mobil, sitz, kostenstelle, konto
    """,
    glued="""
        rad, räder, takt, takter, klang, live, raum, räume, welt, eck, sat, blick, sicht, satz, kampf, zack, bein,
        sprung, gang, punkt, stern, sterne, fon, net, fit, tanz, stein, seiten, schicht, körper, teiler, sitzer, türer,
        zylinder, spänner, akter, zeiler, master, chance, start, raumwohnung, klassen, weltladen, klima, kultur,
        generationen, bau, holz, druck, design, media, print, point, house, step, vision, sense, sound, wheels, rent,
        brain, fold, plan, konzept, energie, energy, logistik, immobilien, reisen, seitig, sprachig, jährig, tägig,
        stündig, stöckig, strahl, blatt, flügel, korn, mark, pack, bahn, finger, ohr, auge
    """,
    institutions="""
        *laden, *radio, *orchester, *theater, *kino, *bühne, *galerie, *redaktion, *ensemble, *kreisverband,
        *ortsverband, *ortsgruppe, *ortsverein, *innung, *betreuung, *hilfe, *pflege, *büro, *amt, *behörde, *betrieb,
        *betriebe, *unternehmen, *krankenhaus, *altenheim, *pflegeheim, *wohnheim, *kinderheim, *tierheim, *wohnung,
        *förderkreis, *helferkreis, *freundeskreis, *fahrschule, *verlag, *zeitung, *magazin, *fernsehen, *chöre,
        kurs, hort, redaktion, chor, orchester, theater, laden, radio, verlag, zeitung, galerie, frauenchor,
        männerchor, kinderchor, gospelchor, kirchenchor, schulchor, jugendchor, gesangverein, ortsverein, spd, cdu,
        csu, fdp, afd, gew, ig metall, dgb, handwerkskammer, ärztekammer, mieterbund, sozialverband
    """,
    surnames="""
        hund, vogel, fisch, ball, herz, brot, esel, schaf, pferd, hof, bank, hand, horn, bach, bahn, stein, tenor, kur,
        gang, lager, wart, kammer, rang, zug, stern, sonntag, montag, freitag, samstag, kater, traum, welt, zimmer,
        zoll, pfund, kuchen, brötchen, becher, teller, kreis, block, leben, liebe, erde, katze, tor, arm, zahn, kanal,
        haus, satz, preis, tag, akt, band, seite, viertel, flügel, schritt, sieger, wache, feiertag, spiel, mund, huhn,
        schuh, paar, punkt, sitz, raum, mutter, vater, fuß, bein, morgen, abend, gast, schüler
    """,
)
