# Tische bearbeiten: was eine Änderung bewirkt, Menüs, Paare, Teilen, Zusammenlegen, Änderungen veröffentlichen.
ahead-moved = { $count ->
    [one] { $name } zieht um an Tisch { $label }.
   *[other] { $count } Personen ziehen um.
  }
ahead-seated = { $count ->
    [one] { $name } bekommt einen Platz an Tisch { $label }.
   *[other] { $count } Personen bekommen einen Platz.
  }
ahead-lost = { $count ->
    [one] { $name } hat dann keinen Tisch.
   *[other] { $count } Personen haben dann keinen Tisch.
  }
ahead-told = { $count ->
    [one] 1 davon hat den bisherigen Tisch schon erfahren.
   *[other] { $count } davon haben ihren bisherigen Tisch schon erfahren.
  }
ahead-pinned = { $count ->
    [one] { $name } sitzt fest.
   *[other] { $count } davon sitzen fest.
  }
ahead-not-wished = { $count ->
    [one] { $name } hat Thema { $topic } nicht gewählt.
   *[other] { $count } davon haben das neue Thema nicht gewählt.
  }
ahead-host-leaves = { $name } sollte an Tisch { $label } schreiben.
ahead-over = Tisch { $label } hätte dann { $count } von { $full }.
ahead-small = Tisch { $label } hätte dann { $count }, mindestens { $low } sollen es sein.
ahead-empty = Tisch { $label } wäre dann leer.
ahead-pair-apart = { $one } und { $other } sollen getrennt sitzen.
ahead-pair-together = { $one } und { $other } sollen zusammen sitzen.
ahead-more-pairs = Und { $count } weitere Paare sitzen anders als gewünscht.
ahead-nothing = Niemand zieht um.

key-tables-menu = Was tun?
key-tables-menu-help = Alles, was sich mit der gewählten Person oder dem gewählten Tisch tun lässt
key-tables-move-help = Die gewählte Person an einen anderen Tisch setzen; mit der Maus: an den Tisch ziehen
key-tables-publish-help = Den Tischplan veröffentlichen, später nur die Änderungen; die Texte für den Chat zeigen
key-tables-rules = Regeln
key-tables-rules-help = Größen und Regeln für die Tische dieser Phase
key-tables-swap = Tauschen
key-tables-swap-help = Die gewählte Person tauscht den Platz mit einer anderen
key-tables-pairs = Paare
key-tables-pairs-help = Wer getrennt und wer zusammen sitzen soll; Paare aufheben
key-tables-split-table = Teilen
key-tables-split-table-help = Den gewählten Tisch teilen: nach dem Alphabet oder mit Auswahl, wer geht
key-tables-merge-table = Zusammenlegen
key-tables-merge-table-help = Den gewählten Tisch mit einem anderen zusammenlegen
key-tables-seatless = Ohne Platz
key-tables-seatless-help = Die gewählte Person soll keinen Platz an den Tischen haben, oder doch (Moderation, Technik)
key-tables-undo-help = Den letzten eigenen Schritt zurücknehmen, solange niemand anders dasselbe geändert hat
key-tables-redo = Wiederholen
key-tables-redo-help = Den zuletzt zurückgenommenen Schritt noch einmal tun
key-board-step-down = Weiter nach unten
key-board-step-up = Weiter nach oben
key-board-row-down = Tisch darunter
key-board-row-up = Tisch darüber
key-board-end-first = Erster Tisch
key-board-end-last = Letzter Tisch
key-ticks-screen-take = Übernehmen
key-ticks-select = Ankreuzen
key-splitting-halves = Alphabet
key-splitting-halves-help = Die zweite Hälfte des Alphabets ankreuzen, dann die erste
key-changes-all = Alle/keine
key-publication-other-order = Andere Liste
key-publication-other-order-help = Zwischen den Änderungen, der Liste nach Tischen und der nach Namen wechseln

board-badge-draft = ENTWURF
board-badge-published = VERÖFFENTLICHT Nr. { $number }
board-draft = noch nicht veröffentlicht
board-published = um { $clock } Uhr, seitdem unverändert
board-size-word = { $count }/{ $full }{ $standing ->
    [over] {" "}zu groß
    [small] {" "}zu klein, ab { $low }
    [full] {" "}voll
   *[other] {""}
  }
board-standing-over = zu groß
board-standing-small = zu klein
board-standing-full = voll
board-standing-fine = noch { $free } frei
board-standing-empty = leer
board-host = schreibt: { $name }
board-note-host = schreibt
board-no-seat = ohne Platz
board-leave = Nichts ändern
board-meanwhile = Inzwischen hat sich etwas geändert. Das würde jetzt geschehen:
board-others-moved = { $count ->
    [one] Gerade von anderer Hand umgesetzt: { $name }, jetzt { $label }.
   *[other] Gerade von anderer Hand umgesetzt: { $count } Personen, darunter { $name } (jetzt { $label }).
  }
board-move-ask = { $name } an Tisch { $label }?
board-move-yes = Umsetzen
board-swap = { $name } (Tisch { $label }) tauscht mit …
board-seatless = { $name } bekommt keinen Platz an den Tischen und wird nicht mehr als „ohne Tisch“ gezählt.
board-seated-again = { $name } soll wieder einen Platz bekommen.
board-seatless-ask = { $name } ohne Platz an den Tischen?
board-seatless-yes = Ohne Platz
board-host-said = { $name } schreibt an Tisch { $label }. Der Code des Tisches bleibt, wie er ist.
board-host-none = An Tisch { $label } ist niemand mehr als Gastgeber*in eingetragen. Der Code bleibt, wie er ist.
board-close = Tisch { $label } schließen? Ergebnisbogen und Code bleiben.
board-close-yes = Schließen
board-no-table-chosen = Bitte wählen Sie zuerst einen Tisch oder eine Person, die an einem sitzt.
board-nothing-to-undo = Sie haben hier noch nichts geändert.
board-nothing-to-redo = Es gibt nichts zu wiederholen.
board-undone = Zurückgenommen: { $what }
board-redone = Wiederholt: { $what }
board-step-waiting = Der letzte Schritt ist noch nicht gespeichert. Bitte gleich noch einmal.
board-step-changed = { $what }: Das hat inzwischen jemand anders geändert, es bleibt so.
board-step-unwritten = { $what }: Das ließ sich nicht zurücknehmen.
step-people = { $count ->
    [one] { $name }
   *[other] { $count } Personen
  }
step-pair = { $one } und { $other }
step-changed-rules = Regeln
step-changed-sizes = Größen

menu-person = { $name } · { $place }
menu-move = Umsetzen …
menu-swap = Tauschen mit …
menu-pin = Fest an diesen Tisch setzen
menu-unpin = Nicht mehr fest
menu-pairs = Getrennt oder zusammen …
menu-host-here = Schreibt an Tisch { $label }
menu-nowhere = Vom Tisch nehmen
menu-seatless = Braucht keinen Platz (Moderation, Technik)
menu-seat-again = Braucht doch einen Platz
menu-why = Warum hier?
menu-table = Der ganze Tisch { $label } …
menu-split = Teilen …
menu-merge = Zusammenlegen mit …
menu-host = Andere Person schreibt …
menu-close = Schließen …
menu-open = Wieder öffnen
menu-new = Ein weiterer Tisch …

pairs-title = Getrennt und zusammen
pairs-hint = Enter auf einem Paar hebt es auf.
pairs-none = Es gibt noch keine Paare.
pairs-new-apart = { $name } getrennt von …
pairs-new-together = { $name } zusammen mit …
pairs-known-apart = ≠ { $one } und { $other }: getrennt
pairs-known-together = = { $one } und { $other }: zusammen

tablesplit-title = Tisch { $label } teilen ({ $title }): Wer geht an den neuen Tisch?
tablesplit-sizes = { $stay } bleiben, { $go } gehen an den neuen Tisch.
tablesplit-some = Mindestens eine Person muss gehen und eine bleiben.
tablesplit-too-few = Tisch { $label } lässt sich nicht teilen: Dort sitzt höchstens eine Person.

merge-into = { $count ->
    [0] Tisch { $label } (leer) zusammenlegen mit …
    [one] Tisch { $label } (1 Person) zusammenlegen mit …
   *[other] Tisch { $label } ({ $count } Personen) zusammenlegen mit …
  }
merge-offer = { $label }  { $count } von { $full }, dann { $then }{ $over ->
    [yes] {" "}(zu groß)
   *[no] {""}
  }  { $title }
merge-nowhere = Es gibt keinen anderen offenen Tisch.
merge-ask = Tisch { $label } mit { $into } zusammenlegen? Bogen und Code von { $label } bleiben.
merge-yes = Zusammenlegen, nur die Personen
merge-along = { $count ->
    [one] Zusammenlegen, auch den Eintrag unter „{ $heading }“
   *[other] Zusammenlegen, auch die { $count } Einträge unter „{ $heading }“
  }
merge-hang = Aus Tisch { $label }

host-title = Wer schreibt an Tisch { $label }?
host-title-now = Wer schreibt an Tisch { $label }? Jetzt: { $name }
host-would = { $name } schreibt dann an Tisch { $label }. Der Code bleibt, wie er ist.
host-is-already = { $name } schreibt schon an Tisch { $label }.
host-nobody = An Tisch { $label } sitzt noch niemand.

rules-title = Größen und Regeln: { $title }
rules-form-min-size = Mindestens an einem Tisch
rules-form-max-size = Höchstens an einem Tisch
rules-form-max-tables = Höchstens so viele Tische
rules-form-max-tables-hint = leer: so viele, wie nötig sind
rules-form-aim = Ziel
rules-form-aim-fair = gerecht: jeder Verzicht zählt gleich
rules-form-aim-placed = möglichst wenige neu fragen
rules-form-aim-first = möglichst viele erste Wünsche
rules-form-popularity-rule = Beliebtheitsregel
rules-form-popularity-rule-yes = gilt: Beliebtes fällt nie zuerst weg
rules-form-popularity-rule-no = gilt nicht
rules-form-without-choice = Wer keinen Wunsch hat
rules-form-without-choice-later = Platz, wenn die Person wieder da ist
rules-form-without-choice-anywhere = sofort an irgendeinen Tisch
rules-form-split = Mehrere Tische eines Themas
rules-form-split-deal = gemischt nach Funktion und Ort
rules-form-split-alphabet = nach dem Alphabet
rules-form-keep = Themen, die nie wegfallen
rules-form-keep-hint = Nummern, z. B. 3, 5
rules-form-apart = Getrennt: gemeinsam ist
rules-form-together = Zusammen: gemeinsam ist
rules-form-apart-none = –
rules-form-apart-organisation = die Einrichtung
rules-form-apart-role = die Funktion
rules-form-apart-region = der Ort
rules-form-apart-site = der Standort
rules-form-together-none = –
rules-form-together-organisation = die Einrichtung
rules-form-together-role = die Funktion
rules-form-together-region = der Ort
rules-form-together-site = der Standort
rules-next-proposal = Gilt vom nächsten Verteilen an; jetzt zieht niemand um.

changed-title = Was sich seit Veröffentlichung Nr. { $number } geändert hat
changed-line = { $name }: { $kind ->
    [gone] { $was } → ohne Tisch
    [new] neu an { $now }
   *[moved] { $was } → { $now }
  }
changed-will = { $count ->
    [0] Nichts ist angekreuzt.
    [one] Veröffentlicht wird 1 von { $all } Änderungen.
   *[other] Veröffentlicht werden { $count } von { $all } Änderungen.
  }
publish-changes = Nur die Änderungen (Nr. { $number }, { $clock } Uhr)
publish-file-changes = { $name }-{ $breakout }-tischplan-{ $number }-aenderungen.txt
publish-change-header = Tischplan geändert: { $moved ->
    [0] {""}
    [one] 1 Person wechselt den Tisch.{" "}
   *[other] { $moved } Personen wechseln den Tisch.{" "}
  }{ $new ->
    [0] {""}
    [one] 1 Person kommt dazu.{" "}
   *[other] { $new } Personen kommen dazu.{" "}
  }{ $gone ->
    [0] {""}
    [one] 1 Person hat im Moment keinen Tisch.
   *[other] { $gone } Personen haben im Moment keinen Tisch.
  }
publish-change-moves = { $count ->
    [one] 1 Person wechselt den Tisch:
   *[other] { $count } Personen wechseln den Tisch:
  }
