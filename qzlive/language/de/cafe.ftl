# Das Themencafé: seine Runden auf den Bildschirmen der Moderation und der Tische.
programme-chat-how-rounds = { $tags ->
    [letters] Gibt es Themen, die Sie auf jeden Fall besuchen möchten? Bitte setzen Sie deren Buchstaben vor Ihren Namen, das wichtigste zuerst, zum Beispiel: { $number } Vorname Nachname. Wer das nicht kann, schreibt sie hier in den Chat.
   *[numbers] Gibt es Themen, die Sie auf jeden Fall besuchen möchten? Bitte setzen Sie deren Nummern vor Ihren Namen, die wichtigste zuerst, zum Beispiel: { $number } Vorname Nachname. Wer das nicht kann, schreibt sie hier in den Chat.
  }

# Am Tisch.
host-round-soon = Gleich beginnt die erste von { $of } Runden
host-round-left = Runde { $number } von { $of } · noch { $minutes } Min. · bis { $end } Uhr
host-round-left-soon = Runde { $number } von { $of } · noch { $length } · bis { $end } Uhr
host-round-over = Runde { $number } von { $of } ist um, seit { $length } · gleich Runde { $next }
host-round-last-over = Die letzte Runde ist um, seit { $length }
host-round-begins = Runde { $number } beginnt: Neue Gäste kommen. Am Tisch { $count ->
    [one] sitzt jetzt eine Person.
   *[other] sitzen jetzt { $count } Personen.
  }
host-members-round = Runde { $round }, am Tisch ({ $count }): { $names }
host-members-title-round = Am Tisch in Runde { $round } ({ $count })
outline-round = ─ Runde { $number }

# Im Fenster, das im Call geteilt wird.
window-round-seats = Wer sitzt wo? Runde { $number } von { $of }{ $runs ->
    [yes] {""}
   *[no] {" "}(gleich)
  }
window-round = { $title }: Runde { $number } von { $of }
window-round-over = Bitte wechseln Sie jetzt den Tisch.
window-stays = bleibt
