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
