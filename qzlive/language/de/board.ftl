# Die Thementische in der Moderationskonsole: Übersicht, Umsetzen, Veröffentlichen.
key-tables-propose = Verteilen
key-tables-propose-help = Alle nach ihrem Wunsch an Tische setzen; wer fest sitzt oder von Hand gesetzt wurde, bleibt
key-tables-move = Umsetzen
key-tables-pin = Fest
key-tables-pin-help = Die Person bleibt beim nächsten Vorschlag an ihrem Tisch, oder nicht mehr
key-tables-publish = Veröffentlichen
key-tables-layout = Ansicht
key-tables-layout-help = Zwischen der Liste und den Tischen nebeneinander wechseln
key-tables-next-unseated = Ohne Tisch
key-tables-next-unseated-help = Zur nächsten Person ohne Tisch
key-tables-new-table = Neuer Tisch
key-tables-new-table-help = Einen weiteren Tisch für ein Thema öffnen
key-tables-close = Schließen
key-tables-close-help = Einen Tisch schließen oder wieder öffnen
key-tables-switch = Andere Phase
key-tables-switch-help = Zur nächsten Breakout-Phase mit Tischen oder Gruppen
key-tables-desk = Eintippen
key-tables-desk-help = Wünsche eintippen: drei Buchstaben, Nummer, Enter
key-tables-undo = Rückgängig
key-board-cross-right = Nächster Tisch
key-board-cross-left = Voriger Tisch
key-board-take-along-right = Mitnehmen →
key-board-take-along-right-help = Die Person an den Tisch rechts daneben setzen
key-board-take-along-left = Mitnehmen ←
key-board-take-along-left-help = Die Person an den Tisch links daneben setzen
key-move-to-mark-down = Nächster Tisch
key-move-to-mark-up = Voriger Tisch
key-publication-copy = Kopieren
key-publication-copy-help = Diesen Teil kopieren und zum nächsten gehen
key-publication-next-piece = Nächster Teil
key-publication-previous-piece = Voriger Teil

board-no-groups = Noch keine Gruppen gebildet. v bildet sie.
board-not-proposed = Noch keine Tische gebildet. v setzt alle nach ihrem Wunsch.
board-publishing = Wird veröffentlicht …
board-changed = { $changes } seit Veröffentlichung Nr. { $number }
board-moved = { $count } umgesetzt
board-added = { $count } dazugekommen
board-gone = { $count } ohne Tisch
board-seated = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
  } an { $tables ->
    [one] einem Tisch
   *[other] { $tables } Tischen
  }
board-unseated-count = { $count } ohne Tisch
board-sizes-are = Größe { $low } bis { $high }
board-too-big = zu groß: { $which }
board-too-small = zu klein: { $which }
board-unseated = Ohne Tisch
board-unseated-hint = Bitte ansprechen
board-closed = geschlossen
board-size = { $count }/{ $full }
board-nowhere = ohne Tisch
board-no-reason = noch nicht gesetzt
board-why = { $name } · { $place } · { $reason } · Wunsch: { $wishes }
board-column-note = Hinweis
board-note-pinned = fest
board-note-was = war { $label }
board-note-new = neu
board-note-doubt = bitte entscheiden
board-nobody-chosen = Bitte wählen Sie zuerst eine Person.
board-all-seated = Alle haben einen Tisch.
board-propose = { $count ->
    [one] Der neue Vorschlag setzt 1 Person um, die schon einen Tisch hat. Wer fest sitzt oder von Hand gesetzt wurde, bleibt. Trotzdem neu vorschlagen?
   *[other] Der neue Vorschlag setzt { $count } Personen um, die schon einen Tisch haben. Wer fest sitzt oder von Hand gesetzt wurde, bleibt. Trotzdem neu vorschlagen?
  }
board-propose-yes = Neu vorschlagen
board-propose-no = Nichts ändern
board-new-table = Ein weiterer Tisch für welches Thema?
board-topic-offer = { $number }  { $title } ({ $tables ->
    [one] 1 Tisch
   *[other] { $tables } Tische
  }, { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  })
board-close-which = Welchen Tisch schließen oder wieder öffnen?
board-table-offer = { $label }  { $closed ->
    [yes] geschlossen: wieder öffnen
   *[no] { $count ->
        [0] niemand
        [one] 1 Person
       *[other] { $count } Personen
      }
  }

move-question = { $name }: an welchen Tisch?
move-placeholder = z. B. 2a
move-nowhere = –     ohne Tisch

publish-header = { $title }, Tischplan { $number }
publish-by-table = Nach Tischen (Nr. { $number }, { $clock } Uhr)
publish-by-name = Nach Namen (Nr. { $number }, { $clock } Uhr)
publish-file-by-table = { $name }-{ $breakout }-tischplan-{ $number }-nach-tisch.txt
publish-file-by-name = { $name }-{ $breakout }-tischplan-{ $number }-nach-name.txt
publish-unseated = { $count ->
    [one] 1 Person hat noch keinen Tisch.
   *[other] { $count } Personen haben noch keinen Tisch.
  }
publish-doubts = { $count ->
    [one] Bei 1 Namen müssen Sie noch entscheiden.
   *[other] Bei { $count } Namen müssen Sie noch entscheiden.
  }
publish-over = { $count ->
    [one] 1 Tisch ist größer als erlaubt.
   *[other] { $count } Tische sind größer als erlaubt.
  }
publish-anyway = Trotzdem veröffentlichen?
publish-yes = Veröffentlichen
publish-no = Noch nicht
