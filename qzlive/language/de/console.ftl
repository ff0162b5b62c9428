# Der Rahmen der Moderationskonsole.
console-programme = Programm
console-people = Personen
console-tables = Tische
console-sheets = Bögen
console-messages = Nachrichten
console-texts = Texte
console-access = Zugang
console-not-started = { $title } · noch nicht begonnen
console-running = { $title } · { $over ->
    [yes] überzogen { $left }
   *[no] noch { $left }
  }
console-ended = Die Veranstaltung ist beendet
key-console-view-programme = Programm
key-console-view-people = Personen
key-console-view-tables = Tische
key-console-view-sheets = Ergebnisbögen
key-console-view-messages = Nachrichten
key-console-view-texts = Texte
key-console-view-access = Zugang
key-console-find = Suchen
key-console-find-help = Eine Person und ihren Tisch finden
