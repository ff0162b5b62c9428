# Tische berechnen, vergleichen und erklären; wer spät kommt oder geht.
seating-and = { $first } und { $last }
seating-aim-fair = fair
seating-aim-placed = möglichst alle untergebracht
seating-aim-first = möglichst viele erste Wünsche
seating-computing = Die Tische werden berechnet: { $people } Personen, { $topics } Themen, { $seconds } s. Esc bricht ab; am Tischplan ändert sich dann nichts.
seating-given-up = Abgebrochen. Am Tischplan hat sich nichts geändert.
seating-nobody = Noch niemand hat ein Thema gewählt, das stattfinden kann.
seating-no-solver = Auf diesem Gerät fehlt das Rechenprogramm (highspy). Ein einfacher Plan geht trotzdem: Er hält alle Regeln ein, ein besserer ist aber möglich. Jemand mit vollständiger Installation kann später neu rechnen.
seating-no-solver-yes = Einfacher Plan
seating-no-solver-no = Nichts ändern
seating-list-keeps-changing = Die Liste hat sich während des Rechnens { $tries }-mal geändert. Bitte gleich noch einmal.
seating-published-meanwhile = Jemand hat inzwischen veröffentlicht. Der neue Vorschlag wurde verworfen.
seating-computed = { $aim }, bewiesen bestmöglich: { $people } Personen an { $tables } { $tables ->
    [one] Tisch
   *[other] Tischen
  }{ $asked ->
    [0] .
    [one] , 1 Person ist noch zu fragen.
   *[other] , { $asked } sind noch zu fragen.
  }
seating-computed-not-proved = { $aim }, die Zeit war um: { $people } Personen an { $tables } { $tables ->
    [one] Tisch
   *[other] Tischen
  }{ $asked ->
    [0] .
    [one] , 1 Person ist noch zu fragen.
   *[other] , { $asked } sind noch zu fragen.
  } Ein besserer Plan ist möglich.
seating-computed-greedy = Einfacher Plan ohne Rechner: { $people } Personen an { $tables } { $tables ->
    [one] Tisch
   *[other] Tischen
  }{ $asked ->
    [0] .
    [one] , 1 Person ist noch zu fragen.
   *[other] , { $asked } sind noch zu fragen.
  }
