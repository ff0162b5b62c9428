# Why a line of a list is no person.
lists-heading = Überschrift
lists-panel = Schaltfläche oder Status, kein Name
lists-role = Rolle der Person darüber
lists-initials = Initialen des Bildes daneben
lists-doubled = derselbe Name noch einmal, wie bei allen
lists-not-here = steht unter denen, die nicht im Meeting sind
lists-running-numbers = Jede Zeile beginnt mit einer fortlaufenden Nummer ({ $first } bis { $last }). Die Nummern gelten als Zählung, nicht als Themenwahl. Sind es doch Themen, tragen Sie diese bitte bei den Personen ein.
# Why a list cannot be read.
lists-xml = Das ist beschädigtes oder gefährliches XML. Bitte die Antwort von BigBlueButton unverändert verwenden.
lists-no-attendees = In diesem XML steht keine Teilnehmerliste von BigBlueButton. Gebraucht wird die Antwort von getMeetingInfo.
lists-unknown-table = Das ist eine Tabelle, deren Spalten nicht erkannt werden. Bitte die Kopfzeile mit einfügen (etwa Vorname, Nachname, E-Mail) oder nur die Namen, einen je Zeile.
lists-bbb-checksum = BigBlueButton hat die Anfrage abgelehnt: Das Geheimnis (Shared Secret) passt nicht.
lists-bbb-not-found = BigBlueButton kennt diese Konferenz nicht, oder sie hat noch nicht begonnen.
lists-bbb-failed = BigBlueButton hat die Anfrage abgelehnt ({ $key }).
# Why a record of a table is no person.
lists-section = Abschnitt { $section } ohne Teilnehmer*innen
lists-namesakes = Beitritt von Namensgleichen, keiner Person zuzuordnen
lists-did-not-come = angemeldet, aber nicht gekommen
lists-anonymous = Summe der anonymen Antworten, keine Person
lists-above = steht über der Tabelle
lists-sum = Summenzeile
lists-empty-record = leerer Datensatz
lists-cancelled = storniert oder abgesagt
