# Die Ansicht „Räume“ der Konsole: auf zwei Wegen in die Räume der Videokonferenz.

key-tables-rooms = Räume
key-tables-rooms-help = Die veröffentlichten Tische in die Räume der Videokonferenz bringen

key-cafe-rooms = Räume
key-cafe-rooms-help = Die veröffentlichten Tische in die Räume der Videokonferenz bringen

## Tasten
key-rooms-road = Anderer Weg
key-rooms-road-help = Zwischen den Wegen wechseln: alle gehen selbst, oder von Hand zuweisen
key-rooms-find = Finden
key-rooms-find-help = Irgendwen finden, mit dem Raum
key-rooms-platform = Plattform
key-rooms-switch = Nächste Phase
key-rooms-bbb = BigBlueButton
key-rooms-bbb-help = Die Räume in BigBlueButton anlegen, mit einem Link für jede Person
key-rooms-leave = Zurück
key-rooms-walk-copy = Kopieren
key-rooms-walk-copy-help = Den Namen des Raums kopieren und zum nächsten gehen
key-rooms-walk-copy-all = Alle kopieren
key-rooms-walk-copy-all-help = Alle Namen kopieren, eine Zeile je Raum
key-rooms-walk-chat = In den Chat
key-rooms-walk-chat-help = Wer sitzt wo, in Stücken für den Chat
key-rooms-walk-lists = Listen
key-rooms-walk-lists-help = Namen, Arbeitslisten und wer wo sitzt in den Ordner schreiben: Text, HTML zum Drucken, Word, Excel, CSV
key-rooms-walk-window = Fenster
key-rooms-walk-window-help = In den geteilten Fenstern zeigen, wer wo sitzt
key-rooms-walk-advance = Zoom vorab
key-rooms-walk-advance-help = Die Datei schreiben, mit der Zoom vor der Besprechung zuweist, und zeigen, wer nicht darin steht
key-rooms-work-tick = Erledigt
key-rooms-work-tick-help = Diese Personen sind in ihrem Raum: abhaken und zur nächsten Zeile; bei Erledigten: Haken wegnehmen
key-rooms-work-take = Nehmen
key-rooms-work-take-help = Die Zeile nehmen, damit niemand anders sie bearbeitet, oder zurückgeben; wo nur eine Person zuweisen darf: die ganze Liste
key-rooms-work-stretch = 20 nehmen
key-rooms-work-stretch-help = Von hier an die nächsten 20 Personen nehmen, die niemand hat
key-rooms-work-undo = Zurücknehmen
key-rooms-work-opened = Räume offen
key-rooms-work-opened-help = Allen sagen, dass die Räume offen sind, oder doch nicht
key-rooms-work-singly = Einzeln
key-rooms-work-singly-help = Jede Person in einer eigenen Zeile, oder aufeinanderfolgende Namen zusammen
key-rooms-work-done = Erledigte
key-rooms-work-done-help = Zeigen, wer schon in einem Raum ist, oder wieder, wer fehlt
key-rooms-bbb-make = Anlegen
key-rooms-bbb-make-help = Räume anlegen, die es noch nicht gibt, und die Links in eine Datei schreiben
key-rooms-bbb-look = Nachsehen
key-rooms-bbb-end = Beenden
key-rooms-bbb-end-help = Die angelegten Räume beenden; wer darin ist, kommt hinaus
key-rooms-bbb-meeting = Besprechung
key-rooms-bbb-free = Raumwahl
key-rooms-bbb-free-help = Ob Teilnehmer*innen den Raum selbst wechseln dürfen; gilt für Räume, die danach angelegt werden

## Die Ansicht
rooms-view-title = Räume für { $platform }
rooms-view-unpublished = noch nicht veröffentlicht
rooms-view-rooms_walk = { " " }1. Weg: alle gehen selbst{ " " }
rooms-view-rooms_work = { " " }2. Weg: von Hand zuweisen{ " " }
rooms-view-tab = Tab wechselt
rooms-view-platform = Auf welcher Plattform läuft die Videokonferenz?
rooms-view-planned = { $name } (steht im Ablaufplan)
rooms-view-one-phase = Es gibt nur eine Phase mit Räumen.

## Erster Weg
rooms-walk-column-length = Zeichen
rooms-walk-limits = Legen Sie in { $platform } Räume mit diesen Namen an: höchstens { $rooms } Räume, Namen bis { $name } Zeichen (hier schon gekürzt).
rooms-walk-copied =
    { $count ->
        [one] Kopiert: { $name }
       *[other] Alle { $count } Namen sind kopiert.
    }
rooms-walk-copied-perhaps =
    { $count ->
        [one] Kopiert, wenn das Terminal es zulässt: { $name }
       *[other] Alle { $count } Namen sind kopiert, wenn das Terminal es zulässt. Mit d liegen sie auch in einer Datei.
    }
rooms-walk-window = Die geteilten Fenster zeigen jetzt, wer wo sitzt.
rooms-walk-lists-title = Listen für die Räume
rooms-walk-lists = Nur für Sie lesbar, im Ordner { $folder }:
rooms-walk-only-zoom = Vorab zuweisen lässt sich nur in Zoom. Mit p wählen Sie die Plattform.
rooms-walk-advance-title = Vorab-Zuweisung für Zoom

## Zweiter Weg
rooms-work-column-who = Der Reihe nach
rooms-work-column-count = Zahl
rooms-work-column-room = In den Raum
rooms-work-column-holder = Bei
rooms-work-you = Sie
rooms-work-is-in = { $name } ist in „{ $room }“
rooms-work-nobody = Niemand, der da ist, hat einen Tisch.
rooms-work-left =
    { $left ->
        [0] Alle { $total } sind in ihrem Raum
       *[other] { $again ->
            [0] Noch { $left } von { $total }
            [one] Noch { $left } von { $total }, eine Person zieht um
           *[other] Noch { $left } von { $total }, { $again } ziehen um
        }
    }
rooms-work-mine = bei Ihnen { $count }
rooms-work-theirs = bei { $name } { $count }
rooms-work-whole-mine = Sie haben die ganze Liste.
rooms-work-whole-theirs = { $name } hat die ganze Liste.
rooms-work-whole-nobody = Noch niemand hat die Liste: n nimmt sie ganz.
rooms-work-one-opened = In { $platform } weist auch bei offenen Räumen immer nur eine Person zu.
rooms-work-one-before = Vor dem Öffnen weist nur eine Person zu. Sind die Räume offen: o.
rooms-work-several = Die Räume sind offen: auch zu mehreren, jede Zeile gehört einer Person. Die Leertaste hakt ab und nimmt die nächste.
rooms-work-offline = Ohne Verbindung sehen andere nicht, was Sie haben, und können es nehmen. Was Sie abhaken, wird später gesendet.
rooms-work-all-done = Hier ist nichts mehr zu tun.
rooms-work-taken = Das hat { $name }.
rooms-work-lost = { $name } war schneller und hat die Zeile.
rooms-work-tick-theirs = Diese Zeile hat { $name }. Ist die Zuweisung wirklich gemacht?
rooms-work-tick-yes = Ja, abhaken
rooms-work-tick-no = Nein
rooms-work-unticked = { $name } ist wieder auf der Liste.
rooms-work-nothing-to-undo = Hier wurde noch nichts abgehakt.
rooms-work-undone =
    { $count ->
        [one] Zurückgenommen für eine Person.
       *[other] Zurückgenommen für { $count } Personen.
    }
rooms-work-is-opened = Die Räume sind offen. Ab jetzt geht es der Liste nach.
rooms-work-is-closed = Die Räume gelten wieder als noch nicht offen.

## Finden
rooms-find-none = { $name } („{ $display }“) hat keinen Raum.
rooms-find-room =
    { $where ->
        [done] { $name } („{ $display }“): „{ $room }“ – ist dort
        [elsewhere] { $name } („{ $display }“): „{ $room }“ – ist noch in „{ $other }“
       *[left] { $name } („{ $display }“): „{ $room }“ – noch nicht zugewiesen
    }
rooms-find-nowhere = { $name } steht auf dieser Liste nicht.

## BigBlueButton
rooms-bbb-title = Räume in BigBlueButton ({ $host })
rooms-bbb-in = Besprechung: { $meeting }
rooms-bbb-no-meeting = Noch keine Besprechung gewählt
rooms-bbb-fixed = feste Räume
rooms-bbb-free = freie Raumwahl
rooms-bbb-column-state = Stand
rooms-bbb-there =
    { $people ->
        [0] ist da
        [one] ist da, eine Verbindung
       *[other] ist da, { $people } Verbindungen
    }
rooms-bbb-not-there = noch nicht angelegt
rooms-bbb-asking = Der Server wird gefragt …
rooms-bbb-found = { $count } von { $total } Räumen sind da.
rooms-bbb-end =
    { $people ->
        [0] Alle angelegten Räume dieser Phase beenden?
        [one] Alle angelegten Räume dieser Phase beenden? Eine Person ist darin und kommt hinaus.
       *[other] Alle angelegten Räume dieser Phase beenden? { $people } Personen sind darin und kommen hinaus.
    }
rooms-bbb-end-yes = Räume beenden
rooms-bbb-end-no = Offen lassen
rooms-bbb-other-platform = Über die Schnittstelle lassen sich nur Räume in BigBlueButton anlegen. Mit p wählen Sie die Plattform.
