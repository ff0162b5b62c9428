# Die Ergebnisbögen in der Konsole.
sheets-closed = Die Bögen sind geschlossen (x: wieder öffnen).
sheets-about-table = Tisch { $label }: { $title }
sheets-about-item = Plenum { $label }: { $title }
sheets-no-trials = Auf diesem Bogen gibt es keine Probeeinträge.
sheets-count = { $count ->
    [one] Den Probeeintrag auf dem Bogen { $label } zählen lassen? Er steht dann in der Dokumentation.
   *[other] Die { $count } Probeeinträge auf dem Bogen { $label } zählen lassen? Sie stehen dann in der Dokumentation.
  }
sheets-count-yes = Zählen lassen
sheets-close = Alle Ergebnisbögen schließen (Redaktionsschluss)? Gastgeber*innen können dann nicht mehr schreiben; was sie vorher ohne Verbindung geschrieben haben, wird noch angenommen. Sie selbst können weiter schreiben.
sheets-close-yes = Schließen
sheets-reopen = Alle Ergebnisbögen wieder öffnen?
sheets-reopen-yes = Wieder öffnen
sheets-no = Nicht jetzt
sheets-stars = Sternpunkte aller Tische
sheets-no-stars = Noch hat kein Tisch einen Punkt mit einem Stern.
key-sheets-open = Öffnen
key-sheets-open-help = In den Bogen unter der Marke gehen und darin schreiben
key-sheets-back = Liste
key-sheets-back-help = Zurück zur Liste der Bögen
key-sheets-message = Nachricht
key-sheets-message-help = Eine Nachricht an den Tisch unter der Marke schreiben
key-sheets-count = Probe zählen
key-sheets-count-help = Probeeinträge dieses Bogens zählen lassen
key-sheets-stars = Sternpunkte
key-sheets-stars-help = Die Sternpunkte aller Tische als Text für den Chat oder das Plenum
key-sheets-close = Schließen
key-sheets-close-help = Alle Bögen schließen oder wieder öffnen
