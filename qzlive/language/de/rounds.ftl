# Das Themencafé in Runden: was nicht zusammenpasst.
rounds-person-twice = { $person } steht zweimal in der Liste der Personen.
rounds-most-people = { $count } Personen sind zu viele: höchstens { $most } können verteilt werden.
rounds-most-tables = { $count } Tische sind zu viele: höchstens { $most } sind möglich.
rounds-most-rounds = { $count } Runden sind zu viele: höchstens { $most } sind möglich.
rounds-no-round = Es braucht mindestens eine Runde.
rounds-no-table = Es braucht mindestens einen Tisch.
rounds-one-table = Mit einem einzigen Tisch kann in { $rounds } Runden niemand den Tisch wechseln.
rounds-few-people = Für { $tables } Tische sind es zu wenige Personen: { $people }. Mindestens ein Tisch bliebe leer.
rounds-host-unknown-table = { $person } soll Tisch { $table } betreuen, aber es gibt nur die Tische 1 bis { $tables }.
rounds-host-unknown-person = { $person } soll Tisch { $table } betreuen, steht aber nicht in der Liste der Personen.
rounds-host-twice = { $person } soll zwei Tische zugleich betreuen: { $first } und { $second }.
rounds-pair-unknown-person = { $person } soll getrennt oder zusammen sitzen, steht aber nicht in der Liste der Personen.
rounds-pair-of-one = { $person } steht allein in einem Paar.
rounds-apart-and-together = { $first } und { $second } sollen zugleich getrennt und zusammen sitzen.
rounds-together-too-many = { $person } soll mit zu vielen zusammensitzen: Es wären { $count }, an einem Tisch ist Platz für { $most }.
rounds-together-host = { $person } betreut Tisch { $table } und bleibt dort; wer wechselt, kann nicht in jeder Runde dabei sein.
rounds-not-pair = { $where }: Hier werden zwei Personen erwartet.
rounds-wish-unknown-person = { $person } hat Wünsche, steht aber nicht in der Liste der Personen.
rounds-wish-unknown-topic = { $person } wünscht sich Thema { $topic }, das es an keinem Tisch gibt.
# Was beim Lesen der Eingabe nicht passt.
rounds-too-big = Die Eingabe ist größer als { $most } MB. Das ist kein Themencafé; bitte prüfen Sie die Datei.
rounds-not-json = Die Eingabe ist kein JSON: Zeile { $line }, Spalte { $column }.
rounds-unknown-key = Den Schlüssel „{ $where }“ gibt es nicht. Es gibt: { $known }.
rounds-missing = „{ $where }“ fehlt.
rounds-tables-or-topics = Es braucht entweder „tables“ (wie viele Tische) oder „topics“ (wie viele Themen), nicht beides.
rounds-only-with-topics = „{ $where }“ gehört zu „topics“, nicht zu „tables“.
rounds-only-later = „{ $where }“ gehört zu einer Änderung: Dann müssen unter „seated“ die bisherigen Runden stehen.
rounds-not-text = { $where }: Hier wird ein Text erwartet.
rounds-not-number = { $where }: Hier wird eine ganze Zahl von { $least } bis { $most } erwartet.
rounds-not-list = { $where }: Hier wird eine Liste erwartet.
rounds-long-list = { $where }: Die Liste ist zu lang, höchstens { $most } Einträge sind möglich.
rounds-not-object = { $where }: Hier wird ein JSON-Objekt erwartet.
rounds-not-table = { $where }: Hier wird die Nummer eines Tisches erwartet.
rounds-table-twice = { $where }: Tisch { $table } steht zweimal da.
rounds-seated-tables = { $where }: Es sind { $count } Tische statt { $tables }.
rounds-seated-rounds = { $where }: Es sind { $count } Runden statt { $rounds }.
rounds-seated-twice = { $where }: { $person } sitzt an zwei Tischen zugleich.
# Was die Moderation wissen sollte.
rounds-few-chairs = Es sind { $people } Personen, aber nur { $chairs } Plätze in jeder Runde: An manchen Tischen sitzen mehr als { $highest }.
rounds-again =
    { $count ->
        [one] Eine Person kommt ein zweites Mal zum selben Thema oder an denselben Tisch.
       *[other] { $count }-mal kommt jemand noch einmal zum selben Thema oder an denselben Tisch.
    }
rounds-small = Runde { $round }: An Tisch { $table } { $count ->
    [one] sitzt nur eine Person.
   *[other] sitzen nur { $count } Personen.
}
rounds-hostless = Tisch { $table } hat keine Gastgeber*in.
rounds-not-apart =
    { $count ->
        [one] Ein Paar, das getrennt sitzen soll, sitzt in einer Runde zusammen.
       *[other] { $count } Paare, die getrennt sitzen sollen, sitzen in einer Runde zusammen.
    }
rounds-not-together =
    { $count ->
        [one] Ein Paar, das zusammensitzen soll, sitzt nicht in jeder Runde zusammen.
       *[other] { $count } Paare, die zusammensitzen sollen, sitzen nicht in jeder Runde zusammen.
    }
# Warum ein Wunsch offen bleibt.
rounds-wish-host = Betreut in allen Runden Tisch { $table }
rounds-wish-beyond = Es gibt nur { $rounds } Runden
rounds-wish-full = Thema voll: { $wishing } wünschen es sich, { $chairs } kommen hin; das Los hat entschieden (Platz { $lot } der Ziehung)
rounds-wish-missed = Ließ sich mit gleich großen Tischen und den anderen Wünschen nicht vereinbaren
# Der Weg einer Person.
rounds-route = { $name }: Tisch { $route }
rounds-route-host = { $name }: bleibt an Tisch { $table }
