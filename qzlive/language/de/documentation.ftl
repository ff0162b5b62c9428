# The written record of a session.
documentation-when = Dokumentation der Veranstaltung vom { DATETIME($date, dateStyle: "long") }, { $starts } bis { $ends } Uhr
documentation-day = Dokumentation der Veranstaltung vom { DATETIME($date, dateStyle: "long") }
documentation-letter =
    Sehr geehrte Teilnehmer*innen,

    vielen Dank, dass Sie dabei waren. Auf den folgenden Seiten finden Sie, was an diesem Tag besprochen und festgehalten wurde.
documentation-contents = Inhalt
documentation-programme = Programm
documentation-time = Uhrzeit
documentation-item = Programmpunkt
documentation-end = Ende
documentation-results = Ergebnisse
documentation-topic = Thema { $number }: { $title }
documentation-topic-untitled = Thema { $number }
documentation-assignment = Arbeitsauftrag:
documentation-questions = Leitfragen:
documentation-host = Tischgastgeber*in:
documentation-found = Ergebnisse:
documentation-no-results = Zu diesem Thema wurden keine Ergebnisse festgehalten.
documentation-table = Thementisch { $label }
documentation-more = Weitere Punkte
documentation-plenary = Ergebnisse aus dem Plenum
documentation-plenary-item = { $time } Uhr: { $title }
documentation-materials = Materialien
documentation-notices = Termine und Hinweise
documentation-people = Teilnehmer*innen
documentation-people-without-table = Ohne Thementisch
documentation-wording = Fassung { $number }:
documentation-starred = fürs Plenum
documentation-late = nachgereicht
documentation-unreadable = (Text gelöscht)
documentation-date = { DATETIME($date, dateStyle: "long") }
documentation-page = Seite
documentation-unknown-format = Das Format „{ $format }“ gibt es nicht. Möglich sind: { $known }.
