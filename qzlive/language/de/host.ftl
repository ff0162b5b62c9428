# Der Bogen der Tischgastgeber*innen.
host-table = Tisch { $label } · { $title }
host-online = { $count ->
    [0] ● verbunden
    [one] ● verbunden · 1 wird gespeichert
   *[other] ● verbunden · { $count } werden gespeichert
  }
host-connecting = { $count ->
    [0] ○ verbindet …
    [one] ○ verbindet … · 1 wartet
   *[other] ○ verbindet … · { $count } warten
  }
host-offline = { $count ->
    [0] ○ nicht verbunden
    [one] ○ nicht verbunden · 1 wartet
   *[other] ○ nicht verbunden · { $count } warten
  }
host-offline-since = { $count ->
    [0] ○ nicht verbunden seit { $since }
    [one] ○ nicht verbunden seit { $since } · 1 wartet
   *[other] ○ nicht verbunden seit { $since } · { $count } warten
  }
host-refused = { $count ->
    [0] ✗ nicht zugelassen
    [one] ✗ nicht zugelassen · 1 wartet
   *[other] ✗ nicht zugelassen · { $count } warten
  }
host-left = { $minutes ->
    [one] noch 1 Min. · bis { $end } Uhr
   *[other] noch { $minutes } Min. · bis { $end } Uhr
  }
host-left-soon = noch { $length } · bis { $end } Uhr
host-over = Die Zeit am Tisch ist um, seit { $length }
host-begins = Die Tische beginnen um { $time } Uhr
host-begins-on = Die Tische beginnen am { $day }.{ $month }.{ $year } um { $time } Uhr
host-ended = Die Zeit am Tisch endete um { $time } Uhr
host-event-ended = Die Veranstaltung endete um { $time } Uhr
host-trial = Die Veranstaltung hat noch nicht begonnen: Sie können alles ausprobieren. Was Sie jetzt schreiben, ist eine Probe und zählt nicht.
host-trials-left = { $count ->
    [one] Ein Eintrag aus der Probe zählt noch nicht. F12 lässt ihn zählen.
   *[other] { $count } Einträge aus der Probe zählen noch nicht. F12 lässt sie zählen.
  }
host-count = { $count ->
    [one] Den Probeeintrag zählen lassen? Er steht dann in der Dokumentation.
   *[other] Alle { $count } Probeeinträge zählen lassen? Sie stehen dann in der Dokumentation.
  }
host-count-yes = Zählen lassen
host-count-no = Abbrechen
host-called = Ihr Name für die anderen: { $name } (Strg+N ändert ihn)
host-called-nameless = Die anderen sehen Sie als Gastgeber*in { $label } (Strg+N gibt Ihren Namen an)
host-rename = Ihr Name für Moderation und Tisch
host-rename-hint = Enter übernimmt ihn, Esc lässt alles, wie es ist.
host-renamed = Die anderen sehen Sie jetzt als { $name }.
host-counted = { $count ->
    [one] Der Eintrag zählt jetzt.
   *[other] Die { $count } Einträge zählen jetzt.
  }
host-late-ended = Die Veranstaltung ist zu Ende. Sie können noch etwas nachreichen; es wird als nachgereicht vermerkt.
host-late-joined = Die Moderation legt diesen Tisch mit Tisch { $label } zusammen. Sie können hier noch etwas nachreichen; es wird als nachgereicht vermerkt.
host-late-table = Dieser Tisch ist geschlossen. Sie können noch etwas nachreichen; es wird als nachgereicht vermerkt.
host-locked-closed = Die Moderation hat die Ergebnisbögen um { $time } Uhr geschlossen. Sie können lesen und mit Strg+S als Datei sichern, aber nichts mehr ändern.
host-locked-removed = Die Moderation hat diesem Gerät den Zugang genommen. Ihre Texte sind hier noch da: Mit Strg+S sichern Sie sie als Datei.
host-help-called = ☎ Hilfe ist gerufen. F5 nimmt den Ruf zurück.
host-help-called-beside = ☎ Von Ihrem Tisch ist Hilfe gerufen.
host-help-coming = ☎ { $name } kommt zu Ihnen an den Tisch.
host-help-coming-unknown = ☎ Die Moderation kommt zu Ihnen an den Tisch.
host-help-waits = ☎ Hilfe wird gerufen, sobald die Verbindung wieder da ist. F5 nimmt den Ruf zurück.
host-message = ✉ { $time }  { $text }
host-read = { $more ->
    [0] F6: gelesen
    [one] F6: gelesen, dann die nächste Nachricht · F3: alle
   *[other] F6: gelesen, dann die nächste von { $more } Nachrichten · F3: alle
  }
host-news-more = … F3
host-messages = Nachrichten der Moderation
host-no-messages = Es ist noch keine Nachricht da.
host-assignment = Arbeitsauftrag
host-members = Am Tisch ({ $count }): { $names }
host-members-title = Am Tisch ({ $count })
host-more = … F4
host-file = { $session }-tisch-{ $label }.md
host-saved = Gesichert in { $file }
host-save-failed = { $file } lässt sich nicht schreiben: { $reason }
host-unsent-file = nicht-angenommen.txt
host-unsent-title = Nicht angenommen
host-unsent-hint = Diese Texte sind nur auf diesem Gerät. Kopieren oder sichern Sie sie, oder senden Sie sie noch einmal.
host-unsent-count = { $count ->
    [one] ✗ Ein Text wurde nicht angenommen; er ist auf diesem Gerät gesichert. Strg+R zeigt ihn.
   *[other] ✗ { $count } Texte wurden nicht angenommen; sie sind auf diesem Gerät gesichert. Strg+R zeigt sie.
  }
host-unsent-copied = In der Zwischenablage, falls das Terminal das kann. Alle Texte liegen auch in { $file }
host-unsent-again = Wird noch einmal gesendet.
host-unsent-drop = Diesen Text verwerfen? Er ist dann nirgends mehr.
host-unsent-drop-yes = Verwerfen
host-stranded = Auf einem anderen Bogen angefangen und nicht abgeschlossen
host-refused-now = Eine Änderung wurde nicht angenommen.
host-no = Behalten
host-wait = Die Verbindung wird aufgebaut …
host-wait-hint = Das dauert meist nur einen Augenblick.
host-wait-address = Adresse: { $address }
host-wait-check = Bitte prüfen Sie, ob dieser Rechner im Netz ist und ob die Adresse genau so auf Ihrer Karte steht. Stimmt beides, fragen Sie die Moderation, ob der Server schon läuft. Hier müssen Sie nichts weiter tun: Sobald er antwortet, geht es von selbst weiter.
host-wait-refused = Der Zugang hat nicht geklappt
host-wait-leave = Schließen
host-join-title = { $title }: an einem Tisch mitschreiben
host-join = Ohne Code lässt die Moderation Sie ein. Bitte sagen Sie, wer Sie sind und für welchen Tisch Sie schreiben.
host-join-name = Ihr Name
host-join-hint = Mit den Pfeiltasten den Tisch wählen, Enter fragt an.
host-join-no-name = Bitte geben Sie zuerst Ihren Namen an.
host-join-asked = Angefragt für Tisch { $label }. Bitte warten Sie, bis die Moderation Sie einlässt. Ein anderer Tisch lässt sich noch wählen.
host-name = Ihr Name für Moderation und Tisch (leer: „Gastgeber*in“ und der Tisch)
host-code = Code von Ihrer Karte (ohne Code einfach Enter)
host-another = Dieser Bogen ist auf diesem Rechner schon in einem anderen Fenster offen. Hier mit einem eigenen Code für einen anderen Tisch schreiben?
host-no-terminal = Der Ergebnisbogen braucht ein Terminal.
key-sheet-read = Gelesen
key-sheet-read-help = Nachricht oder Ansage als gelesen wegräumen
key-sheet-messages = Nachrichten
key-sheet-messages-help = Alle Nachrichten der Moderation
key-sheet-call = Rufen
key-sheet-call-help = Die Moderation zu Hilfe rufen, oder den Ruf zurücknehmen
key-sheet-about = Tisch
key-sheet-about-help = Arbeitsauftrag und Mitglieder ganz zeigen oder einklappen
key-sheet-rename = Mein Name
key-sheet-rename-help = Wie Moderation und Tisch Sie sehen: den eigenen Namen ändern
key-sheet-save = Datei
key-sheet-save-help = Den Bogen als Datei sichern
key-sheet-count = Probe zählen
key-sheet-count-help = Einträge aus der Probe zählen lassen
key-sheet-unsent = Nicht angenommen
key-sheet-unsent-help = Texte, die nicht angenommen wurden
key-unsent-copy = Kopieren
key-unsent-save = Sichern
key-unsent-save-help = Alle diese Texte als Datei sichern
key-unsent-again = Noch einmal senden
key-unsent-drop = Verwerfen
