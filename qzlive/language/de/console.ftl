# Der Rahmen der Moderationskonsole, ihre Formulare und was abgelehnt wurde.
console-programme = Programm
console-people = Personen
console-tables = Tische
console-sheets = Bögen
console-messages = Nachrichten
console-texts = Texte
console-access = Zugang
console-programme-short = Prog.
console-people-short = Pers.
console-messages-short = Nachr.
console-edition-short = Red.
console-access-short = Zug.
console-plenary-short = Plen.
console-connecting = Verbindung wird aufgebaut …
console-not-started = noch nicht begonnen · { $title }
console-running = { $over ->
    [yes] überzogen { $left }{ $lag }
   *[no] noch { $left }{ $lag }
  } · { $title }
console-behind = { $late ->
    [yes] { $minutes } Min. hinter dem Plan
   *[no] { $minutes } Min. vor dem Plan
  }
console-ended = beendet · { $title }
console-knocking = { $more ->
    [0] ▸ { $name } fragt nach dem Bogen von Tisch { $label } – k: einlassen, 7: ausblenden
    [one] ▸ { $name } fragt nach dem Bogen von Tisch { $label } – k: einlassen, 7: ausblenden (noch jemand wartet)
   *[other] ▸ { $name } fragt nach dem Bogen von Tisch { $label } – k: einlassen, 7: ausblenden (noch { $more } warten)
  }
console-nobody-knocks = Gerade wartet niemand darauf, eingelassen zu werden.
console-lost-here = Der Server läuft nicht mehr? In einem anderen Terminal startet ihn „qzlive moderate PLAN“ wieder (PLAN: die Datei Ihres Ablaufplans). Hier geht es dann weiter, nichts geht verloren.
console-lost-there = { $address } antwortet nicht. Prüfen Sie Ihr Netz; geht anderes, fragen Sie, wer den Server betreibt. Hier geht es dann weiter, nichts geht verloren.
console-refused = { $count ->
    [one] Eine Änderung wurde nicht angenommen, ihr Text ist noch da – !: ansehen
   *[other] { $count } Änderungen wurden nicht angenommen, ihre Texte sind noch da – !: ansehen
  }
console-refused-unknown = Der Server hat die Änderung nicht angenommen.
console-file-failed = { $file } lässt sich nicht schreiben: { $reason }
key-console-view-programme = Programm
key-console-view-people = Personen
key-console-view-tables = Tische
key-console-view-sheets = Ergebnisbögen
key-console-view-messages = Nachrichten
key-console-view-texts = Texte
key-console-view-access = Zugang
key-console-view-edition = Redaktion
key-console-view-all = Zur Ansicht mit dieser Nummer
key-console-find = Suchen
key-console-find-help = Eine Person und ihren Tisch suchen
key-console-export = Export
key-console-export-help = Die Dokumentation schreiben
key-console-admit = Einlassen
key-console-admit-help = Wer zuerst gefragt hat, bekommt den Ergebnisbogen des Tisches; andere wählen oder ausblenden: 7 Zugang
key-console-refused = Abgelehntes
key-console-refused-help = Änderungen ansehen, die nicht angenommen wurden
# Formulare
form-take = Übernehmen
form-cancel = Abbrechen
form-give-up = Was Sie hier geschrieben haben, ist noch nicht übernommen. Verwerfen?
form-give-up-yes = Verwerfen
form-give-up-no = Weiter schreiben
form-wrong = Das lässt sich so nicht übernehmen.
form-link = Ein Link beginnt mit https://, http:// oder mailto:.
form-number = Bitte geben Sie eine Zahl von 1 bis 999 ein.
key-form-take = Übernehmen
# Abgelehnte Änderungen
refused-title = Nicht angenommen
refused-text = Text
refused-reason = Grund
refused-none = Hier ist nichts mehr.
refused-copied = Der Text wurde zum Kopieren gegeben.
refused-drop = Der Text ist danach nirgends mehr. Wirklich verwerfen?
refused-drop-yes = Verwerfen
refused-drop-no = Behalten
key-refused-copy = Kopieren
key-refused-again = Noch einmal senden
key-refused-drop = Verwerfen
refused-no-text = (war schon gespeichert: eine Wahl, ein Platz, ein Stern)
