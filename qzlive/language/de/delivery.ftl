# Auszüge, Namen in Texten, Listen und was verschickt wird.
documentation-unknown-part = Ein Thema oder einen Thementisch „{ $part }“ gibt es nicht. Möglich sind: { $known }.
documentation-file-no-json = Das ist keine Dokumentation im Format JSON.
documentation-file-other = Die Datei hat das Format „{ $format }“; diese Version von qzlive liest { $known }.
documentation-file-wrong = An der Stelle „{ $place }“ steht nicht, was dort stehen muss (qzlive schema documentation zeigt den Aufbau).
documentation-file-long = Die Datei ist zu groß: Möglich sind { $limit } MB.

## Listen: Namen der Dateien, der Blätter und der Spalten
documentation-file-tasks = aufgaben
documentation-file-agreements = vereinbarungen
documentation-file-programme = programm
documentation-file-topics = themen
documentation-file-results = ergebnisse
documentation-file-people = teilnehmende
documentation-list-tasks = Aufgaben
documentation-list-agreements = Vereinbarungen
documentation-list-programme = Programm
documentation-list-topics = Themen
documentation-list-results = Ergebnisse
documentation-list-people = Teilnehmende
documentation-column-what = Aufgabe
documentation-column-who = Wer
documentation-column-until = Bis wann
documentation-column-topic = Thema
documentation-column-table = Tisch oder Gruppe
documentation-column-item = Programmpunkt
documentation-column-agreement = Vereinbarung
documentation-column-time = Uhrzeit
documentation-column-speaker = Mit
documentation-column-notes = Inhalte
documentation-column-title = Titel
documentation-column-assignment = Arbeitsauftrag
documentation-column-questions = Leitfragen
documentation-column-heading = Frage oder Überschrift
documentation-column-level = Ebene
documentation-column-entry = Eintrag
documentation-column-kind = Art
documentation-column-marks = Hinweise
documentation-column-name = Name

## Alles in einem Ordner, zum Verschicken
delivery-file-email = e-mail
delivery-file-letter = anschreiben
delivery-file-materials = materialien
delivery-file-material = material
delivery-pdf = die Dokumentation als PDF
delivery-docx = die Dokumentation als Word-Datei, zum Weiterarbeiten
delivery-html = die Dokumentation als Webseite, zum Lesen in jedem Browser
delivery-letter = das Anschreiben als Text, es steht auch in den Dokumenten
delivery-tasks = { $tasks ->
        [0] { $agreements ->
                [one] eine Vereinbarung
               *[other] { $agreements } Vereinbarungen
            }
        [one] eine Aufgabe{ $agreements ->
                [0] { "" }
                [one] { " " }und eine Vereinbarung
               *[other] { " " }und { $agreements } Vereinbarungen
            }
       *[other] { $tasks } Aufgaben{ $agreements ->
                [0] { "" }
                [one] { " " }und eine Vereinbarung
               *[other] { " " }und { $agreements } Vereinbarungen
            }
    } als Excel-Liste
delivery-materials = die Materialien mit ihren Links
delivery-materials-title = Materialien
delivery-material = Material: { $title }
delivery-material-file = Text: { $file }
delivery-email = der Text der E-Mail
delivery-subject = Betreff: Dokumentation „{ $title }“ vom { DATETIME($date, dateStyle: "long") }
delivery-lead = anbei erhalten Sie die Dokumentation der Veranstaltung „{ $title }“ vom { DATETIME($date, dateStyle: "long") }.
delivery-attached = Im Anhang finden Sie:
delivery-questions = Bei Fragen oder Ergänzungen antworten Sie einfach auf diese E-Mail.
delivery-questions-until = Fragen und Ergänzungen nehmen wir gern bis zum { DATETIME($date, dateStyle: "long") } entgegen; danach werden die Namen aus dieser Veranstaltung gelöscht.
delivery-closing = Vielen Dank für Ihre Teilnahme und viele Grüße
