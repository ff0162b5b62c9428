# Tische als Räume der Videokonferenz.

## Arbeitsliste
rooms-run =
    { $count ->
        [one] { $first } → { $room }
       *[other] { $first } … { $last } → { $room } ({ $count } Personen)
    }
rooms-run-again =
    { $count ->
        [one] { $first }: aus { $was } → { $room }
       *[other] { $first } … { $last }: aus { $was } → { $room } ({ $count } Personen)
    }

## Was eine Plattform nicht aufnimmt
rooms-too-many = { $count } Räume sind mehr, als die Plattform zulässt ({ $limit }).
rooms-too-many-people = { $count } Personen sind mehr, als die Plattform auf Räume verteilt ({ $limit }).
rooms-zoom-no-address = keine E-Mail-Adresse bekannt
rooms-zoom-shared-address =
    { $count ->
        [one] die Adresse kommt mehrfach vor
       *[other] { $count } Personen haben diese Adresse
    }
rooms-zoom-odd-address = die Adresse beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest
rooms-zoom-room-beyond = Zoom nimmt vorab höchstens { $limit } Räume
rooms-zoom-person-beyond = Zoom nimmt vorab höchstens { $limit } Personen

## BigBlueButton: Räume über die Schnittstelle
rooms-bbb-unreachable = Der BigBlueButton-Server ist nicht erreichbar. Bitte prüfen Sie Netz und Adresse, und versuchen Sie es noch einmal: Was schon da ist, wird gefunden.
rooms-bbb-proxy = Der Proxy dieses Rechners lässt keine Verbindung zum BigBlueButton-Server zu. Bitte prüfen Sie die Proxy-Einstellung.
rooms-bbb-certificate = Das Zertifikat des BigBlueButton-Servers ist nicht gültig; deshalb wird nichts gesendet. Bitte wenden Sie sich an die Person, die den Server betreibt.
rooms-bbb-cut = Die Verbindung zum BigBlueButton-Server ist abgebrochen. Bitte versuchen Sie es noch einmal: Was schon da ist, wird gefunden.
rooms-bbb-redirect = Der BigBlueButton-Server verweist auf eine andere Adresse. Dorthin wird nichts gesendet. Bitte tragen Sie die richtige Adresse ein.
rooms-bbb-status = Der BigBlueButton-Server lehnt die Anfrage ab (Antwort { $number }). Bitte prüfen Sie die Adresse.
rooms-bbb-broken = Der BigBlueButton-Server hat eine Störung (Antwort { $number }). Bitte versuchen Sie es noch einmal; hält es an, wenden Sie sich an die Person, die ihn betreibt.
rooms-bbb-slow =
    { $seconds ->
        [one] Der BigBlueButton-Server hat nach einer Sekunde nicht geantwortet. Bitte versuchen Sie es noch einmal: Was schon da ist, wird gefunden.
       *[other] Der BigBlueButton-Server hat nach { $seconds } Sekunden nicht geantwortet. Bitte versuchen Sie es noch einmal: Was schon da ist, wird gefunden.
    }
rooms-bbb-secret = Der BigBlueButton-Server erkennt den Schlüssel nicht an. Bitte prüfen Sie Schlüssel und Adresse; verlangt der Server ein anderes Prüfverfahren als sha256, geben Sie es in QZLIVE_BBB_CHECKSUM an.
rooms-bbb-absent = Diese Besprechung gibt es in BigBlueButton nicht, oder sie ist zu Ende. Bitte öffnen Sie sie zuerst.
rooms-bbb-not-running = In dieser Besprechung ist noch niemand. Räume lassen sich öffnen, sobald jemand beigetreten ist.
rooms-bbb-failed = Der BigBlueButton-Server konnte den Raum nicht anlegen. Bitte versuchen Sie es noch einmal, oder legen Sie ihn in BigBlueButton selbst an.
rooms-bbb-other = Unter der Adresse antwortet eine Internetseite, nicht die Schnittstelle von BigBlueButton. Bitte prüfen Sie die Adresse, und ob dieses Netz eine Anmeldung im Browser verlangt.
rooms-bbb-malformed = Die Antwort von BigBlueButton ist beschädigt. Bitte versuchen Sie es noch einmal: Was schon da ist, wird gefunden.
rooms-bbb-too-big = Die Antwort von BigBlueButton ist größer als { $limit } MB und wurde nicht gelesen. Bitte prüfen Sie die Adresse.
rooms-bbb-no-parent = Die Besprechung läuft nicht mehr; ohne sie gibt es keine Räume. Bitte öffnen Sie sie wieder.
rooms-bbb-parent-missing = Diese Version von BigBlueButton legt über die Schnittstelle keine Räume an (bekannter Fehler in 2.7). Bitte legen Sie die Räume in BigBlueButton selbst an; die Namen und die Arbeitsliste haben Sie.
rooms-bbb-taken = Unter der Kennung dieses Raums gibt es in BigBlueButton schon etwas anderes. Bitte legen Sie den Raum in BigBlueButton selbst an.
rooms-bbb-name = BigBlueButton nimmt den Namen des Raums nicht an. Bitte kürzen Sie den Titel des Themas.
rooms-bbb-ids = Diese Version von BigBlueButton vergibt Kennungen, unter denen niemand in den Raum kommt. Bitte legen Sie die Räume in BigBlueButton selbst an; die Namen und die Arbeitsliste haben Sie.
rooms-bbb-is-room = Die angegebene Besprechung ist selbst ein Gruppenraum. Bitte nennen Sie die Hauptbesprechung.
rooms-bbb-not-tried = Nicht versucht, weil der Server vorher nicht mitgemacht hat.

## Listen
rooms-by-name = Nach Namen
rooms-by-table = Nach Tischen
rooms-people =
    { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }
rooms-version = Tischplan { $number }, { $clock } Uhr
rooms-column-name = Name
rooms-column-table = Tisch
rooms-column-title = Thema
rooms-column-room = Name des Raums
rooms-column-display = Anzeigename
rooms-column-people = Personen
rooms-column-link = Link, nur für diese Person
rooms-file-people = wer-wo
rooms-file-rooms = raeume
rooms-file-print = tischplan
rooms-file-names = raumnamen
rooms-file-before = arbeitsliste-vor-dem-oeffnen
rooms-file-opened = arbeitsliste-nach-dem-oeffnen
rooms-file-zoom = zoom-vorab
rooms-file-links = links-persoenlich
rooms-file-doors = links-moderation

## Arbeitsliste zum Abhaken
rooms-worklist-before = Arbeitsliste, bevor die Räume offen sind: Raum für Raum, von einer Person allein.
rooms-worklist-opened = Arbeitsliste bei offenen Räumen: der Liste nach, auch zu mehreren – jede Zeile gehört einer Person.
rooms-zoom-first = Vor dem Öffnen weist nur eine Person zu: Zoom nimmt die erste Zuweisung, die abgeschickt wird; die einer zweiten Person geht verloren.
rooms-left = Noch { $left } von { $total }.
rooms-order-zoom = Reihenfolge wie in Zoom nach dem Anzeigenamen: Zeichen, Zahlen (10 vor 2), Buchstaben. Damit sie stimmt: alle stummschalten, gehobene Hände senken. Host und Co-Hosts stehen obenan.
rooms-order-name = Reihenfolge nach dem Anzeigenamen: Zeichen, Zahlen (10 vor 2), Buchstaben.

## Was vor dem ersten Klick zu wissen ist
rooms-advice-zoom =
    Gehen die Teilnehmer*innen selbst: beim Anlegen „Teilnehmern die Auswahl eines Raums gestatten“ wählen.
    Wer die Verbindung verliert, kommt in den Hauptraum zurück und muss noch einmal zugewiesen werden.
rooms-advice-bbb =
    Gehen die Teilnehmer*innen selbst: beim Anlegen den Haken setzen, mit dem sie den Raum selbst aussuchen.
    Mehr als 16 Räume im eigenen Dialog nur, wenn der Server dafür eingestellt ist (breakoutRoomLimit).
rooms-advice-teams =
    Eine eigene Raumwahl der Teilnehmer*innen ist für Teams nicht beschrieben; eine Person mit der Desktop-App weist zu.
    Gäste am Telefon und nicht überprüfte Personen lassen sich nicht verschieben.
rooms-advice-webex =
    Gehen die Teilnehmer*innen selbst: beim Anlegen erlauben, dass sie die Teilgruppe selbst wählen.
    Von Hand zuweisen kann immer nur eine Person zugleich.

rooms-column-email = E-Mail

## qzlive rooms
rooms-only-bbb = { $option } gilt nur mit --for bbb.
rooms-no-phase = Eine solche Phase mit Tischen gibt es nicht. Vorhanden: { $known }.
rooms-unpublished = Die Tische sind noch nicht veröffentlicht: Es gibt nur die Namen der Räume.
rooms-unseated =
    { $count ->
        [one] Eine Person ist da und hat keinen Tisch; sie steht auf keiner Liste.
       *[other] { $count } Personen sind da und haben keinen Tisch; sie stehen auf keiner Liste.
    }
rooms-away =
    { $count ->
        [one] Eine Person mit Tisch ist gerade nicht da; sie steht nicht auf der Arbeitsliste.
       *[other] { $count } Personen mit Tisch sind gerade nicht da; sie stehen nicht auf der Arbeitsliste.
    }
rooms-about-names = Namen der Räume, in der Reihenfolge der Tische
rooms-about-zoom =
    { $count ->
        [one] Vorab-Zuweisung für Zoom, eine Person
       *[other] Vorab-Zuweisung für Zoom, { $count } Personen
    }
rooms-zoom-advance = Vorab-Zuweisung: { $people } Personen in der Datei, { $left } nicht. Sie gilt nur für Personen, die mit genau dieser Adresse bei Zoom angemeldet sind (nicht im Browser), und nur, wenn sie vor Beginn der Besprechung im Webportal hochgeladen wird.
rooms-zoom-empty = { $room }: niemand in der Datei, Zoom legt den Raum nicht an
rooms-moderation = Moderation
rooms-about-links = Link je Person: nur dieser Person schicken, nicht in den gemeinsamen Chat, nicht auf einen geteilten Bildschirm
rooms-about-doors = Links für die Moderation in jeden Raum: nur für die Moderation
rooms-bbb-no-server = Welcher BigBlueButton-Server gemeint ist, steht nirgends. Bitte setzen Sie { $variable } und { $secret_variable }.
rooms-bbb-which = Bitte nennen Sie in { $variable } die Kennung der Hauptbesprechung. Es laufen: { $known }.
rooms-bbb-well = ist da
rooms-bbb-made = Räume in BigBlueButton: { $there } da (davon neu: { $new }), nicht gelungen: { $failed }.
rooms-bbb-ended =
    { $count ->
        [one] Ein Raum in BigBlueButton beendet.
       *[other] { $count } Räume in BigBlueButton beendet.
    }
rooms-bbb-stopped = Abgebrochen. Was schon da ist, wird beim nächsten Mal gefunden.
