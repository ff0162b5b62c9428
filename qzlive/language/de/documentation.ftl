# The written record of a session.
documentation-when = Dokumentation der Veranstaltung vom { DATETIME($date, dateStyle: "long") }, { $starts } bis { $ends } Uhr
documentation-day = Dokumentation der Veranstaltung vom { DATETIME($date, dateStyle: "long") }
documentation-extract = Auszug: { $of }

## The letter
documentation-greeting = Sehr geehrte Teilnehmer*innen,
documentation-lead = nachfolgend finden Sie die Dokumentation der Veranstaltung vom { DATETIME($date, dateStyle: "long") }:
documentation-enclosed = In dieser Dokumentation finden Sie:
documentation-closing = Vielen Dank für Ihre Teilnahme und viele Grüße
documentation-and = { $first } und { $last }

## The names of the sections, which a house may replace
documentation-name-contents = Inhalt
documentation-name-programme = Programm
documentation-name-notices = Termine und Hinweise
documentation-name-materials = Materialien
documentation-name-starred = Auf einen Blick
documentation-name-results = Ergebnisse der Thementische
documentation-name-topic = Thema
documentation-name-table = Thementisch
documentation-name-assignment = Arbeitsauftrag
documentation-name-questions = Leitfragen
documentation-name-found = Ergebnisse
documentation-name-groups = Ergebnisse der Gruppen
documentation-name-group = Gruppe
documentation-name-plenary = Ergebnisse aus dem Plenum
documentation-name-conclusions = Zusammenfassung
documentation-name-tasks = Aufgaben
documentation-name-agreements = Vereinbarungen
documentation-name-feedback = Rückmeldungen
documentation-name-thanks = Dank
documentation-name-people = Teilnehmer*innen
documentation-label = { $name }:
documentation-numbered = { $name } { $number }: { $title }
documentation-numbered-untitled = { $name } { $number }

## Within the sections
documentation-time = Uhrzeit
documentation-item = Programmpunkt
documentation-end = Ende
documentation-host = Tischgastgeber*in:
documentation-no-results = Zu diesem Thema wurden keine Ergebnisse festgehalten.
documentation-more = Weitere Punkte
documentation-plenary-item = { $time } Uhr: { $title }
documentation-task-what = Was
documentation-task-who = Wer
documentation-task-until = Bis wann
documentation-task-from = Woher
documentation-thanks-people =
    { $people ->
        [one] Wir danken der Person, die teilgenommen hat.
       *[other] Wir danken den { $people } Personen, die teilgenommen, ihre Erfahrungen geteilt und die Ergebnisse festgehalten haben.
    }
documentation-thanks-organisations =
    { $organisations ->
        [one] Wir danken den { $people } Personen aus einer Einrichtung, die teilgenommen, ihre Erfahrungen geteilt und die Ergebnisse festgehalten haben.
       *[other] Wir danken den { $people } Personen aus mindestens { $organisations } Einrichtungen, die teilgenommen, ihre Erfahrungen geteilt und die Ergebnisse festgehalten haben.
    }
documentation-thanks-regions = Wir danken den { $people } Personen aus { $regions } Kommunen und Regionen, die teilgenommen, ihre Erfahrungen geteilt und die Ergebnisse festgehalten haben.
documentation-thanks-organisations-regions = Wir danken den { $people } Personen aus mindestens { $organisations } Einrichtungen in { $regions } Kommunen und Regionen, die teilgenommen, ihre Erfahrungen geteilt und die Ergebnisse festgehalten haben.
documentation-people-without-table = Ohne Thementisch

## Marks at an entry
documentation-wording = Fassung { $number }:
documentation-task = Aufgabe
documentation-task-of = Aufgabe: { $who }
documentation-until = bis { $date }
documentation-agreement = Vereinbarung
documentation-starred = fürs Plenum
documentation-late = nachgereicht
documentation-added-in-plenary = im Plenum ergänzt
documentation-unreadable = (Text gelöscht)
documentation-date = { DATETIME($date, dateStyle: "long") }

## Pages and formats
documentation-page-of = Seite { $page } von { $pages }
documentation-skip = Zum Inhalt springen
documentation-logo = Logo
documentation-logo-of = Logo: { $organiser }
documentation-missing-note = Einige Zeichen kennt keine Schrift dieser Datei; an ihrer Stelle steht in eckigen Klammern, was sie bedeuten. In der HTML- und der Word-Fassung stehen die Zeichen selbst.
documentation-unknown-format = Das Format „{ $format }“ gibt es nicht. Möglich sind: { $known }.
documentation-results-bundled = An den Thementischen haben die Teilnehmer*innen ihre Ergebnisse festgehalten. Hier sind sie nach Themen gebündelt.
documentation-results-apart = An den Thementischen haben die Teilnehmer*innen ihre Ergebnisse festgehalten. Hier stehen sie nach Themen und Tischen.
documentation-file-deep = In der Datei sind Einträge tiefer verschachtelt als { $limit } Ebenen; so liest sie niemand.
