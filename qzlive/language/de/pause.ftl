# Die Pause in einem Bild: sechs Schritte von der Ansage bis zu den offenen Räumen.
console-pause = Pause
pause-none = Im Ablaufplan steht keine Phase, für die in einer Pause Tische zu bilden sind.
pause-step-announce = Ansagen
pause-step-collect = Sammeln
pause-step-decide = Klären
pause-step-seat = Verteilen
pause-step-tell = Mitteilen
pause-step-open = Öffnen
pause-head-say = Vorlesen
pause-head-do = Zu tun
pause-head-facts = Stand
pause-head-text = Chat
pause-phase = { $title }, geplant ab { $time } Uhr
pause-phase-due = { $title }, sollte um { $time } Uhr beginnen
pause-phase-runs = { $title }, begonnen um { $time } Uhr
pause-rest = { $minutes ->
    [0] Die Pause ist gleich vorbei.
    [one] Noch 1 Minute Pause
   *[other] Noch { $minutes } Minuten Pause
  }
pause-rest-long = Noch { $minutes } Minuten bis dahin
pause-rest-over = { $minutes ->
    [0] Die Pause ist vorbei.
    [one] Die Pause ist seit 1 Minute vorbei.
   *[other] Die Pause ist seit { $minutes } Minuten vorbei.
  }
pause-rest-late = { $minutes ->
    [one] Seit 1 Minute überfällig.
   *[other] Seit { $minutes } Minuten überfällig.
  }
pause-rest-none = Die Phase läuft.
pause-place = Schritt { $number } von { $count }: { $step }
pause-done-at = ✓ erledigt um { $time } Uhr
pause-done = ✓ erledigt
pause-not-done = noch offen
pause-others = Auch hier: { $who }
pause-other = { $name } (Schritt { $number })

# Vorlesen: in der Sprache des Zirkels.
pause-say-announce = { $form ->
    [rotation] Gleich besuchen Sie nacheinander mehrere Tische. Sie sehen jetzt die Themen.
   *[other] Gleich arbeiten Sie an Tischen zu { $count } Themen weiter. Sie sehen sie jetzt auf dem Bildschirm und im Chat.
  }
    { $tags ->
    [letters] Bitte setzen Sie den Buchstaben Ihres Themas vor Ihren Namen. Wer das nicht kann, schreibt ihn in den Chat.
   *[numbers] Bitte setzen Sie die Nummer Ihres Themas vor Ihren Namen. Wer das nicht kann, schreibt sie in den Chat.
  }
    Jetzt ist Pause bis { $time } Uhr. In dieser Zeit bilden wir die Tische.
pause-say-collect = { $form ->
    [given] Wir teilen jetzt ein, wer wo sitzt. Bitte bleiben Sie eingewählt, auch wenn Sie kurz weggehen.
    [arrival] Wir teilen jetzt ein, wer wo sitzt. Bitte bleiben Sie eingewählt, auch wenn Sie kurz weggehen.
    [rotation] Wer bestimmte Themen besuchen möchte, setzt ihre Zeichen bitte jetzt vor den Namen oder schreibt sie in den Chat.
   *[other] { $tags ->
        [letters] Wer noch keinen Buchstaben vor dem Namen hat, setzt ihn bitte jetzt davor oder schreibt ihn in den Chat.
       *[numbers] Wer noch keine Nummer vor dem Namen hat, setzt sie bitte jetzt davor oder schreibt sie in den Chat.
      }
  }
    Um { $time } Uhr geht es weiter.
pause-say-decide-none = Alle Themen sind klar. Wir bilden jetzt die Tische.
pause-say-decide = { $count ->
    [one] Von { $names } brauchen wir noch das Thema. Bitte melden Sie sich kurz.
   *[other] Von diesen Personen brauchen wir noch das Thema: { $names }. Bitte melden Sie sich kurz.
  }
pause-say-seat = Wir bilden jetzt die Tische. Um { $time } Uhr geht es weiter.
pause-say-asks = { $count ->
    [one] Noch 1 Person ist zu fragen (g).
   *[other] Noch { $count } Personen sind zu fragen (g).
  }
pause-say-tell = { $form ->
    [rotation] Die Tische stehen. Im Chat sehen Sie, an welchen Tischen Sie nacheinander sitzen.
   *[other] Die Tische stehen. Im Chat und auf dem Bildschirm sehen Sie, an welchem Tisch Sie sitzen.
  }
    Bitte suchen Sie Ihren Namen und merken Sie sich das Zeichen Ihres Tisches, zum Beispiel { $label }. Wer sich nicht findet, meldet sich bitte.
pause-say-open = Die Räume sind jetzt offen. Bitte gehen Sie in den Raum, der mit dem Zeichen Ihres Tisches beginnt.
    Sie haben bis { $time } Uhr Zeit. Wer seinen Raum nicht findet, bleibt einfach hier, wir helfen.
pause-say-more = { $names } und { $count } weitere
pause-chat-open = Die Räume sind offen: { $title } bis { $time } Uhr. Bitte gehen Sie in den Raum, der mit dem Zeichen Ihres Tisches beginnt. Wer seinen Raum nicht findet, bleibt hier, wir helfen.

# Zu tun: eine Zeile je Handgriff.
pause-do-announce = Das Fenster mit den Themen im Gespräch teilen (i zeigt, wie)
    Text in den Chat einfügen; c kopiert ihn noch einmal
pause-do-collect = p: Teilnehmerliste einfügen, so oft Sie wollen; nur Neues zählt
    q: Chat oder BigBlueButton mitlesen lassen, b: was Neues kam
    c: Erinnerung für alle ohne Thema in den Chat
pause-do-collect-given = p: Teilnehmerliste einfügen, so oft Sie wollen; nur Neues zählt
pause-do-decide = d: zu den Unklaren in Ansicht 2, h führt hierher zurück
    c: Rückfragen und Erinnerung in den Chat
    Wer ohne Thema bleibt, hält nichts auf und bekommt später einen Platz.
pause-do-seat = Enter rechnet fair; v rechnet neu, wenn sich etwas geändert hat
    g: alle, die zu fragen sind, mit Satz und freien Plätzen
    3: Tische ansehen und von Hand ändern, h führt hierher zurück
pause-do-seat-given = Enter teilt ein; v noch einmal, wenn sich etwas geändert hat
    3: ansehen und von Hand ändern, h führt hierher zurück
pause-do-tell = Enter veröffentlicht; danach kopiert Enter Teil für Teil
    r: Räume mit diesen Namen anlegen, noch nicht öffnen
    /: jede Person und ihren Tisch finden
pause-do-open = Räume öffnen, dann Enter: Die Phase beginnt, die Uhr läuft
    Gehen alle selbst? Freie Wahl des Raums erlauben; r: wer geht wohin
    Oder von Hand zuweisen: l führt zur Arbeitsliste, Esc zurück

# Stand
pause-windows = Fenster: { $view }.
pause-windows-topics = Enter stellt sie auf die Themen um (f: nicht).
pause-windows-seats = Enter stellt sie auf „Wer sitzt wo“ um (f: nicht).
pause-windows-stay = Enter lässt sie so (f: mit umstellen).
pause-topics = { $count ->
    [one] Ein Thema steht zur Wahl.
   *[other] { $count } Themen stehen zur Wahl.
  }
pause-wishes = { $here ->
    [0] Noch niemand ist auf der Liste.
   *[other] { $chosen } von { $here } haben ein Thema, { $silent } noch keines, { $unclear } unklar.
  }
pause-wishes-none = { $count ->
    [one] Eine Person möchte kein Thema.
   *[other] { $count } Personen möchten kein Thema.
  }
pause-here = { $here ->
    [0] Noch niemand ist auf der Liste.
    [one] Eine Person ist da.
   *[other] { $here } Personen sind da.
  }
pause-here-wishes = { $here ->
    [0] Noch niemand ist auf der Liste.
   *[other] { $here } Personen sind da, { $chosen } mit Wünschen, { $unclear } unklar.
  }
pause-no-draft = Noch keine Tische.
pause-draft = Entwurf: { $seated } { $seated ->
    [one] Person
   *[other] Personen
  } an { $tables } { $tables ->
    [one] Tisch
   *[other] Tischen
  }{ $asked ->
    [0] , niemand ist zu fragen.
    [one] , 1 wird gefragt.
   *[other] , { $asked } werden gefragt.
  }
pause-firsts = { $first } von { $wished } am ersten Wunsch.
pause-closed = { $count ->
    [0] Alle gewünschten Themen finden statt.
    [one] Ohne Tisch bleibt Thema { $topics }.
   *[other] Ohne Tisch bleiben die Themen { $topics }.
  }
pause-proved = Bewiesen: Besser geht es mit diesen Wünschen nicht.
pause-not-proved = Von der Rechnung, vielleicht ginge es noch besser.
pause-plain = Einfacher Plan ohne Rechnung: alle nach ihrem ersten Wunsch.
pause-since = { $count ->
    [one] 1 Wunsch kam danach: v rechnet neu, oder später setzen.
   *[other] { $count } Wünsche kamen danach: v rechnet neu, oder später setzen.
  }
pause-not-published = Noch nicht veröffentlicht.
pause-published = Veröffentlicht um { $time } Uhr (Nr. { $number }){ $changed ->
    [0] , seitdem unverändert.
    [one] , 1 Änderung seitdem.
   *[other] , { $changed } Änderungen seitdem.
  }
pause-unseated = { $count ->
    [one] 1 Person hat noch keinen Tisch.
   *[other] { $count } Personen haben noch keinen Tisch.
  }
pause-rooms = { $count } { $count ->
    [one] Raum
   *[other] Räume
  }: { $labels }

# Texte für den Chat
pause-text-announce = Die Themen, für den Chat
pause-text-collect = Erinnerung, für den Chat
pause-text-decide = Rückfragen, für den Chat
pause-text-tell = Wer sitzt wo, für den Chat
pause-text-open = Die Räume sind offen, für den Chat
pause-file-announce = themen
pause-file-collect = erinnerung
pause-file-decide = rueckfragen
pause-file-open = raeume-offen
pause-text-none = Hierfür ist gerade kein Text nötig.
pause-text-later = Der Text steht hier, sobald veröffentlicht ist.
pause-piece = Teil { $number } von { $count }
pause-piece-copied = ✓ kopiert
pause-piece-all = ✓ alle kopiert
pause-copied = { $count ->
    [one] Kopiert: jetzt in den Chat einfügen.
   *[other] Teil { $number } von { $count } kopiert: jetzt in den Chat einfügen.
  }

# Die eine Taste
pause-next-copy = Enter: Text kopieren
pause-next-copy-announce = { $windows ->
    [yes] Enter: Themen in den Fenstern zeigen und Text kopieren
   *[no] Enter: Text mit den Themen kopieren
  }
pause-next-copy-tell = Enter: Teil { $number } von { $count } kopieren
pause-next-list = Enter: Teilnehmerliste einfügen
pause-next-decide = Enter: zu den Unklaren ({ $count })
pause-next-compute = { $form ->
    [choice] Enter: Tische fair berechnen
    [rotation] Enter: Runden planen
   *[other] Enter: Gruppen einteilen
  }
pause-next-publish = { $changed ->
    [0] Enter: veröffentlichen, wer wo sitzt
    [one] Enter: 1 Änderung veröffentlichen
   *[other] Enter: { $changed } Änderungen veröffentlichen
  }
pause-next-begin = Enter: „{ $title }“ beginnen und Text kopieren
pause-next-on = Enter: abhaken, weiter zu { $number } { $step }
pause-next-look = Enter: weiter zu { $number } { $step }
pause-next-end = Alle Schritte sind erledigt. 4 zeigt die Bögen, 1 die Uhr.
pause-next-busy = Bitte warten …
pause-open-key = o: so öffnen, wie es jetzt ist
pause-tick-key = Leertaste: abhaken

# Was gesagt wird
pause-finished = { $step }: gerade von jemand anderem erledigt.
pause-fact-stays = Das ist geschehen; der Haken bleibt.
pause-begun-already = Die Phase hat schon begonnen.
pause-published-meanwhile = Jemand anders hat gerade veröffentlicht.
pause-windows-along = Die Fenster werden mit umgestellt.
pause-windows-alone = Die Fenster bleiben, wie sie sind.
pause-nothing-to-copy = Hier gibt es nichts zu kopieren.
pause-opening = Einen Augenblick, die Tische werden gebildet …
pause-opened-bare = „{ $title }“ läuft, ohne Tischplan.
pause-open-question = So öffnen, wie es jetzt ist?
pause-open-missing = { $silent ->
    [0] { $unclear } unklar
   *[other] { $unclear ->
        [0] { $silent } ohne Thema
       *[other] { $silent } ohne Thema, { $unclear } unklar
      }
  }; sie finden ihren Platz danach.
pause-open-asked = { $count ->
    [one] 1 Person hat einen Wunsch, aber keinen Platz; sie wird danach gefragt.
   *[other] { $count } Personen haben einen Wunsch, aber keinen Platz; sie werden danach gefragt.
  }
pause-open-nobody = Niemand hat ein Thema: Es gibt keinen Tischplan.
pause-open-compute = Die Tische werden jetzt gebildet.
pause-open-publish = Der Tischplan wird veröffentlicht.
pause-open-begin = „{ $title }“ beginnt, die Uhr läuft.
pause-open-start = Die Veranstaltung hat noch nicht begonnen; sie beginnt damit.
pause-open-yes = Öffnen
pause-open-no = Noch nicht
pause-notice = Pause, Schritt { $number } von { $count }: { $step } – { $key }: zur Pause (Ansicht 0)

key-console-view-pause = Pause
key-pause-next = Weiter
key-pause-next-help = Das Nächste tun: was in der hervorgehobenen Zeile steht
key-pause-copy = Text
key-pause-copy-help = Den Text dieses Schritts für den Chat kopieren, Teil für Teil
key-pause-tick = Abhaken
key-pause-tick-help = Den Schritt abhaken, auch wenn noch etwas offen ist, oder den Haken zurücknehmen
key-pause-open-now = Jetzt öffnen
key-pause-open-now-help = So öffnen, wie es jetzt ist: Tische bilden, veröffentlichen, die Phase beginnen
key-pause-go-back = Voriger Schritt
key-pause-go-back-help = Den vorigen Schritt ansehen; es geschieht nichts
key-pause-scroll-down = Weiter unten
key-pause-scroll-up = Weiter oben
key-pause-go-on = Nächster Schritt
key-pause-go-on-help = Den nächsten Schritt ansehen; es geschieht nichts
key-pause-decide = Unklare
key-pause-decide-help = Zu den Namen in Ansicht 2, bei denen Sie entscheiden müssen
key-pause-paste = Liste
key-pause-paste-help = Die Teilnehmerliste einfügen oder aus einer Datei lesen
key-pause-sources = Mitlesen
key-pause-sources-help = Chat oder BigBlueButton laufend mitlesen
key-pause-incoming = Neues
key-pause-incoming-help = Zeigen, was Chat oder BigBlueButton Neues gebracht haben
key-pause-desk = Eintippen
key-pause-desk-help = Wünsche eintippen: drei Buchstaben, Nummer, Enter
key-pause-compute = Rechnen
key-pause-compute-help = Die Tische fair berechnen, auch noch einmal
key-pause-late = Zu Fragende
key-pause-late-help = Wer einen Wunsch, aber keinen Platz hat: was zu sagen ist, und wo noch Platz ist
key-pause-windows = Fenster
key-pause-windows-help = Ob die geteilten Fenster mit umgestellt werden
key-pause-rooms = Räume
key-pause-rooms-help = Die Namen der Räume, und wer in welchen geht
key-pause-by-hand = Zuweisen
key-pause-by-hand-help = Die Arbeitsliste: wer von Hand in welchen Raum zu setzen ist
key-pause-switch = Andere Phase
key-pause-switch-help = Zur Pause vor der nächsten Phase mit Tischen
