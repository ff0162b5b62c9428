# Why somebody sits at a table, or has no seat.
tables-first-choice = Erster Wunsch: Thema { $topic }
tables-placed-by-moderator = Von der Moderation gesetzt
tables-host = Gastgeber*in dieses Tisches
tables-stays = Der Tisch bleibt
tables-no-choice = Noch kein Thema gewählt
tables-seatless = Ohne Platz an den Tischen
tables-not-running = Thema { $topic } findet nicht statt: bitte nach einem anderen Thema fragen
tables-pin-closed = An einen Tisch gesetzt, den es nicht mehr gibt: bitte neu setzen
# Tables that a moderator should look at.
tables-below-minimum =
    { $count ->
        [one] Nur eine Person, mindestens { $lowest } sollen es sein
       *[other] Nur { $count } Personen, mindestens { $lowest } sollen es sein
    }
tables-above-maximum =
    { $count ->
        [one] Eine Person, höchstens { $highest } sollen es sein
       *[other] { $count } Personen, höchstens { $highest } sollen es sein
    }
# What is told in the call.
tables-line = Tisch { $label } – { $title }: { $names }
tables-line-empty = Tisch { $label } – { $title }: noch niemand
tables-person = { $name }: Tisch { $label }
tables-change = { $name }: { $kind ->
    [gone] im Moment ohne Tisch (bisher { $was })
    [new] Tisch { $now }
   *[moved] Tisch { $now } (bisher { $was })
  }
tables-next-choice = { $place }. Wunsch: Thema { $topic }
tables-seated = An diesen Tisch gesetzt
tables-no-seat = Noch ohne Tisch
tables-merged = Mit dem früheren Tisch hierher gekommen
tables-split = Der frühere Tisch wurde geteilt
