# Personen in der Moderationskonsole: die Liste, „Bitte entscheiden“, das Eintippen, das Einfügen, die Suche.
key-people-decide = Entscheiden
key-people-decide-help = Zu den Namen gehen, bei denen Sie entscheiden müssen
key-people-desk = Eintippen
key-people-desk-help = Wünsche eintippen: drei Buchstaben, Nummer, Enter
key-people-paste = Einfügen
key-people-paste-help = Die Teilnehmerliste einfügen oder aus einer Datei lesen
key-people-filter = Filtern
key-people-filter-help = Nur Namen zeigen, in denen diese Buchstaben vorkommen
key-people-only = Auswahl
key-people-only-help = Alle, nur ohne Thema, nur ohne Tisch oder nur wer fehlt
key-people-rename = Name
key-people-rename-help = Den Namen einer Person berichtigen
key-people-here = Fort/da
key-people-here-help = Die Person ist gegangen oder wieder da
key-people-undo = Rückgängig
key-people-undo-help = Den letzten eingetippten Wunsch oder die letzte Entscheidung zurücknehmen
key-people-switch = Andere Phase
key-people-switch-help = Zu den Wünschen für die nächste Breakout-Phase mit Themenwahl
key-people-forget = Löschen
key-people-forget-help = Den Namen einer Person endgültig löschen
key-filter-leave-everybody = Alle zeigen
key-filter-leave-list = Zur Liste
key-doubts-select = Vorschlag
key-doubts-select-help = Den Vorschlag annehmen
key-doubts-topic-0 = Kein Thema
key-doubts-topic-1 = Thema 1
key-doubts-topic-2 = Thema 2
key-doubts-topic-3 = Thema 3
key-doubts-topic-4 = Thema 4
key-doubts-topic-5 = Thema 5
key-doubts-topic-6 = Thema 6
key-doubts-topic-7 = Thema 7
key-doubts-topic-8 = Thema 8
key-doubts-topic-9 = Thema 9
key-doubts-no-person = Keine Person
key-doubts-no-person-help = Das ist keine Person, sondern ein Gerät oder ein zweiter Zugang
key-doubts-name = Name
key-doubts-name-help = Der Person einen Namen geben; das Thema entscheiden Sie danach
key-doubts-topic-all = Das Thema mit dieser Nummer, 0: kein Thema
key-doubts-leave = Zur Liste
key-desk-undo = Rückgängig
key-desk-mark-down = Nächster Name
key-desk-mark-up = Voriger Name
key-find-mark-down = Nächster Name
key-find-mark-up = Voriger Name

people-counts = { $here } da, davon { $chosen } mit Thema
people-doubts = { $count } zu entscheiden
people-only = { $only ->
    [unchosen] gezeigt: nur ohne Thema
    [unseated] gezeigt: nur ohne Tisch
    [gone] gezeigt: nur wer fehlt
   *[all] gezeigt: alle
  }
people-last = u nimmt zurück: { $what }
people-nobody = Noch ist niemand auf der Liste. Mit p fügen Sie die Namen aus der Videokonferenz ein oder lesen sie aus einer Datei, mit t tippen Sie einzelne Personen ein.
people-filter = Namen filtern, Esc zeigt alle
people-column-name = Name
people-column-display = Anzeigename
people-column-topics = Thema
people-column-table = Tisch
people-column-source = Quelle
people-column-here = Stand
people-source-display = Anzeigename
people-source-desk = eingetippt
people-source-decision = entschieden
people-is-here = da
people-is-gone = fort
people-is-aside = keine Person
people-none = keins
people-unknown = noch nichts
people-gone = fort
people-no-breakout = Im Ablaufplan steht keine Breakout-Phase mit Themenwahl.
people-which-number = Welches Thema für „{ $name }“?
people-number-wrong = Diese Nummer gibt es nicht. Zur Wahl stehen { $offered }.
people-nothing-to-decide = Es ist nichts zu entscheiden.
people-rename = Name von { $name }
people-rename-hint = Anzeigename in der Videokonferenz: { $display }
people-forget = Den Namen „{ $name }“ endgültig löschen? In den Ergebnissen wird er durch „…“ ersetzt. Das lässt sich nicht zurücknehmen.
people-forget-yes = Löschen
people-forget-no = Behalten

doubts-title = Bitte entscheiden ({ $count })
doubts-key = d: hierher
doubts-keys = Enter: Vorschlag · Ziffer: Thema · 0: keins · n: Name · x: keine Person
doubts-proposal = Vorschlag: { $count ->
    [one] Thema { $topics }
   *[other] Themen { $topics }
  }
doubts-no-proposal = kein Vorschlag
doubts-unproposed = Hier gibt es keinen Vorschlag: Nummer des Themas, 0 für keines, n für den Namen; x, wenn es keine Person ist.

desk-title = Wünsche eintippen: { $title }
desk-placeholder = z. B. mül 3
desk-hint = Drei Buchstaben des Namens, die Nummer, Enter. Mehrere Wünsche: 3 5. Ohne Thema: 0.
desk-name-missing = Und der Name?
desk-several = { $count } passen: mit ↓ wählen oder weiterschreiben
desk-number-missing = { $name }: welche Nummer?
desk-not-offered = Thema { $number } steht nicht zur Wahl, nur { $offered }.
desk-no-topic = kein Thema
desk-one-topic = Thema { $number }, { $title }
desk-topics = Themen { $topics }
desk-enter = Enter: { $name } → { $what }
desk-enter-new = Enter: neue Person „{ $name }“ → { $what }
desk-wish = Wunsch: { $topics }
desk-table = Tisch { $label }
desk-new = + neue Person „{ $name }“
desk-nothing-yet = Noch nichts eingetippt.
desk-done = { $name }: { $what } (vorher { $before })
desk-done-added = { $name }: { $what } (neu)
desk-done-aside = { $name }: keine Person
desk-nothing-to-undo = Es gibt nichts zurückzunehmen.
desk-changed-meanwhile = Das hat inzwischen jemand anders geändert, es bleibt so.
desk-undone = { $name }: zurückgenommen

paste-question = Teilnehmerliste: { $title }
paste-hint = Ein Name je Zeile. Strg+S übernimmt; vorher sehen Sie, was sich ändern würde.
paste-back = Zurück
paste-add = Übernehmen
paste-whole = Ja, ganze Liste
paste-rows = { $count ->
    [one] Eine Zeile mit einem Namen gelesen.
   *[other] { $count } Zeilen mit Namen gelesen.
  }
paste-new = { $count ->
    [one] 1 Person kommt neu dazu
   *[other] { $count } Personen kommen neu dazu
  }
paste-returned = { $count ->
    [one] 1 Person ist wieder da
   *[other] { $count } Personen sind wieder da
  }
paste-chosen = { $count ->
    [one] 1 Themenwunsch
   *[other] { $count } Themenwünsche
  }
paste-doubts = { $count ->
    [one] 1 Name ist unklar: Sie entscheiden danach
   *[other] { $count } Namen sind unklar: Sie entscheiden danach
  }
paste-nothing-new = Alle sind schon bekannt, nichts ändert sich.
paste-in-parts = Die Liste ist so lang, dass sie in { $count } Teilen gesendet wird. Niemand gilt deshalb als gegangen.
paste-stated-differs = Die Liste nennt { $stated } Personen, gelesen sind { $rows }. Niemand gilt deshalb als gegangen.
paste-stated = Die Liste nennt { $stated } Personen, alle sind gelesen: Sie ist vollständig.
paste-gone = { $count ->
    [one] 1 Person fehlt darin und gilt als gegangen
   *[other] { $count } Personen fehlen darin und gelten als gegangen
  }
paste-is-it-whole = { $count ->
    [one] 1 Person fehlt in dieser Liste. Ist das die ganze Liste? Nur dann gilt sie als gegangen.
   *[other] { $count } Personen fehlen in dieser Liste. Ist das die ganze Liste? Nur dann gelten sie als gegangen.
  }
paste-skipped = { $count ->
    [one] 1 Zeile wird ausgelassen:
   *[other] { $count } Zeilen werden ausgelassen:
  }

find-title = Wer sitzt wo?
find-placeholder = Anfang des Vornamens oder Nachnamens
find-nobody = Niemand heißt so.
find-no-table = { $name } hat noch keinen Tisch.
find-members = Tisch { $label }, { $title }: { $names }
