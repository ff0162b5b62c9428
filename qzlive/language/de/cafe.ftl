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

# In der Konsole: Ansicht 3.
key-cafe-plan = Runden planen
key-cafe-plan-help = Runden planen; sind schon welche gesagt, zeigt die Konsole, wie es weitergehen kann und was es kostet
key-cafe-publish = Sagen
key-cafe-publish-help = Alle Runden sagen, nur die nächste, oder noch einmal, was sich geändert hat; danach die Texte für den Chat
key-cafe-next = Nächste Runde
key-cafe-next-help = Die nächste Runde beginnen, mit dem, was Sie dazu vorlesen; nach der letzten geht der Ablauf weiter
key-cafe-layout = Tische/Personen
key-cafe-layout-help = Zwischen den Tischen und den Wegen der Personen wechseln
key-cafe-late = Gekommene und Gegangene
key-cafe-late-help = Wer neu da ist, bekommt einen Weg mit freien Plätzen, wer weg ist, fällt heraus; sonst wechselt niemand
key-cafe-again = Runde zurück
key-cafe-again-help = Zur Runde davor zurück, wenn zu früh weitergeschaltet wurde
key-cafe-switch = Andere Phase
key-cafe-switch-help = Die Tische der nächsten Phase zeigen, wenn es mehrere gibt
key-cafe-desk = Nummerntafel
key-cafe-desk-help = Wünsche zurufen lassen und eintippen
key-cafe-begin-begin = Beginnen
key-cafe-begin-copy = Text kopieren
cafe-copied = Kopiert.
cafe-not-planned = noch keine Runden geplant: v plant sie
cafe-draft = ENTWURF, { $rounds } Runden · noch niemandem gesagt
cafe-told-all = alle { $rounds } Runden gesagt ({ $clock } Uhr)
cafe-told = { $told ->
    [one] Runde 1 gesagt
   *[other] Runde 1 bis { $told } gesagt
  } ({ $clock } Uhr), der Rest ist ENTWURF
cafe-unlike = { $count ->
    [one] einer Person wurde es anders gesagt
   *[other] { $count } Personen wurde es anders gesagt
  }: p sagt es neu
cafe-over = Das Themencafé endete um { $clock } Uhr.
cafe-before = Runde 1 von { $of } beginnt mit n · im Ablauf ab { $clock } Uhr
cafe-runs = Runde { $number } von { $of } läuft · noch { $left }, bis { $end } Uhr · { $last ->
    [yes] n: Ende
   *[no] n: Runde { $next }
  }
cafe-round-over = Runde { $number } von { $of } ist um, seit { $length } · { $last ->
    [yes] n: das Café endet
   *[no] n: Runde { $next } beginnt
  }
cafe-size = { $people } Personen, { $tables } Tische
cafe-met = { $pairs ->
    [0] keine doppelte Begegnung
    [one] ein Paar trifft sich zweimal
   *[other] { $pairs } Paare treffen sich mehrmals
  }
cafe-wishes = Wünsche erfüllt: { $met } von { $all }
cafe-gap = { $come ->
    [0] {""}
    [one] Eine Person ist neu und ohne Weg. {""}
   *[other] { $come } Personen sind neu und ohne Weg. {""}
  }{ $gone ->
    [0] {""}
    [one] Eine ist gegangen. {""}
   *[other] { $gone } sind gegangen. {""}
  }j schließt die Lücken, ohne dass sonst jemand wechselt.
cafe-more = {" "}(und { $count } weitere Hinweise)
cafe-column-table = Tisch
cafe-column-topic = Thema
cafe-column-host = Gastgeber*in
cafe-column-round = { $kind ->
    [runs] R{ $number } ▶
    [told] R{ $number } ✓
   *[other] R{ $number } ✎
  }
cafe-column-way = Weg
cafe-column-wishes = Wünsche
cafe-no-host = niemand
cafe-note-gone = nicht da
cafe-note-new = neu: Angebot
cafe-note-unlike = anders gesagt
cafe-note-unmet = Wunsch offen
cafe-note-host = bleibt
cafe-about = { $name }: { $way }
cafe-about-told = gesagt wurde { $way }
cafe-about-untold = noch nicht gesagt
cafe-wish-met = Wunsch { $topic }: Runde { $round }
cafe-wish-open = Wunsch { $topic }: nicht dabei
cafe-wish-unmet = Wunsch { $topic } nicht erfüllt: { $why }
cafe-sitting = Tisch { $label }, Runde { $round } ({ $count }): { $names }
cafe-computing = Die Runden werden geplant … { $seconds } s. Esc bricht ab.
cafe-planned = { $rounds } Runden an { $tables } Tischen geplant: { $pairs ->
    [0] niemand trifft jemanden zweimal.
    [one] ein Paar trifft sich zweimal.
   *[other] { $pairs } Paare treffen sich mehrmals.
  } Noch ist nichts gesagt.
cafe-plan-first = Es gibt noch keine Runden: v plant sie.
cafe-nothing-to-change = Alle haben ihren Weg, es ist nichts zu ändern.
cafe-ways = Wie soll es weitergehen?
cafe-ways-hint = Was schon gesagt ist, bleibt. Wer danach einen anderen Weg hat, steht unter „anders gesagt“, bis Sie es sagen.
cafe-way-keep = Alle behalten ihre Plätze; Neue setzen sich auf freie
cafe-way-level = Gleich große Tische, mit so wenigen Wechseln wie möglich
cafe-way-search = Die Runden, die noch niemand kennt, ganz neu planen
cafe-price = { $moved ->
    [0] Niemand sitzt anders
    [one] Ein Platz ändert sich
   *[other] { $moved } Plätze ändern sich
  }, { $pairs ->
    [0] niemand trifft jemanden zweimal
    [one] ein Paar trifft sich zweimal
   *[other] { $pairs } Paare treffen sich mehrmals
  }, { $unmet ->
    [0] alle Wünsche erfüllt
    [one] ein Wunsch offen
   *[other] { $unmet } Wünsche offen
  }
cafe-changed = { $count ->
    [0] Geändert. Niemandem wurde etwas anderes gesagt.
    [one] Geändert. Einer Person wurde es anders gesagt: p sagt es neu.
   *[other] Geändert. { $count } Personen wurde es anders gesagt: p sagt es neu.
  }
cafe-tell = Was soll gesagt werden?
cafe-tell-all = Alle { $rounds } Runden: jede Person bekommt ihren ganzen Weg
cafe-tell-next = Nur Runde { $round }
cafe-tell-again = { $told ->
    [one] Runde 1 noch einmal: { $count } Personen sitzen jetzt anders
   *[other] Runde 1 bis { $told } noch einmal: { $count ->
        [one] eine Person sitzt
       *[other] { $count } Personen sitzen
      } jetzt anders
  }
cafe-header = { $title }: Ihr Weg durch { $told ->
    [one] Runde 1 von { $rounds }
   *[other] Runde 1 bis { $told } von { $rounds }
  }
cafe-header-tables = { $title }: Tische in Runde { $round }
cafe-header-changed = { $title }: neue und geänderte Wege{ $round ->
    [0] {""}
   *[other] {" "}ab Runde { $round }
  }
cafe-way-now = { $name }: jetzt Tisch { $table }
cafe-way-now-then = { $name }: jetzt Tisch { $table }, dann { $route }
cafe-way-then = { $name }: in dieser Runde an keinem Tisch, dann { $route }
cafe-version-names = Wege nach Namen, Fassung { $number } von { $clock } Uhr
cafe-version-tables = Tische in Runde { $round }, Fassung { $number } von { $clock } Uhr
cafe-version-changed = Nur die neuen und geänderten Wege, Fassung { $number } von { $clock } Uhr
cafe-file-names = { $name }-{ $breakout }-wege-{ $number }.txt
cafe-file-tables = { $name }-{ $breakout }-runde-{ $round }-fassung-{ $number }.txt
cafe-file-changed = { $name }-{ $breakout }-geaenderte-wege-{ $number }.txt
cafe-begin = Runde { $number } beginnen
cafe-begin-yes = Runde { $number } beginnt jetzt
cafe-say-first = Willkommen im Themencafé! Es gibt { $of } Runden von je { $minutes } Minuten. Ihren Weg finden Sie im Chat; die erste Zahl ist Ihr erster Tisch. Die Gastgeberinnen und Gastgeber bleiben an ihrem Tisch und schreiben mit. Bitte gehen Sie jetzt an Ihren ersten Tisch.
cafe-say-next = Bitte wechseln Sie jetzt: Runde { $number } von { $of } beginnt. Die { $number }. Station auf Ihrem Weg ist Ihr nächster Tisch; Sie haben { $minutes } Minuten. Die Gastgeberinnen und Gastgeber bleiben sitzen und fassen kurz zusammen, was bisher aufgeschrieben wurde.
cafe-say-last = Bitte wechseln Sie ein letztes Mal: Runde { $number } von { $of } beginnt. Sie haben { $minutes } Minuten. Danach treffen wir uns alle im Hauptraum.
cafe-still-runs = Runde { $number } läuft noch { $left }.
cafe-untold = Runde { $number } ist noch niemandem gesagt. Mit dem Beginn ist sie es; danach sehen Sie die Texte für den Chat.
cafe-unlike-still = { $count ->
    [one] Einer Person wurde ein anderer Weg gesagt
   *[other] { $count } Personen wurde ein anderer Weg gesagt
  }, als der Entwurf jetzt hat. Esc, dann p sagt es neu.
cafe-begins-item = Damit beginnt auch im Ablauf „{ $title }“.
cafe-begun = Runde { $number } läuft.
cafe-again = Zurück zu Runde { $number }
cafe-again-about = Runde { $number } beginnt von vorn, ihre Zeit läuft neu. Alle sitzen wieder dort, wo sie in dieser Runde waren; geschrieben bleibt geschrieben.
cafe-again-yes = Runde { $number } noch einmal
cafe-none-begun = Es läuft noch keine Runde.
cafe-end = Das Themencafé ist zu Ende
cafe-say-end = Die letzte Runde ist vorbei. Herzlichen Dank an alle, die einen Tisch betreut haben! Bitte kommen Sie zurück in den Hauptraum: Weiter geht es mit „{ $title }“.
cafe-end-yes = Weiter mit „{ $title }“
cafe-last-was = Die letzte Runde ist vorbei.
cafe-no-gap = Alle, die da sind, haben einen Weg.
cafe-gap-closed = { $come ->
    [0] {""}
    [one] Eine Person hat jetzt einen Weg. {""}
   *[other] { $come } Personen haben jetzt einen Weg. {""}
  }{ $gone ->
    [0] {""}
    [one] Eine Person ist herausgenommen. {""}
   *[other] { $gone } Personen sind herausgenommen. {""}
  }Sonst sitzt niemand anders.

# In der Probe.
rehearsal-phase-round = Runde { $number } von { $count }: Die Tische schreiben …
rehearsal-rounds = Runden
rehearsal-repeated-pairs = Paare, die sich mehrmals trafen
cafe-top = Runde { $number } von { $of } · { $title }
