# The plan file and the results file: what is wrong with them, what each key means, and the three commands.

## The file as a whole
plan-too-big = Die Datei ist größer als { $most } KiB. Das ist kein Ablaufplan; bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.
plan-utf16 = Die Datei ist in UTF-16 gespeichert. Bitte speichern Sie sie im Editor mit der Kodierung UTF-8.
plan-binary = Das ist keine Textdatei. Ein Ablaufplan ist einfacher Text; aus einer Textverarbeitung speichern Sie ihn als „Nur Text“ mit der Kodierung UTF-8.
plan-not-utf8 = Hier steht ein Zeichen, das nicht in UTF-8 gespeichert ist, meist ein Umlaut aus einer älteren Windows-Kodierung. Bitte speichern Sie die Datei im Editor mit der Kodierung UTF-8.
plan-nothing = Die Datei enthält nichts. „qzlive new“ schreibt einen Ablaufplan zum Ausfüllen.
plan-character = Hier steht das unsichtbare Zeichen { $character }, das in der Datei nicht erlaubt ist. Bitte löschen Sie es.
plan-documents = Hier beginnt mit „---“ ein zweites Dokument. Eine Datei enthält nur eines; bitte löschen Sie die Zeile oder legen Sie eine eigene Datei an.
plan-too-much = Ab hier hat die Datei mehr als { $most } Werte. So viel braucht kein Ablaufplan; bitte teilen Sie die Datei.
plan-too-deep = Hier ist mehr als { $most }-mal ineinander verschachtelt. Bitte prüfen Sie die Einrückung.
plan-alias-bomb = Die Verweise („&“ und „*“) ergeben hier mehr als { $most } Werte oder sind zu tief verschachtelt. Bitte schreiben Sie die Werte ohne Verweise.
plan-alias-unknown = „*{ $name }“ verweist in YAML auf eine Stelle „&{ $name }“, die es nicht gibt. Ist es ein Text, setzen Sie ihn in Anführungszeichen.
plan-tag = „{ $tag }“ ist in YAML eine Typangabe; die gibt es hier nicht. Ist es ein Text, setzen Sie ihn in Anführungszeichen.

## How it is written
plan-key-not-text = Vor dem Doppelpunkt muss ein einzelnes Wort stehen, der Schlüssel.
plan-key-twice = „{ $key }“ steht hier zum zweiten Mal, zuerst in Zeile { $first }. Bitte löschen Sie eines von beiden; beginnt hier ein neuer Eintrag, fehlt davor „- “.
plan-syntax = Ab hier ist die Datei nicht lesbar. Bitte prüfen Sie Einrückung, Doppelpunkte, Klammern und Anführungszeichen in dieser und der vorigen Zeile.
plan-quote-open = Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Bitte setzen Sie am Ende des Textes dasselbe Zeichen.
plan-bracket-open = Die Klammer, die hier beginnt, wird nicht richtig geschlossen, oder ein Text darin braucht Anführungszeichen.
plan-escape = In doppelten Anführungszeichen hat der umgekehrte Schrägstrich „\“ eine eigene Bedeutung. Bitte setzen Sie den Text in einfache Anführungszeichen.
plan-indentation = Die Einrückung passt nicht zu den Zeilen davor. Was zusammengehört, beginnt in derselben Spalte.
plan-key-without-colon = In dieser oder der vorigen Zeile fehlt nach dem Schlüssel der Doppelpunkt mit einem Leerzeichen.
plan-tab = Die Zeile ist mit einem Tabulator eingerückt. YAML kennt nur Leerzeichen.
plan-colon-blank = Nach dem Doppelpunkt fehlt ein Leerzeichen.
plan-colon = Ein Text mit einem Doppelpunkt braucht Anführungszeichen; sonst gilt das Wort vor dem Doppelpunkt als Schlüssel.
plan-lines-joined = Dieser Text über mehrere Zeilen braucht Anführungszeichen. Aus den Zeilen { $first } bis { $last } wird am besten diese eine.
plan-quotes = In einem Text in Anführungszeichen stehen dieselben Anführungszeichen noch einmal. Nehmen Sie außen die anderen oder innen „deutsche“.
plan-quote-needed = Ein Text, der mit einem Sonderzeichen beginnt, braucht Anführungszeichen.

## Keys and values
plan-empty = „{ $key }“ ist leer. Bitte tragen Sie etwas ein.
plan-missing = Hier fehlt „{ $key }“.
plan-unknown-key = Den Schlüssel „{ $key }“ gibt es hier nicht. Es gibt: { $known }.
plan-unknown-key-near = Den Schlüssel „{ $key }“ gibt es hier nicht. Gemeint ist wohl „{ $near }“.
plan-text-too-long = Der Text hat { $length } Zeichen, erlaubt sind { $limit }. Bitte kürzen Sie ihn.
plan-too-many = Hier stehen mehr als { $most } Einträge. Bitte kürzen Sie die Liste.
plan-not-one-of = „{ $value }“ ist hier nicht möglich. Möglich ist: { $allowed }.
plan-breakout-name = „{ $name }“ kann keine Breakout-Phase heißen. Nehmen Sie ein Wort aus höchstens 40 Buchstaben, Ziffern und Bindestrichen.
plan-not-list = „{ $key }“ ist eine Liste: jeder Eintrag in einer eigenen Zeile nach „- “ oder alle in eckigen Klammern.
plan-not-keys = Hier werden Angaben mit Schlüsseln erwartet, eingerückt und je Zeile eine, zum Beispiel „title: …“.
plan-no-keys = Die Datei beginnt nicht mit einem Schlüssel wie „title: …“. „qzlive new“ schreibt einen Ablaufplan zum Ausfüllen.
plan-not-text = Hier wird ein Text erwartet. Steht schon einer da, setzen Sie ihn in Anführungszeichen.
plan-time = „{ $value }“ ist keine Uhrzeit. Bitte schreiben Sie Stunde und Minute, zum Beispiel "14:00".
plan-date = „{ $value }“ ist kein Datum. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel 2022-03-30.
plan-timezone = Die Zeitzone „{ $value }“ gibt es nicht. Für Deutschland schreiben Sie Europe/Berlin.
plan-link = „{ $value }“ ist keine vollständige Adresse. Sie beginnt mit https://, http:// oder mailto: und hat keine Leerzeichen.
plan-number = „{ $value }“ ist hier nicht möglich. Bitte schreiben Sie eine ganze Zahl von { $least } bis { $most }.
plan-place = „{ $value }“ ist kein Thementisch. Er heißt nach der Nummer seines Themas und einem kleinen Buchstaben, zum Beispiel 1a.
plan-tag-word = „{ $value }“ taugt nicht als Wort vor der Nummer. Nehmen Sie ein einzelnes Wort aus höchstens { $limit } Buchstaben.

## What contradicts something else
plan-times-order = { $at } Uhr ist nicht später als der Beginn des Programmpunkts davor ({ $before } Uhr).
plan-after-end = { $at } Uhr liegt nicht vor dem Ende der Veranstaltung ({ $end } Uhr).
plan-time-skipped = { $at } Uhr gibt es an diesem Tag in { $zone } nicht: Die Uhr wird auf Sommerzeit vorgestellt.
plan-item-names-no-breakout = Der Programmpunkt ist eine Breakout-Phase, aber es fehlt, welche: „breakout: …“ mit einem Namen von unten.
plan-item-is-no-breakout = „breakout“ gehört nur zu einem Programmpunkt mit „kind: breakout“; dieser hat „kind: { $kind }“.
plan-unknown-breakout = Eine Breakout-Phase „{ $name }“ steht nicht unter „breakouts“.
plan-topic-twice = Die Themennummer { $number } gibt es schon in Zeile { $first }. Jedes Thema braucht eine eigene Nummer.
plan-key-of-other-form = „{ $key }“ hat bei „form: { $form }“ keine Bedeutung. Bitte löschen Sie die Angabe oder ändern Sie die Form.
plan-apart-and-together = Wer bei „{ $value }“ übereinstimmt, kann nicht zugleich getrennt und zusammen sitzen. Bitte löschen Sie „apart“ oder „together“.
plan-kept-topic-not-offered = Thema { $number } soll bleiben, wird in dieser Phase aber nicht angeboten. Nehmen Sie es in „topics“ auf oder hier heraus.
plan-sizes = Die kleinste Tischgröße ({ $least }) ist größer als die größte ({ $most }).
plan-breakout-without-topics = Die Breakout-Phase „{ $name }“ braucht Themen, aber es gibt keine. Bitte tragen Sie unter „topics“ welche ein.
plan-unknown-topic = Ein Thema mit der Nummer { $number } steht nicht unter „topics“.
plan-topic-listed-twice = Das Thema { $number } steht in dieser Liste zweimal.
plan-topic-without-letter = Mit „kind: letters“ gibt es nur die Themen 1 bis 26 (A bis Z); das Thema { $number } hätte keinen Buchstaben.
plan-table-of-other-topic = Der Thementisch { $table } gehört nicht zum Thema { $topic }.
plan-question-and-heading = Ein Abschnitt hat entweder eine Leitfrage („question“) oder eine eigene Überschrift („heading“), nicht beides.

## The commands
plan-check-mended = So ist die Zeile richtig:
plan-check-refused =
    { $count ->
        [one] { $file }: ein Fehler. Bitte verbessern Sie ihn und prüfen Sie noch einmal.
       *[other] { $file }: { $count } Fehler. Bitte verbessern Sie sie und prüfen Sie noch einmal.
    }
plan-check-fine = { $file }: Der Ablaufplan ist in Ordnung.
plan-check-day = { $title }, { $date }, { $start } bis { $end } Uhr
plan-check-items =
    { $count ->
        [one] ein Programmpunkt
       *[other] { $count } Programmpunkte
    }
plan-check-topics =
    { $count ->
        [0] keine Themen
        [one] ein Thema
       *[other] { $count } Themen
    }
plan-new-written = { $file } ist angelegt. Füllen Sie den Ablaufplan aus und prüfen Sie ihn mit „qzlive check { $file }“.
plan-new-exists = { $file } gibt es schon und bleibt, wie es ist. Bitte nennen Sie einen anderen Namen.
plan-new-failed = { $file } lässt sich nicht anlegen: { $reason }

## What each key means, for editors
plan-key-Plan-title = Titel der Veranstaltung.
plan-key-Plan-subtitle = Zweite Zeile unter dem Titel.
plan-key-Plan-date = Tag der Veranstaltung, zum Beispiel 2022-03-30.
plan-key-Plan-timezone = Zeitzone aller Uhrzeiten; ohne Angabe Europe/Berlin.
plan-key-Plan-language = Sprache der Bildschirme und der Dokumentation: de oder en.
plan-key-Plan-organiser = Wer einlädt.
plan-key-Plan-moderators = Namen der Moderator*innen.
plan-key-Plan-platform = Wo die Videokonferenz stattfindet, zum Beispiel Zoom.
plan-key-Plan-tags = Was die Teilnehmer*innen vor ihren Anzeigenamen setzen; ohne Angabe die Nummer des Themas.
plan-key-Plan-agenda = Das Programm; jeder Punkt dauert, bis der nächste beginnt.
plan-key-Plan-end = Uhrzeit, zu der die Veranstaltung endet.
plan-key-Plan-breakouts = Die Breakout-Phasen, jede mit einem Namen, auf den das Programm verweist.
plan-key-Plan-topics = Die Themen, die zur Wahl stehen.
plan-key-Plan-letter = Anschreiben der Dokumentation.
plan-key-Plan-materials = Materialien, auf die die Dokumentation hinweist.
plan-key-Plan-announcements = Termine, die die Dokumentation ankündigt.
plan-key-Plan-retention_days = Nach so vielen Tagen werden die Namen der Teilnehmer*innen gelöscht.
plan-key-PlanTags-kind = numbers (Nummern) oder letters (Buchstaben: A ist das Thema 1).
plan-key-PlanTags-words = Eigene Wörter davor, zum Beispiel Insel in „Insel 3“.
plan-key-PlanItem-at = Geplanter Beginn, zum Beispiel "14:00".
plan-key-PlanItem-title = Titel des Programmpunkts.
plan-key-PlanItem-kind = plenary (Plenum), input (Vortrag), break (Pause), breakout (Breakout-Phase), summary (Zusammenfassung) oder feedback (Abschluss).
plan-key-PlanItem-breakout = Name der Breakout-Phase unter „breakouts“; nur bei kind: breakout.
plan-key-PlanItem-speaker = Wer vorträgt.
plan-key-PlanItem-notes = Stichworte zum Programmpunkt.
plan-key-PlanNotice-at = Wie viele Minuten vor dem Ende der Breakout-Phase.
plan-key-PlanNotice-text = Der Satz, der dann in allen Räumen erscheint.
plan-key-PlanBreakout-form = arrival (zufällige Kleingruppen), choice (Thementische nach Wahl), rotation (Themencafé in Runden) oder given (Gruppen stehen fest).
plan-key-PlanBreakout-by = Bei arrival: platform (die Videokonferenz teilt ein) oder qzlive. Bei given: region, organisation, role, site oder list.
plan-key-PlanBreakout-size = Wie viele Personen eine Kleingruppe hat; nur bei arrival.
plan-key-PlanBreakout-round_minutes = Länge einer Runde in Minuten; 0: die Zeit des Programmpunkts wird gleichmäßig geteilt. Nur bei rotation.
plan-key-PlanBreakout-max_tables = Höchstens so viele Thementische; 0: so viele wie nötig. Nur bei choice.
plan-key-PlanBreakout-aim = Wonach die Tische gerechnet werden: fair, placed (möglichst wenige müssen neu wählen) oder first (möglichst viele erste Wünsche). Nur bei choice.
plan-key-PlanBreakout-popularity_rule = Kein Thema fällt weg, solange eines mit weniger ersten Wünschen stattfindet. Nur bei choice.
plan-key-PlanBreakout-without_choice = Wer nichts gewählt hat, bekommt einen Platz, sobald er wieder da ist (later), oder gleich irgendwo (anywhere). Nur bei choice.
plan-key-PlanBreakout-split = Die Leute eines Themas kommen gemischt nach Funktion und Region an seine Tische (deal) oder nach dem Alphabet (alphabet). Nur bei choice.
plan-key-PlanBreakout-keep = Nummern der Themen, die in jedem Fall stattfinden; die mit einem host gehören ohnehin dazu. Nur bei choice.
plan-key-PlanBreakout-apart = Wer das gemeinsam hat, sitzt an verschiedenen Tischen: organisation, role, region oder site.
plan-key-PlanBreakout-together = Wer das gemeinsam hat, sitzt an einem Tisch: organisation, role, region oder site.
plan-key-PlanBreakout-seed = Zahl, aus der die Lose gezogen werden; 0: sie ergibt sich aus der Sitzung.
plan-key-PlanBreakout-min_size = Mit weniger Personen findet ein Thementisch nicht statt; nur bei choice.
plan-key-PlanBreakout-max_size = So viele Personen passen höchstens an einen Thementisch.
plan-key-PlanBreakout-rounds = Anzahl der Runden; nur bei rotation.
plan-key-PlanBreakout-topics = Nummern der Themen dieser Phase; ohne Angabe alle.
plan-key-PlanBreakout-questions = Fragen an alle Gruppen dieser Phase.
plan-key-PlanBreakout-announce = Ansagen vor dem Ende der Phase.
plan-key-PlanTopic-number = Nummer, die vor den Anzeigenamen gesetzt wird.
plan-key-PlanTopic-title = Titel des Themas.
plan-key-PlanTopic-assignment = Arbeitsauftrag an den Thementisch.
plan-key-PlanTopic-questions = Leitfragen; sie gliedern den Ergebnisbogen.
plan-key-PlanTopic-host = Wer den Ergebnisbogen schreibt, wenn das schon feststeht.
plan-key-PlanTopic-tables = Für so viele Thementische (1a, 1b, …) sind Ergebnisbögen vorbereitet.
plan-key-PlanMaterial-title = Titel des Materials.
plan-key-PlanMaterial-link = Adresse, die mit https://, http:// oder mailto: beginnt.
plan-key-PlanMaterial-note = Kurzer Hinweis dahinter, zum Beispiel wie lange es abrufbar ist.
plan-key-PlanMaterial-group = Überschrift, unter der es mit anderen zusammensteht.
plan-key-PlanMaterial-text = Längerer Text dazu.
plan-key-PlanAnnouncement-date = Tag des Termins, zum Beispiel 2022-05-11.
plan-key-PlanAnnouncement-title = Titel des Termins.
plan-key-PlanAnnouncement-note = Kurzer Hinweis, zum Beispiel der Ort.
plan-key-Results-tables = Was an den Thementischen geschrieben wird.
plan-key-ResultTable-topic = Nummer des Themas.
plan-key-ResultTable-breakout = Name der Breakout-Phase; ohne Angabe die erste mit diesem Thema.
plan-key-ResultTable-table = Der Thementisch, zum Beispiel 1a; ohne Angabe der erste des Themas.
plan-key-ResultTable-sections = Abschnitte des Ergebnisbogens.
plan-key-ResultSection-question = Nummer der Leitfrage, gezählt ab 1.
plan-key-ResultSection-heading = Eigene Überschrift.
plan-key-ResultSection-entries = Einträge; ein Text oder ein Text mit Einträgen darunter.
plan-key-ResultEntry-text = Der Eintrag.
plan-key-ResultEntry-entries = Einträge darunter.
