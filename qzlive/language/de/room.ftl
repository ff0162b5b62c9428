# Der Raum auf einen Blick: wer braucht jemanden, wer hilft, was ist zu senden.
room-table = Tisch
room-question = L{ $number }
room-other = frei
room-changed = zuletzt
room-what = Bogen
room-ago = { $minutes ->
    [0] gerade
   *[other] { $minutes } Min.
  }
room-legend = ✎ schreibt  ● da  ○ gerade weg  · noch nie da | L1, L2: Punkte je Leitfrage
room-host-writing = hier wird geschrieben
room-host-here = Gastgeber*in da ({ $names })
room-host-gone = Gastgeber*in gerade weg ({ $names })
room-host-here-nameless = Gastgeber*in da
room-host-gone-nameless = Gastgeber*in gerade weg
room-host-never = noch niemand am Bogen
room-need-help = { $minutes ->
    [0] bittet um Hilfe
   *[other] bittet um Hilfe ({ $minutes } Min.)
  }
room-long-help = { $minutes ->
    [0] bittet um Hilfe
   *[other] bittet seit { $minutes } Min. um Hilfe
  }
room-cared-own = Sie kümmern sich
room-cared = { $name } kümmert sich
room-need-nobody = niemand da ({ $minutes } Min.)
room-long-nobody = seit { $minutes } Min. niemand am Bogen
room-need-empty = noch nichts
room-long-empty = { $minutes ->
    [0] noch nichts notiert
   *[other] noch nichts notiert, noch { $minutes } Min.
  }
room-note-variants = { $count ->
    [one] 1 × zwei Fassungen
   *[other] { $count } × zwei Fassungen
  }
room-long-variants = { $count ->
    [one] 1 Punkt in zwei Fassungen
   *[other] { $count } Punkte in mehreren Fassungen
  }
room-note-late = { $count } nachgereicht
room-long-late = { $count ->
    [one] 1 Punkt nach Schluss nachgereicht
   *[other] { $count } Punkte nach Schluss nachgereicht
  }
room-note-trials = { $count ->
    [one] 1 Probe
   *[other] { $count } Proben
  }
room-long-trials = { $count ->
    [one] 1 Probeeintrag (z: zählen lassen)
   *[other] { $count } Probeeinträge (z: zählen lassen)
  }
room-at-help = Hilfe: { $labels }
room-at-nobody = Niemand am Bogen: { $labels }
room-at-empty = Noch nichts notiert: { $labels }
room-well = { $tables } Tische · { $hosts } mit Gastgeber*in · { $entries ->
    [one] 1 Punkt
   *[other] { $entries } Punkte
  }
# Hinweise in jeder Ansicht
room-notice-wanted = Tisch { $label } bittet um Hilfe – { $key } nimmt es an
room-notice-wanted-by = Tisch { $label } ({ $names }) bittet um Hilfe – { $key } nimmt es an
room-notice-caring = Sie kümmern sich um Tisch { $label } – { $key }: erledigt
room-notice-others = auch { $labels }
room-notice-send = Jetzt in den Breakouts senden: „{ $text }“ – { $key } kopiert
room-notice-copied = Kopiert: „{ $text }“ – im Videogespräch an alle Räume senden, dann { $key } hakt ab
room-notice-send-too = zu senden: „{ $text }“ (5)
room-notice-none = Gerade bittet kein Tisch um Hilfe, und nichts ist zu senden.
room-help-taken = { $name } kümmert sich um Tisch { $label }.
room-help-lost = { $name } war schneller und kümmert sich um Tisch { $label }.
room-help-done = Tisch { $label }: Hilfe erledigt.
room-sent = Als gesendet abgehakt.
room-write-to = Nachricht an Tisch { $label }: { $title }
room-no-table = Das ist ein Bogen des Plenums; Nachrichten gehen an Tische.
key-console-attend = Annehmen, abhaken
key-console-attend-help = Den Hilferuf annehmen und beenden, die Ansage kopieren und abhaken: was der Hinweis oben sagt
