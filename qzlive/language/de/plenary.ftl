# Das Plenum in der Konsole: wer spricht, Sternpunkte, Feedback, Aufgaben.
console-plenary = Plenum
key-console-view-plenary = Plenum
plenary-number = Nr.
plenary-title = Thema
plenary-speaker = spricht
plenary-minutes = Min.
plenary-minutes-long = Minuten
plenary-minutes-hint = leer: ohne Vorgabe · gleich verteilt wären es { $minutes }
plenary-topic = Thema { $number }: { $title }
plenary-host = { $count ->
    [one] Gastgeber*in { $labels }
   *[other] Gastgeber*innen { $labels }
  }
plenary-before = Noch hat kein Thema das Wort.
plenary-over = Alle Themen waren dran.
plenary-speaks = { $minutes ->
    [0] es spricht: { $name } · seit { $time }
   *[other] { $over ->
        [yes] über der Zeit: { $name } · { $minutes } Min. ab { $time }
       *[no] es spricht: { $name } · { $minutes } Min. ab { $time }
      }
  }
plenary-next = danach: { $topic }
plenary-nobody-next = danach: kein weiteres Thema
plenary-no-summary = Der Ablaufplan hat keinen Programmpunkt für die Zusammenfassung.
plenary-rest = { $over ->
    [yes] Zusammenfassung um { $left } überzogen
   *[no] Zusammenfassung noch { $left }
  }
plenary-ahead = Zusammenfassung ab { $time }, { $minutes } Min.
plenary-ended = Die Zusammenfassung ist vorbei.
plenary-share = { $topics ->
    [one] noch 1 Thema, { $minutes } Min.
   *[other] noch { $topics } Themen, je { $minutes } Min.
  }
plenary-added = + { $text } (im Plenum)
outline-plenary = im Plenum
plenary-no-stars = { $count ->
    [0] noch nichts geschrieben
    [one] kein Stern bei 1 Punkt (s: auswählen)
   *[other] kein Stern bei { $count } Punkten (s: auswählen)
  }
plenary-column-table = Tisch
plenary-column-point = Punkt
plenary-larger = Größer wird es mit der Schrift des Terminals: Strg und +, zurück mit Strg und −.
plenary-all-spoken = Alle Themen waren dran. Mit Enter bekommt ein Thema noch einmal das Wort.
plenary-given = { $topic } hat das Wort.
plenary-nothing-to-share = Es ist keine Zeit mehr zu verteilen.
plenary-share-over = { $count ->
    [one] Ein Thema hat schon eine eigene Zeit. Soll jedes Thema { $minutes } Min. bekommen?
   *[other] { $count } Themen haben schon eine eigene Zeit. Soll jedes Thema { $minutes } Min. bekommen?
  }
plenary-share-yes = Neu verteilen
plenary-share-no = So lassen
plenary-shared = { $topics ->
    [one] Das letzte Thema hat { $minutes } Minuten.
   *[other] { $topics } Themen haben je { $minutes } Minuten.
  }
plenary-add = Punkt zu { $topic }
plenary-add-to = Punkt zu { $topic } (Tisch { $label })
plenary-which-table = Zu welchem Tisch? { $topic }
plenary-table = Tisch { $label } ({ $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
  })
plenary-conclude = Ergebnis des Plenums
plenary-no-summary-item = Der Ablaufplan hat keinen Programmpunkt für die Zusammenfassung. Auf welchen Bogen soll es?
plenary-no-feedback-item = Der Ablaufplan hat keinen Programmpunkt für Feedback. Auf welchen Bogen soll es?
lines-placeholder = schreiben, Enter
lines-hint = Enter schreibt die Zeile auf den Bogen, dann ist Platz für die nächste. Esc: fertig.
stars-title = { $topic } · { $count ->
    [0] noch kein Stern
    [one] 1 Stern
   *[other] { $count } Sterne
  }
stars-none = Zu diesem Thema ist noch nichts geschrieben.
key-plenary-next = Nächstes
key-plenary-next-help = Dem nächsten Thema das Wort geben
key-plenary-back = Zurück
key-plenary-back-help = Das Wort zurück an das Thema davor
key-plenary-give = Wort geben
key-plenary-give-help = Dem Thema unter der Marke das Wort geben
key-plenary-turn = Wer/Zeit
key-plenary-turn-help = Wer zu diesem Thema spricht und wie lange
key-plenary-share = Zeit verteilen
key-plenary-share-help = Die restliche Zeit gleich auf die übrigen Themen verteilen
key-plenary-earlier = Früher
key-plenary-earlier-help = Das Thema unter der Marke kommt früher dran
key-plenary-later = Später
key-plenary-later-help = Das Thema unter der Marke kommt später dran
key-plenary-stars = Sterne
key-plenary-stars-help = Sternpunkte dieses Themas auswählen
key-plenary-big = Groß
key-plenary-big-help = Das Thema groß zeigen, zum Teilen dieses Fensters
key-plenary-add = Punkt
key-plenary-add-help = Einen Punkt zum Thema aufschreiben, das gerade dran ist
key-plenary-conclude = Ergebnis
key-plenary-conclude-help = Ein Ergebnis des Plenums aufschreiben
key-plenary-feedback = Feedback
key-plenary-feedback-help = Feedback aufschreiben, aus dem Chat übernehmen oder einfügen
key-plenary-tasks = Aufgaben
key-plenary-tasks-help = Aufgaben und Vereinbarungen aller Bögen
key-stars-cancel = Fertig
key-stars-cancel-help = Zurück zum Plenum
key-stars-star = Stern
key-stars-star-help = Stern geben oder nehmen
key-slide-next = Nächstes
key-slide-next-help = Dem nächsten Thema das Wort geben
key-slide-back = Zurück
key-slide-back-help = Das Wort zurück an das Thema davor
key-slide-quit = Konsole
key-slide-quit-help = Zurück in die Konsole
# Aufgaben und Vereinbarungen
tasks-title = { $tasks ->
    [0] Keine Aufgabe
    [one] 1 Aufgabe
   *[other] { $tasks } Aufgaben
  }{ $nobody ->
    [0] {""}
   *[other] {" "}({ $nobody } ohne Zuständige)
  } · { $agreements ->
    [0] keine Vereinbarung
    [one] 1 Vereinbarung
   *[other] { $agreements } Vereinbarungen
  }
tasks-what = Was
tasks-who = Wer
tasks-until = bis
tasks-from = aus
tasks-nobody = noch offen
tasks-agreed = Vereinbarung
tasks-none = Auf den Bögen steht noch keine Aufgabe und keine Vereinbarung.
tasks-plain = Jetzt ist es ein gewöhnlicher Punkt; er bleibt auf dem Bogen { $label }.
tasks-owner-lost = Dabei geht verloren, wer das bis wann übernimmt: { $owner }
tasks-owner-drop = Umwandeln
tasks-owner-keep = So lassen
tasks-find = Welcher Punkt?
tasks-chat = Aufgaben für den Chat
tasks-masked = Hier steht der Name einer Person. In der Dokumentation wird er ausgelassen, solange niemand anders entscheidet; eine Rolle oder Einrichtung bliebe stehen.
programme-chat-tasks = Aufgaben und Vereinbarungen
programme-chat-task = Aufgabe: { $text } → { $owner }
programme-chat-by = bis { $date }
programme-chat-nobody = wer übernimmt das?
programme-chat-agreement = Vereinbarung: { $text }
entries-placeholder = einige Buchstaben, ↓ zur Auswahl
entries-more = und { $count } weitere: mehr Buchstaben schreiben
entries-none = Kein Punkt enthält das.
key-tasks-edit = Ändern
key-tasks-edit-help = Was, wer und bis wann
key-tasks-task = Neu
key-tasks-task-help = Einen Punkt irgendeines Bogens zur Aufgabe machen
key-tasks-agree = Vereinbarung
key-tasks-agree-help = Einen Punkt irgendeines Bogens zur Vereinbarung machen
key-tasks-switch = Umwandeln
key-tasks-switch-help = Aus der Aufgabe eine Vereinbarung machen oder umgekehrt
key-tasks-plain = Keine Aufgabe
key-tasks-plain-help = Wieder ein gewöhnlicher Punkt, er bleibt auf seinem Bogen
key-tasks-copy = Chattext
key-tasks-copy-help = Die Liste als Text für den Chat
key-tasks-leave = Plenum
key-tasks-leave-help = Zurück zum Plenum
# Feedback
feedback-way = Wie kommt das Feedback auf den Bogen?
feedback-way-typed = Aufschreiben, eine Zeile nach der anderen
feedback-way-chat = Aus dem Chat, den Zoom gespeichert hat
feedback-way-pasted = Einfügen, oder eine Datei nennen
feedback-way-hint = Auch aus dem Chat kommt kein Name auf den Bogen.
feedback-typed = Feedback
feedback-paste = Feedback einfügen: aus dem Chat, einer Umfrage oder einem Pad
feedback-paste-hint = Sie sehen jede Zeile, bevor etwas auf den Bogen kommt.
feedback-chat-where = In welcher Datei liegt der gespeicherte Chat?
feedback-chat-hint = Zoom: im Chat auf „…“ und „Chat speichern“; die Datei liegt dann unter Dokumente/Zoom.
feedback-chat-older = Zuletzt gespeichert, aber vor dieser Sitzung: { $file }
feedback-title = Feedback auswählen
feedback-column-text = Beitrag
feedback-column-why = Hinweis
feedback-column-name = geschrieben von
feedback-is-noise = Gruß oder Zahl
feedback-is-private = privat
feedback-is-moderator = Moderation
feedback-is-deleted = gelöscht
feedback-is-there = steht schon da
feedback-is-named = nennt Namen
feedback-reading = Die Datei wird gelesen …
feedback-all = { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
  }, { $taken } angekreuzt{ $there ->
    [0] {""}
    [one] , 1 steht schon da
   *[other] , { $there } stehen schon da
  }
feedback-since = seit { $time } ({ $title }): { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
  }, { $taken } angekreuzt{ $there ->
    [0] {""}
    [one] , 1 steht schon da
   *[other] , { $there } stehen schon da
  }
feedback-earlier = { $count ->
    [one] Davor steht 1 Beitrag (z: Zeitpunkt wählen).
   *[other] Davor stehen { $count } Beiträge (z: Zeitpunkt wählen).
  }
feedback-empty = Hier steht noch kein Beitrag.
feedback-nameless = Auf den Bogen kommt nur der Text, nie wer ihn geschrieben hat.
feedback-from-when = Ab wann?
feedback-from = seit { $time }: { $title }
feedback-from-all = alles
feedback-none-taken = Nichts ist angekreuzt.
feedback-taken = { $count ->
    [one] 1 Beitrag steht jetzt auf dem Bogen.
   *[other] { $count } Beiträge stehen jetzt auf dem Bogen.
  }
key-feedback-take = Übernehmen
key-feedback-take-help = Was angekreuzt ist, auf den Bogen schreiben
key-feedback-tick = Ankreuzen
key-feedback-tick-help = Diese Zeile übernehmen oder weglassen
key-feedback-all = Alle/keine
key-feedback-all-help = Alles ankreuzen, was nach Feedback aussieht, oder nichts
key-feedback-since = Ab wann
key-feedback-since-help = Ab wann der Chat gelesen wird
