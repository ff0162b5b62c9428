# Wörter, die jeder Bildschirm braucht.
key-app-help = Hilfe
key-app-command-palette = Befehle
key-app-command-palette-help = Alle Befehle dieses Bildschirms durchsuchen
key-app-quit = Verlassen
key-dialog-cancel = Zurück
key-ask-text-take = Übernehmen
key-show-text-copy = Kopieren
key-show-text-copy-help = Diesen Teil kopieren, beim nächsten Mal den nächsten
key-show-text-save = In eine Datei
key-show-text-save-help = Den Text in eine Datei schreiben, die nur Sie lesen können
key-show-text-next-piece = Nächster Teil
key-show-text-previous-piece = Voriger Teil
app-palette = Befehl suchen …
app-palette-none = Dazu gibt es keinen Befehl.
app-help-title = Tasten auf diesem Bildschirm
app-leave = Programm verlassen? Die Sitzung läuft auf dem Server weiter.
app-leave-alone = Programm verlassen? Der Server ist von hier gerade nicht zu erreichen.
app-leave-waiting = { $count ->
    [one] Ein Eintrag ist noch nicht auf dem Server. Er liegt sicher auf diesem Gerät und wird gesendet, sobald Sie hier wieder öffnen. Trotzdem verlassen?
   *[other] { $count } Einträge sind noch nicht auf dem Server. Sie liegen sicher auf diesem Gerät und werden gesendet, sobald Sie hier wieder öffnen. Trotzdem verlassen?
  }
app-leave-yes = Verlassen
app-leave-no = Bleiben
app-how-to-leave = Verlassen: Strg+Q. Kopieren mit Strg+C geht nur mit einer Markierung.
dialog-file = oder Dateiname, dann Enter
dialog-clipboard = Aus der Zwischenablage
dialog-take = Übernehmen
dialog-no-clipboard = Dieses Gerät gibt die Zwischenablage nicht her. Fügen Sie mit Strg+V ein oder geben Sie eine Datei an.
dialog-file-unreadable = { $file } lässt sich nicht lesen: { $reason }
dialog-piece = Teil { $number } von { $count }
dialog-lies-in = { $count ->
    [one] Der Text liegt in der Datei
   *[other] liegt in der Datei
  }
dialog-copied = { $count ->
    [one] Der Text ist in der Zwischenablage.
   *[other] Teil { $number } ist in der Zwischenablage.
  }
dialog-copied-perhaps = { $count ->
    [one] Der Text wurde dem Terminal zum Kopieren gegeben. Kommt er nicht an, nehmen Sie ihn aus der Datei.
   *[other] Teil { $number } wurde dem Terminal zum Kopieren gegeben. Kommt er nicht an, nehmen Sie ihn aus der Datei.
  }
dialog-copied-by-mouse = { $count ->
    [one] Der Text wurde dem Terminal zum Kopieren gegeben. Kommt er nicht an, markieren Sie ihn mit der Maus.
   *[other] Teil { $number } wurde dem Terminal zum Kopieren gegeben. Kommt er nicht an, markieren Sie ihn mit der Maus.
  }
dialog-lies-nowhere = { $count ->
    [one] Der Text liegt in keiner Datei: Hier steht ein Code
   *[other] liegt in keiner Datei: Hier steht ein Code
  }
dialog-file-empty = In { $file } steht nichts.
dialog-file-too-big = { $file } ist größer als { $limit } MB: Bitte nur den Teil einfügen, um den es geht.
app-failed = Das Programm ist auf einen Fehler gestoßen und musste schließen ({ $kind }). Was Sie geschrieben haben, liegt sicher auf diesem Gerät. Bitte öffnen Sie es wieder; die folgenden Zeilen helfen beim Beheben, sie enthalten keine Namen und Texte:
