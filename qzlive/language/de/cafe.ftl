# Das Themencafé: seine Runden auf den Bildschirmen der Moderation und der Tische.
programme-chat-how-rounds = { $tags ->
    [letters] Gibt es Themen, die Sie auf jeden Fall besuchen möchten? Bitte setzen Sie deren Buchstaben vor Ihren Namen, das wichtigste zuerst, zum Beispiel: { $number } Vorname Nachname. Wer das nicht kann, schreibt sie hier in den Chat.
   *[numbers] Gibt es Themen, die Sie auf jeden Fall besuchen möchten? Bitte setzen Sie deren Nummern vor Ihren Namen, die wichtigste zuerst, zum Beispiel: { $number } Vorname Nachname. Wer das nicht kann, schreibt sie hier in den Chat.
  }
