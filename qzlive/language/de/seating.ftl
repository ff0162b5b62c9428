# Tische berechnen, vergleichen und erklären; wer spät kommt oder geht.
seating-and = { $first } und { $last }
seating-aim-fair = fair
seating-aim-placed = möglichst alle untergebracht
seating-aim-first = möglichst viele erste Wünsche
seating-origin-proved = { $aim }, bewiesen bestmöglich
seating-origin = { $aim }, bester bekannter Plan
seating-origin-simple = ohne Rechner: einfacher Plan
seating-origin-hand = { $said }, { $count } von Hand gesetzt
seating-computing = Die Tische werden berechnet: { $people } Personen, { $topics } Themen, { $seconds } s. Esc bricht ab; am Tischplan ändert sich dann nichts.
seating-given-up = Abgebrochen. Am Tischplan hat sich nichts geändert.
seating-nobody = Noch niemand hat ein Thema gewählt, das stattfinden kann.
seating-no-solver = Auf diesem Gerät fehlt das Rechenprogramm (highspy). Ein einfacher Plan geht trotzdem: Er hält alle Regeln ein, ein besserer ist aber möglich. Jemand mit vollständiger Installation kann später neu rechnen.
seating-no-solver-yes = Einfacher Plan
seating-no-solver-no = Nichts ändern
seating-crowded = { $people } Personen sind an Tisch { $label } gesetzt, er hat { $chairs ->
    [one] einen Platz
   *[other] { $chairs } Plätze
  }: { $who }.
seating-crowded-anyway = Trotzdem rechnen, sie bleiben alle dort
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

# Wer spät kommt oder geht.
key-console-seat-late = Platz geben
key-console-seat-late-help = Wer neu da ist: an den vorgeschlagenen Tisch setzen, veröffentlichen und den Satz für den Chat kopieren
key-tables-late = Offen
key-tables-late-help = Wer ohne Platz ist und welche Tische zu klein wurden, mit dem, was zu sagen ist
key-late-answer = Wohin
key-late-answer-help = An einen Tisch oder zu einem Thema setzen: Nummer tippen, Enter
key-late-answer-0 = Zu Thema 0 …
key-late-answer-1 = Zu Thema 1 …
key-late-answer-2 = Zu Thema 2 …
key-late-answer-3 = Zu Thema 3 …
key-late-answer-4 = Zu Thema 4 …
key-late-answer-5 = Zu Thema 5 …
key-late-answer-6 = Zu Thema 6 …
key-late-answer-7 = Zu Thema 7 …
key-late-answer-8 = Zu Thema 8 …
key-late-answer-9 = Zu Thema 9 …
key-late-all = Alle setzen
key-late-all-help = Alle, für die ein Platz vorgeschlagen ist, setzen und einen Text für den Chat zeigen
key-late-decline = Weglegen
key-late-decline-help = Diesen Vorschlag weglegen, bis es ein anderer ist
key-late-copy = Kopieren
key-late-seatless = Kein Platz nötig
key-late-seatless-help = Die Person hilft oder schaut zu und braucht keinen Platz
late-line = { $name }: Tisch { $label } ({ $topic ->
    [0] { $title }
   *[other] Thema { $topic }: { $title }
  })
late-hang = Aus Tisch { $label }
late-nobody = Niemand wartet auf einen Platz.
late-no-chairs = Für niemanden ist ein freier Platz vorgeschlagen.
late-not-published = Gesetzt, aber noch nicht veröffentlicht: Jemand veröffentlicht gerade auch. Bitte p in Ansicht 3.
late-copied = { $line } · kopiert
late-copied-by-mouse = Dieses Gerät gibt die Zwischenablage nicht her. Bitte mit der Maus markieren.
late-text-copied = Kopiert.
late-told = { $count ->
    [one] Ein neuer Platz für den Chat
   *[other] { $count } neue Plätze für den Chat
  }
late-put-off = Weggelegt, bis es ein anderer Vorschlag ist.
late-short-chair = { $name } ({ $wishes }) an Tisch { $label }
late-short-small = Tisch { $label } hat noch { $people ->
    [one] eine Person
   *[other] { $people } Personen
  }, { $least } sollen es sein
late-short-ask = { $name } ({ $wishes }): kein freier Platz bei den eigenen Themen
late-notice-chair = Neu: { $what } – { $key } setzt dorthin und kopiert den Satz{ $more ->
    [0] {""}
    [one] {" "}· noch eine offene Sache
   *[other] {" "}· noch { $more } offene Sachen
  }
late-notice-other = { $what } – { $key } zeigt, was geht{ $more ->
    [0] {""}
    [one] {" "}· noch eine offene Sache
   *[other] {" "}· noch { $more } offene Sachen
  }
late-title = { $count ->
    [0] Nichts offen
    [one] Eine offene Sache
   *[other] { $count } offene Sachen
  }
late-nothing = Alle haben einen Platz, kein Tisch ist zu klein geworden.
late-column-who = Wer
late-column-what = Vorschlag
late-cell-chair = frei: Tisch { $label }
late-cell-small = nur noch { $people }, mindestens { $least }
late-cell-ask = bitte fragen
late-cell-wishless = ohne Wunsch
late-whole-small = Tisch { $label } ist zu klein geworden: { $names }.
late-no-way = Nirgends ist genug Platz. Mit r wird gerechnet, was mit Umsetzen geht.
late-ways = Tisch { $label } hat noch { $people ->
    [one] eine Person
   *[other] { $people } Personen
  }, { $least } sollen es sein. Was tun?
late-way-merge = Mit Tisch { $label } zusammenlegen ({ $moves ->
    [one] eine Person zieht um
   *[other] { $moves } Personen ziehen um
  })
late-way-spread = Verteilen: { $where } ({ $moves ->
    [one] eine Person zieht um
   *[other] { $moves } Personen ziehen um
  }{ $worse ->
    [0] {""}
    [one] , eine zu einem späteren Wunsch
   *[other] , { $worse } zu einem späteren Wunsch
  })
late-way-close = Tisch schließen: Wer dann ohne Platz ist, wird gefragt
late-way-none = So lassen
late-ask = { $name }, { $why }
late-ask-off = { $count ->
    [one] Thema { $topics } findet nicht statt.
   *[other] die Themen { $topics } finden nicht statt.
  }
late-ask-full = { $count ->
    [one] Thema { $topics } ist voll.
   *[other] die Themen { $topics } sind voll.
  }
late-ask-wishless = { $name }, Sie haben noch kein Thema gewählt.
late-topic = { $topic } „{ $title }“
late-free = Frei ist noch etwas bei Thema { $topics }. Wohin möchten Sie?
late-free-more = Frei ist noch etwas bei Thema { $topics } und bei { $more }. Wohin möchten Sie?
late-nothing-there = Dort ist kein Platz frei.
late-nothing-free = Im Moment ist nirgends ein Platz frei.
seating-grouping = Gruppen werden eingeteilt … { $seconds } s
seating-grouped = { $people } Personen in { $groups } Gruppen, noch nicht veröffentlicht. { $left }

# Warum jemand an einem Tisch sitzt.
key-tables-why = Warum
key-tables-why-help = Warum die gewählte Person dort sitzt, zum Vorlesen; und was es die anderen kosten würde, säße sie woanders
key-why-copy = Kopieren
why-title = Warum sitzt { $name } dort?
why-title-unseated = Warum hat { $name } keinen Tisch?
why-seated = { $name } sitzt an Tisch { $label } ({ $topic ->
    [0] { $title }
   *[other] Thema { $topic }: { $title }
  }). { $reason }.
why-unseated = { $name } hat noch keinen Tisch. { $reason }.
why-lot = Das Los: Zahl { $number }, Platz { $lot } von { $count }. Startwert (Seed): { $seed }, Kennung: { $id }
why-option = Und wenn es Thema { $topic } wäre? Enter rechnet, was die anderen verlören.
why-computing = Was wäre mit Thema { $topic }? Alles wird neu gerechnet, { $seconds } s. Esc bricht ab.
why-given-up = Abgebrochen.
why-no-solver = Auf diesem Gerät fehlt das Rechenprogramm (highspy). Was die anderen verlören, lässt sich hier nicht sagen.
why-impossible = { $name } bei Thema { $topic }: Dafür gibt es keinen Plan, der alle Regeln einhält.
why-worse = { $name } bei Thema { $topic }: { $unmet ->
    [0] Für die anderen zusammen bliebe es gleich gut; das Los hat entschieden.
    [one] Den anderen bliebe ein Wunsch mehr offen.
   *[other] Den anderen blieben zusammen { $unmet } Wünsche mehr offen.
  }{ $asked ->
    [0] {""}
    [one] {" "}Eine Person mehr müsste noch einmal wählen.
   *[other] {" "}{ $asked } Personen mehr müssten noch einmal wählen.
  }
why-better = { $name } bei Thema { $topic }: Mit der Liste von jetzt wären für die anderen { $fewer ->
    [one] ein Wunsch
   *[other] zusammen { $fewer } Wünsche
  } weniger offen. Seit dem Rechnen hat sich etwas geändert.
why-loses = Schlechter ginge es: { $changes }{ $more ->
    [0] .
   *[other] {" "}und { $more } anderen.
  }
why-gains = Besser ginge es: { $changes }{ $more ->
    [0] .
   *[other] {" "}und { $more } anderen.
  }
why-change = { $name } ({ $before ->
    [0] ohne Tisch
   *[other] Thema { $before }
  } → { $after ->
    [0] ohne Tisch
   *[other] Thema { $after }
  })

# Ziele vergleichen.
key-tables-compare = Ziele
key-tables-compare-help = Die drei Ziele nebeneinander rechnen: fair, möglichst alle, möglichst viele erste Wünsche
compare-computing = Ziel { $number } von { $count } wird berechnet: { $aim }, { $seconds } s. Esc bricht ab; am Tischplan ändert sich dann nichts.
compare-title = Drei Ziele im Vergleich (1., 2., ab 3. Wunsch): Enter nimmt eines
compare-aim = Ziel
compare-first = {"  "}1.
compare-second = {"  "}2.
compare-later = ab 3.
compare-asked = fragen
compare-closed = entfällt
compare-tables = Tische
compare-moves = umsetz.
compare-name-fair = fair
compare-name-placed = alle setzen
compare-name-first = erste Wünsche
compare-about-fair = Jeder nicht erfüllte Wunsch zählt gleich, ob jemand ein Thema genannt hat oder drei. Was übrig bleibt, entscheidet das Los.
compare-about-placed = Möglichst wenige müssen noch einmal wählen, dann möglichst wenige dritte und zweite Wünsche.
compare-about-first = Möglichst viele bekommen den ersten Wunsch, auch wenn andere dafür noch einmal wählen müssen.
compare-which = { $count ->
    [0] Alle Themen finden statt.
    [one] Thema { $topics } entfällt.
   *[other] Die Themen { $topics } entfallen.
  }
compare-not-proved = Die Zeit war um: Ein besserer Plan ist möglich.

# Was getan werden kann, wenn Vorgaben einander ausschließen.
remedy-release = { $who } nicht mehr an Tisch { $label } festhalten
remedy-keep = Thema { $topic } darf entfallen
remedy-tables = Mehr als { $tables } Tische erlauben
remedy-host = { $who } ist nicht mehr Gastgeber*in
remedy-popularity = Ein Thema darf auch entfallen, wenn es mehr erste Wünsche hat als ein anderes
remedy-least = { $size ->
    [one] Ein Tisch darf auch eine Person haben
   *[other] Mindestens { $size } Personen am Tisch genügen
  }
remedy-most = Bis zu { $size } Personen an einen Tisch
remedy-pair-apart = { $who } dürfen zusammensitzen
remedy-pair-together = { $who } dürfen getrennt sitzen
remedy-rule-apart = Die Regel aufheben, die Leute mit Gemeinsamkeiten trennt
remedy-rule-together = Die Regel aufheben, die Leute mit Gemeinsamkeiten zusammensetzt

# Vorschläge, bei denen andere umziehen.
key-late-prices = Umsetzen
key-late-prices-help = Rechnen, was ginge, wenn andere umziehen; jeder Vorschlag mit seinem Preis
price-computing = Was ginge mit Umsetzen? { $seconds } s. Esc bricht ab.
price-title = Was mit Umsetzen ginge: Enter nimmt einen Vorschlag, Esc lässt alles
price-places = Setzt { $who }.
price-mends = Kein Tisch bleibt zu klein.
price-moves = { $count ->
    [0] Niemand zieht um.
    [one] Dafür zieht eine Person um: { $who }.
   *[other] Dafür ziehen { $count } Personen um: { $who }{ $more ->
        [0] .
       *[other] {" "}und { $more } weitere.
      }
  }
price-opens = Neu: Tisch { $labels }.
price-closes = Es schließt: Tisch { $labels }.
price-none = Auch mit Umsetzen geht nichts besser.
price-no-solver = Auf diesem Gerät fehlt das Rechenprogramm (highspy), das solche Vorschläge macht.
price-publish-first = Im Entwurf sind Leute umgesetzt, denen es noch niemand gesagt hat. Bitte zuerst veröffentlichen (p) oder zurücknehmen (u).
