# Zugang: Codes, Karten, Geräte.
access-table = Tisch
access-code = Code
access-here = Geräte
access-topic = Thema
access-role = Rolle
access-seen = zuletzt da
access-device = Gerät
access-moderators-short = Mod.
access-moderators = Code der Moderation: nur für Moderator*innen
access-devices-here = { $here } da{ $away ->
    [0] {""}
   *[other] , { $away } weg
  }
access-devices = Geräte ({ $count })
access-hidden = { $count ->
    [one] 1 ausgeblendet (u: wieder zeigen)
   *[other] { $count } ausgeblendet (u: wieder zeigen)
  }
access-hidden-now = „{ $label }“: ausgeblendet, nicht eingelassen.
access-moderator = Moderation
access-host = Tisch { $label }
access-asks = fragt nach { $label }
access-host-nameless = Gastgeber*in { $label }
access-own = { $label } (dieses Gerät)
access-now = jetzt
access-seen-at = { $time }
access-admitted-at = eingelassen { $time }
access-no-codes = Die Codes kommen vom Server; gerade besteht keine Verbindung.
access-card = Karte für Tisch { $label }
access-second-title = Für eine zweite Moderation
access-reissue = Neuen Code für Tisch { $label } ausgeben? Der alte gilt dann nicht mehr. Wer schon da ist, bleibt da.
access-reissue-moderators = Neuen Code für die Moderation ausgeben? Der alte gilt dann nicht mehr. Wer schon da ist, bleibt da.
access-reissue-yes = Neuer Code
access-remove = „{ $label }“ ({ $role }) entfernen? Dieses Gerät kommt danach nicht mehr hinein.
access-remove-yes = Entfernen
access-no = Nicht
access-no-device = Wählen Sie unten ein Gerät (Tab), um es zu entfernen.
access-not-waiting = Dieses Gerät ist schon eingelassen. Mit Tab geht es zurück zu den Plätzen.
access-point = Für welchen Tisch schreibt der Platz von Tisch { $label }? Der Code bleibt gleich.
access-forget = Alle Namen und alle Texte dieser Sitzung für immer löschen? Dann tippen Sie ihren Namen ab.
access-forget-hint = Der Name der Sitzung: { $name }
key-access-codes = Codes
key-access-codes-help = Codes zeigen oder verbergen
key-access-card = Karte
key-access-card-help = Die Karte des Platzes zum Kopieren und Weitergeben; unten: einlassen, wer unter der Marke wartet
key-access-reissue = Neuer Code
key-access-reissue-help = Dem Platz unter der Marke einen neuen Code geben
key-access-point = Anderer Tisch
key-access-point-help = Den Platz auf einen anderen Tisch richten
key-access-other = Wechseln
key-access-other-help = Zwischen Plätzen und Geräten wechseln
key-access-remove = Entfernen
key-access-remove-help = Das Gerät unter der Marke entfernen; wer noch wartet, wird nur ausgeblendet
key-access-unhide = Wieder zeigen
key-access-unhide-help = Ausgeblendete, die noch warten, wieder zeigen
key-access-forget = Sitzung löschen
key-access-forget-help = Alle Namen und Texte der Sitzung für immer löschen
# Wann der Tisch zusammenkommt, auf der Karte
access-card-day = { DATETIME($date, dateStyle: "long") }
access-card-when = { DATETIME($date, dateStyle: "long") }, { $start } bis { $end } Uhr
