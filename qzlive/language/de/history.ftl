# Was Punkte, Überschriften und Bögen früher waren.
history-day = { $day }.{ $month }. { $time }
history-somebody = unbekannt
history-moderator = Moderation
history-host = Tisch { $label } ({ $name })
history-host-nameless = Tisch { $label }
history-now = ← jetzt
history-change-added = neu
history-change-text = Text geändert
history-change-moved = verschoben
history-change-starred = Stern
history-change-marked = Aufgabe oder Vereinbarung
history-change-apart = getrennt geändert
history-change-settled = entschieden
history-change-none = bestätigt
history-beside = daneben stand:
history-change-deleted = gelöscht
history-change-restored = zurückgeholt
history-count-added = { $count } neu
history-count-changed = { $count } geändert
history-count-deleted = { $count } gelöscht
history-count-headings = { $count ->
    [one] { $count } Überschrift
   *[other] { $count } Überschriften
  }
history-deleted-title = Dabei gelöscht
history-entry = Was dieser Punkt schon war
history-entry-hint = Enter bringt den gewählten Stand oder Text dieses Punkts zurück; auch das lässt sich wieder zurücknehmen.
history-entry-done = Der frühere Stand ist wieder da. Strg+Z nimmt das zurück.
history-heading = Was diese Überschrift schon war
history-heading-hint = Enter bringt die gewählte Überschrift zurück; auch das lässt sich wieder zurücknehmen.
history-heading-done = Die frühere Überschrift ist wieder da. Strg+Z nimmt das zurück.
history-sheet = Was dieser Bogen schon war
history-sheet-hint = + neu · ~ geändert · − gelöscht in diesem Augenblick. Enter bringt diesen Stand zurück.
history-sheet-ask = Den ganzen Bogen auf den Stand von { $time } zurückbringen? Was seither dazukam, wird gelöscht, auch eigene Überschriften, und lässt sich auf demselben Weg zurückholen.
history-sheet-yes = Zurückbringen
history-sheet-no = So lassen
history-sheet-done = Der Bogen ist wieder, wie er um { $time } war. Strg+Z nimmt das zurück.
