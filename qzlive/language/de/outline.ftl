# Der Ergebnisbogen, auf dem geschrieben wird.
outline-saved = gespeichert
outline-waiting = wartet
outline-refused = abgelehnt
outline-trial = Probe
outline-late = nachgereicht
outline-writer = { $name } schreibt hier
outline-writer-unknown = hier wird gerade geschrieben
outline-none = Ohne Überschrift
outline-empty = Noch nichts notiert – Enter beginnt den ersten Punkt.
outline-placeholder = Punkt eingeben …
outline-variants = Getrennt geändert – bitte entscheiden (v):
outline-variants-locked = Getrennt geändert:
outline-variant = Fassung { $number }
outline-variants-all = Alle Fassungen untereinander behalten
outline-settle = Welche Fassung soll gelten?
outline-settle-hint = Bis Sie entscheiden, stehen alle Fassungen in der Dokumentation. Danach lässt sich der Text mit e noch ändern.
outline-menu = ≡ Menü (m)
outline-read-only = Nur lesen
outline-menu-title = Was möchten Sie tun?
outline-all-saved = ✓ alles gespeichert
outline-unfinished = ✎ wird geschrieben – Enter speichert
outline-waiting-count = { $count ->
    [one] … 1 Eintrag wartet auf die Verbindung
   *[other] … { $count } Einträge warten auf die Verbindung
  }
outline-refused-count = { $count ->
    [one] ✗ 1 Eintrag wurde abgelehnt
   *[other] ✗ { $count } Einträge wurden abgelehnt
  }
outline-too-long = Ein Eintrag darf höchstens { $limit } Zeichen lang sein, dieser hat { $length }. Bitte teilen Sie ihn auf; er bleibt bis dahin stehen.
outline-kept = Ein leerer Text wird nicht übernommen; der Eintrag bleibt, wie er war. Die Taste d löscht ihn.
outline-only-reading = Dieser Bogen lässt sich nur lesen.
outline-fixed-heading = Eine Leitfrage lässt sich hier nicht ändern. Enter: Punkt darunter
outline-needs-entry = Das geht nur bei einem Punkt; die Pfeiltasten führen hin.
outline-nothing-apart = Hier gibt es nichts zu entscheiden.
outline-no-further = Weiter geht es in diese Richtung nicht.
outline-deleted = Gelöscht. Mit u holen Sie Gelöschtes zurück.
outline-nothing-deleted = Hier wurde nichts gelöscht.
outline-bring-back = Was soll zurückkommen?
outline-heading = Eigene Überschrift
outline-paste = Liste einfügen
outline-paste-hint = Eine Zeile wird ein Punkt; Aufzählungszeichen und Einrückungen ergeben Unterpunkte.
outline-pasted = { $count ->
    [one] 1 Punkt eingefügt.
   *[other] { $count } Punkte eingefügt.
  }
outline-pasted-flat = { $count } Punkte eingefügt. Mehr als vier Ebenen gibt es nicht; was tiefer lag, steht auf der vierten.
outline-paste-too-many = Das sind { $count } Punkte; auf einmal gehen höchstens { $limit }. Bitte fügen Sie die Liste in Teilen ein.
outline-paste-too-large = Diese Liste ist zu groß ({ $size } kB, erlaubt sind { $limit } kB). Bitte fügen Sie sie in Teilen ein.
key-outline-new = Neu
key-outline-new-help = Neuer Punkt nach dem gewählten
key-outline-edit = Ändern
key-outline-star = Stern
key-outline-star-help = Fürs Plenum markieren oder die Markierung aufheben
key-outline-delete = Löschen
key-outline-delete-help = Mit allen Unterpunkten löschen; u holt Gelöschtes zurück
key-outline-settle = Entscheiden
key-outline-settle-help = Zwischen getrennt geänderten Fassungen entscheiden
key-outline-menu = Menü
key-outline-menu-help = Alles, was sich mit der gewählten Zeile tun lässt
key-outline-bring-back = Gelöschtes zurückholen
key-outline-heading = Eigene Überschrift
key-outline-bare = Punkt ohne Überschrift
key-outline-paste = Liste einfügen
key-outline-paste-help = Mehrere Zeilen auf einmal einfügen, auch aus einer Datei
key-outline-indent = Einrücken
key-outline-outdent = Ausrücken
key-outline-move-up = Nach oben schieben
key-outline-move-down = Nach unten schieben
key-outline-up = Eine Zeile hoch
key-outline-down = Eine Zeile runter
key-outline-page-up = Zehn Zeilen hoch
key-outline-page-down = Zehn Zeilen runter
key-outline-first = Zum Anfang
key-outline-last = Zum Ende
key-outline-writing-next = Weiter
key-outline-writing-next-help = Speichern und den nächsten Punkt beginnen
key-outline-writing-done = Fertig
key-outline-writing-done-help = Speichern und aufhören zu schreiben
key-outline-writing-indent = Einrücken
key-outline-writing-outdent = Ausrücken
key-outline-writing-newline = Neue Zeile
key-outline-writing-newline-help = Neue Zeile im selben Punkt
