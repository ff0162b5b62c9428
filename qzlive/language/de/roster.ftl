# Why a list cannot be read.
roster-empty = In der Liste steht kein Name. Bitte die Teilnehmerliste aus Zoom, Teams oder der Anmeldung nehmen, oder einen Namen je Zeile einfügen.
roster-too-many = Die Liste hat mehr als { $limit } Zeilen. Bitte nur die Liste dieser einen Sitzung nehmen.
roster-too-big = { $name } ist größer als { $limit } MB und keine Teilnehmerliste. Bitte die richtige Datei wählen.
roster-too-long = Der Text ist länger als { $limit } Millionen Zeichen und keine Teilnehmerliste. Bitte nur die Liste einfügen.
roster-line-too-long = Eine Zeile ist länger als { $limit } Zeichen; so sieht keine Teilnehmerliste aus. Bitte die richtige Datei wählen, oder einen Namen je Zeile einfügen.
roster-too-many-cells = Die Tabelle hat mehr als { $limit } Zellen. Bitte nur die Spalten mit Name, E-Mail und Thema nehmen.
roster-binary = { $name } ist keine Textdatei. Bitte die Liste als CSV oder Text speichern, oder die Namen einfügen, einen je Zeile.
roster-old-workbook = { $name } ist eine alte oder mit Kennwort geschützte Excel-Datei. Bitte in Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort oder als CSV speichern.
roster-no-workbook = { $name } ist keine Excel-Datei. Bitte die Liste als XLSX oder CSV speichern.
roster-workbook-broken = { $name } ist beschädigt. Bitte die Liste noch einmal herunterladen oder als CSV speichern.
roster-workbook-bomb = { $name } entpackt sich zu viel mehr Daten, als eine Teilnehmerliste hat, und wurde nicht geöffnet. Bitte die Liste als CSV speichern.
roster-unreadable = { $name } lässt sich nicht lesen: { $why }
roster-not-regular = { $name } ist keine Datei, sondern ein Gerät oder eine Leitung. Bitte die Liste als Datei speichern und diese angeben.
roster-unwritable = Die Ausgabe lässt sich nicht schreiben: { $why }
# Why a line of a list is not taken.
roster-skipped = Zeile { $row }: { $why }
roster-name-too-long = länger als { $limit } Zeichen
roster-no-name = kein Name
roster-counts-differ = zwei verschiedene Anzahlen, { $first } und { $second }
roster-about-meeting = Angabe zur Sitzung
roster-heading = Überschrift
roster-not-there = angemeldet, nicht erschienen
roster-cancelled = abgesagt oder abgelehnt
roster-anonymous = ohne Namen abgestimmt
# The command: what is in a list.
roster-is =
    { $format }: { $people ->
        [one] eine Person
       *[other] { $people } Personen
    } in { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    }
roster-states = Die Liste selbst nennt auch { $stated }.
roster-states-other = Achtung: Die Liste selbst nennt { $stated }, gefunden wurden { $people }.
roster-dates-open = Tag und Monat lassen sich vertauschen, und die Reihenfolge hängt davon ab. Bitte --dates dmy oder --dates mdy angeben; bis dahin gelten keine Zeiten.
roster-no-topics = Ohne --topics ist keine Zahl eine Themenwahl.
roster-skipped-lines =
    { $count ->
        [one] Eine Zeile wurde ausgelassen:
       *[other] { $count } Zeilen wurden ausgelassen:
    }
roster-perhaps = vielleicht { $names }?
roster-unknown = nicht angemeldet
roster-mark-host = Host
roster-mark-waiting = nur im Warteraum
roster-mark-bot = Aufzeichnung, kein Mensch
roster-mark-telephone = Telefon
roster-mark-device = Gerät
# What the lists are called.
roster-format-zoom-participants-report = Zoom, Teilnehmerbericht
roster-format-zoom-participants-api = Zoom, Teilnehmende aus der API
roster-format-zoom-webinar-report = Zoom, Webinarbericht
roster-format-zoom-registration-report = Zoom, Anmeldebericht
roster-format-zoom-poll-report = Zoom, Umfragebericht
roster-format-zoom-chat = Zoom, gespeicherter Chat
roster-format-teams-attendance-report = Teams, Anwesenheitsliste
roster-format-webex-attendance = Webex, Anwesenheitsbericht
roster-format-google-meet-attendance = Google Meet, Anwesenheitsbericht
roster-format-bbb-getmeetinginfo = BigBlueButton, laufende Konferenz
roster-format-bbb-learning-dashboard = BigBlueButton, Lernanalyse-Dashboard
roster-format-blackboard-attendance = Blackboard Collaborate, Teilnahmebericht
roster-format-nextcloud-talk = Nextcloud Talk, Teilnehmende
roster-format-json-list = Liste als JSON
roster-format-registration-table = Anmeldeliste
roster-format-pasted-list = Eingefügte Liste
roster-format-name-list = Namen, einer je Zeile
roster-format-pretix-order-positions = pretix, Bestellpositionen
roster-format-eventbrite-attendees = Eventbrite, Teilnehmende
roster-format-moodle-participants = Moodle, Teilnehmende
