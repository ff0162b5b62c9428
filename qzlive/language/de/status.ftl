# Die Zeile, die immer zu sehen ist.
status-online = ● verbunden
status-waiting = { $count ->
    [one] ● 1 wird gespeichert
   *[other] ● { $count } werden gespeichert
  }
status-offline = { $count ->
    [0] ○ keine Verbindung
    [one] ○ keine Verbindung, 1 wartet
   *[other] ○ keine Verbindung, { $count } warten
  }
status-refused = ✕ Zugang abgelehnt
