# Das geteilte Fenster: was alle in der Videokonferenz sehen.
window-programme = Unser Programm
window-until = bis { $time } Uhr
window-next = als Nächstes
window-end = Ende
window-topics = Ihr Thema für { $time } Uhr
window-topics-none = Die Themen folgen.
window-step = Schritt { $number }
window-step-choose = Zu welchem Thema möchten Sie sich austauschen?
window-step-rename = { $tags ->
    [letters] Setzen Sie den Buchstaben vor Ihren angezeigten Namen:
   *[numbers] Setzen Sie die Nummer vor Ihren angezeigten Namen:
  }
window-step-example = Vorname Nachname  →  { $tag } Vorname Nachname
window-step-break = Sie machen Pause, wir stellen die Tische zusammen.
window-step-wait = Wir stellen die Tische zusammen, einen Moment bitte.
window-seats = Wer sitzt wo?
window-seats-soon = Die Tische werden gerade zusammengestellt.
window-seats-over = Der Austausch an den Tischen ist vorbei.
window-begins-at = Beginn um { $time } Uhr
window-begins-soon = Gleich geht es los.
window-goes-on = Gleich geht es weiter.
window-then = Danach: { $title }
window-thanks = Vielen Dank, dass Sie dabei waren!
window-plenary = Ergebnisse von den Tischen
window-speaker = Es spricht { $name }
window-left = noch { $left } Min.
window-time-is-up = die Zeit ist um
window-then-topic = Danach: { $tag }  { $title }
window-page = Seite { $number } von { $count }
window-held = Seite { $number } von { $count } · angehalten
window-device = Geteiltes Fenster ({ $machine })
window-left-alone = Das Fenster ist geschlossen: { $reason }
window-no-server = Auf { $path } läuft kein Server. Öffnen Sie zuerst die Konsole: { $command }
window-no-session = Zu diesem Ablaufplan gibt es auf dem Server noch keine Sitzung. Öffnen Sie zuerst die Konsole: { $command }
window-no-terminal = Ein Fenster zum Teilen braucht ein Terminal. Öffnen Sie ein eigenes dafür, zum Beispiel mit großer Schrift.
key-window-turn-on = Weiter
key-window-turn-back = Zurück
key-window-hold = Halten
key-window-hold-help = Auf dieser Seite bleiben, oder von selbst weiterblättern
key-window-order = Tische/Namen
key-window-theme = Hell/Dunkel
key-window-quit = Ende
# Was die Konsole dazu sagt.
present-title = Geteiltes Fenster zeigt: { $view }
present-view-programme = Programm, mit jetzt und danach
present-view-topics = Themen und die drei Schritte
present-view-seats = Wer sitzt wo
present-view-countdown = Restzeit in großen Ziffern
present-view-plenary = Plenum, Sternpunkte des Themas
present-view-blank = Ruhiges Titelbild
present-how =
    Ein Fenster öffnen Sie in einem eigenen Terminal, mit großer Schrift; geben Sie dieses in der Videokonferenz frei:
    { $command }
key-console-present = Fenster
key-console-present-help = Wählen, was das geteilte Fenster zeigt, und sehen, wie man eines öffnet
key-present-copy = Befehl kopieren
key-present-pick-programme = Programm
key-present-pick-topics = Themen
key-present-pick-seats = Sitzplätze
key-present-pick-countdown = Restzeit
key-present-pick-plenary = Plenum
key-present-pick-blank = Titelbild
present-copied = Der Befehl ist in der Zwischenablage.
present-copied-by-mouse = Der Befehl wurde dem Terminal zum Kopieren gegeben. Kommt er nicht an, markieren Sie ihn mit der Maus.
