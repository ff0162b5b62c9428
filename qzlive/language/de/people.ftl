# Personen in der Moderationskonsole: die Liste, „Bitte entscheiden“, das Eintippen, das Einfügen, die Suche.
key-people-decide = Entscheiden
key-people-decide-help = Zu den Namen gehen, bei denen Sie entscheiden müssen
key-people-desk = Tippen
key-people-desk-help = Wünsche eintippen: drei Buchstaben, Nummer, Enter
key-people-paste = Liste
key-people-paste-help = Die Teilnehmerliste einfügen oder aus einer Datei lesen
key-people-filter = Filtern
key-people-filter-help = Nur Namen zeigen, in denen diese Buchstaben vorkommen
key-people-only = Auswahl
key-people-everybody = Alle zeigen
key-people-everybody-help = Filter und Auswahl aufheben
key-people-rename = Name
key-people-rename-help = Den Namen einer Person berichtigen
key-people-merge = Zusammenlegen
key-people-merge-help = Zwei Einträge derselben Person zu einem machen
key-people-split = Trennen
key-people-split-help = Einen zusammengelegten Eintrag wieder zu einer eigenen Person machen
key-people-only-help = Alle, nur ohne Thema, nur ohne Tisch, nur wer fehlt, nur wer angemeldet und noch nicht da ist
key-people-undo-help = Den letzten Wunsch oder die letzte Entscheidung zurücknehmen, auch Zusammenlegen und Trennen
key-people-here = Fort/da
key-people-here-help = Die Person ist gegangen oder wieder da
key-people-undo = Rückgängig
key-people-switch = Andere Phase
key-people-switch-help = Zu den Wünschen für die nächste Breakout-Phase mit Themenwahl
key-people-forget = Löschen
key-people-forget-help = Den Namen einer Person endgültig löschen
key-filter-leave-everybody = Alle zeigen
key-filter-leave-list = Zur Liste
key-doubts-select = Vorschlag
key-doubts-select-help = Den Vorschlag annehmen
key-doubts-other = Andere Person
key-doubts-other-help = Nein, das ist niemand von den Vorgeschlagenen; danach wird nicht wieder gefragt
key-doubts-next = Nächster Vorschlag
key-doubts-next-help = Fragen, ob es die Nächste der Vorgeschlagenen ist
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
key-difference-take = Übernehmen
key-difference-take-help = Alles übernehmen, was angehakt ist
key-difference-tick = An/aus
key-difference-tick-help = Diese Zeile übernehmen oder auslassen; gleiche Namen gehören zusammen
key-difference-all = Alle
key-difference-all-help = Alle Zeilen übernehmen oder keine
key-difference-gone = Fehlende
key-difference-gone-help = Wer in der Liste fehlt, gilt als gegangen oder bleibt
key-difference-skipped = Ausgelassen
key-difference-skipped-help = Die Zeilen zeigen, die keine Personen sind, und warum
key-difference-follow = Laufend
key-difference-follow-help = Das Angehakte übernehmen, und was danach kommt von selbst
key-split-take = Trennen
key-desk-undo = Rückgängig
key-desk-mark-down = Nächster Name
key-desk-mark-up = Voriger Name
key-find-mark-down = Nächster Name
key-find-mark-up = Voriger Name

people-counts = { $here } da, davon { $chosen } mit Thema
people-doubts = { $count } zu entscheiden
people-last = { $what } · u nimmt zurück
people-nobody = Noch ist niemand auf der Liste. Mit p fügen Sie die Namen aus der Videokonferenz ein oder lesen sie aus einer Datei, mit t tippen Sie einzelne Personen ein.
people-nobody-came = { $count ->
    [one] 1 Person ist angemeldet, noch niemand ist da: p fügt die Liste aus der Videokonferenz ein, o zeigt die Anmeldung.
   *[other] { $count } sind angemeldet, noch niemand ist da: p fügt die Liste aus der Videokonferenz ein, o zeigt die Angemeldeten.
  }
people-nobody-fits = Niemand passt; Esc zeigt alle.
people-filter = Namen filtern, Esc zeigt alle
people-column-name = Name
people-column-display = Anzeigename
people-column-topics = Thema
people-column-table = Tisch
people-column-source = Quelle
people-column-here = Stand
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
doubts-proposal = Vorschlag: { $count ->
    [one] Thema { $topics }
   *[other] Themen { $topics }
  }
doubts-no-proposal = kein Vorschlag

desk-title = Wünsche eintippen: { $title }
desk-placeholder = z. B. mül 3
desk-hint = Drei Buchstaben des Namens, die Nummer, Enter. Mehrere Wünsche: 3 5. Ohne Thema: 0. Neue Person: ganzer Name, auch noch ohne Nummer.
desk-name-missing = Und der Name?
desk-several = { $count ->
    [one] 1 passt: mit ↓ wählen oder weiterschreiben
   *[other] { $count } passen: mit ↓ wählen oder weiterschreiben
  }
desk-number-missing = { $name }: welche Nummer? (0: kein Thema)
desk-enter-open = Enter: neue Person „{ $name }“, Thema noch offen. Oder erst die Nummer.
desk-not-offered = Thema { $number } steht nicht zur Wahl, nur { $offered }.
desk-no-topic = kein Thema
desk-one-topic = Thema { $number }, { $title }
desk-topics = Themen { $topics }
desk-enter = Enter: { $name } → { $what }
desk-enter-new = Enter: neue Person „{ $name }“ → { $what }
desk-wish = Wunsch: { $topics }
desk-table = Tisch { $label }
desk-new = + neue Person „{ $name }“
desk-more = { $count ->
    [one] … und ein weiterer Name
   *[other] … und { $count } weitere
  }
desk-nothing-yet = Noch nichts eingetippt.
desk-done = { $name }: { $before } → { $what }
desk-done-first = { $name } → { $what }
desk-done-added = { $name } → { $what } (neu)
desk-done-aside = { $name }: keine Person
desk-nothing-to-undo = Es gibt nichts zurückzunehmen.
desk-changed-meanwhile = Das hat inzwischen jemand anders geändert, es bleibt so.
desk-undone = { $name }: rückgängig gemacht

paste-question = Teilnehmerliste: { $title }

find-title = Wer sitzt wo?
find-placeholder = Anfang des Vornamens oder Nachnamens
find-nobody = Niemand heißt so.
find-no-table = { $name } hat noch keinen Tisch.
find-members = Tisch { $label }, { $title }: { $names }

people-expected = { $count } angemeldet und noch nicht da
people-only = { $only ->
    [unchosen] gezeigt: nur ohne Thema
    [unseated] gezeigt: nur ohne Tisch
    [gone] gezeigt: nur wer fehlt
    [expected] gezeigt: nur angemeldet, noch nicht da
   *[all] gezeigt: alle
  }
people-source-registration = Anmeldung
people-source-display = Anzeigename
people-source-statement = geschrieben
people-source-desk = eingetippt
people-source-decision = entschieden
people-is-here = da
people-is-gone = fort
people-is-aside = keine Person
people-is-expected = angemeldet
people-seen-as = Namen: { $names }
people-merged = { $count ->
    [one] 1 Eintrag zusammengelegt (s trennt)
   *[other] { $count } Einträge zusammengelegt (s trennt)
  }
people-asked = „{ $shown }“: { $why }
people-chose = Thema { $topics }, { $source }, { $time } Uhr
people-registered = angemeldet
people-did-merge = { $name } gehört zu { $into }
people-did-split = { $name } ist eine eigene Person
people-did-differ = { $name } ist nicht { $others }

doubts-key = d: hierher
doubts-keys = Ziffern wählen das Thema · Esc: zurück zur Liste
doubts-digits = Thema
doubts-named = { $shown } = { $name }: welches Thema?
doubts-named-keys = Die Nummer des Themas, 0 für keines
doubts-settled-meanwhile = { $names }: Das hat gerade jemand anders entschieden.
doubts-unproposed = Hier gibt es keinen Vorschlag: Nummer des Themas, 0 für keines, n für den Namen; x, wenn es keine Person ist.
doubts-likely = Ist das { $who }?
doubts-candidate = { $name } ({ $where })
doubts-candidate-of = { $name } ({ $where }, { $organisation })
doubts-likely-keys = { $count ->
    [one] Enter: ja · v: nein
   *[other] Enter: ja · a: nächste von { $count } · v: nein, niemand davon
  }
doubts-busy = { $who } ist gerade dabei. Noch einmal drücken, wenn Sie trotzdem entscheiden.

paste-hint = Ein Block aus dem Teilnehmerfenster, der Chat oder ein Name je Zeile; Strg+S liest ihn. Oder unten der Name einer Datei und Enter. Vorher sehen Sie, was sich ändern würde. Esc: zurück.
paste-busy = Die Liste wird gelesen. Esc bricht ab, dann bleibt alles, wie es war.
paste-given-up = Abgebrochen. Es bleibt alles, wie es war.
paste-attended = { $count ->
    [one] Übernommen: Nach dem Bericht war 1 Person dabei.
   *[other] Übernommen: Nach dem Bericht waren { $count } Personen dabei.
  }
paste-dates = In dieser Liste lassen sich Tag und Monat vertauschen. Was steht zuerst?
paste-dates-dmy = Der Tag
paste-dates-mdy = Der Monat

difference-kind-live = Teilnehmerliste
difference-kind-report = Teilnahmebericht
difference-kind-registration = Anmeldeliste
difference-kind-statements = Chat oder Umfrage
difference-read = { $layout }: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  } in { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }.
difference-read-some = { $layout }: { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  }, { $others ->
    [one] 1 andere
   *[other] { $others } andere
  } (z zeigt sie).
difference-perhaps = { $change ->
    [left] vielleicht jetzt „{ $name }“
   *[added] vielleicht { $name }
  }
difference-registered = { $count ->
    [one] 1 Angemeldete*r: Sie oder er gilt dadurch nicht als da.
   *[other] { $count } Angemeldete: Niemand gilt dadurch als da.
  }
difference-report = { $count ->
    [one] Nach diesem Bericht war 1 Person dabei.
   *[other] Nach diesem Bericht waren { $count } Personen dabei.
  }
difference-stated = { $same ->
    [yes] Die Liste nennt { $stated }, alle sind gelesen: Sie ist vollständig.
   *[no] Die Liste nennt { $stated }, gelesen sind { $rows }: Sie gilt nicht als vollständig.
  }
difference-skipped-title = { $count ->
    [one] 1 Zeile, die keine Person ist
   *[other] { $count } Zeilen, die keine Personen sind
  }
difference-nothing = Alle sind schon so bekannt, nichts ändert sich. Enter schließt.
difference-same = { $count ->
    [one] 1 Person unverändert.
   *[other] { $count } Personen unverändert.
  }
difference-whole = { $on ->
    [yes] { $count ->
        [one] 1 Person fehlt darin und gilt als gegangen.
       *[other] { $count } Personen fehlen darin und gelten als gegangen.
      }
   *[no] { $count ->
        [one] 1 Person fehlt darin. Ist das die ganze Liste? Dann drücken Sie g.
       *[other] { $count } Personen fehlen darin. Ist das die ganze Liste? Dann drücken Sie g.
      }
  }
difference-taken = { $left ->
    [0] Enter übernimmt { $count ->
        [one] 1 Zeile.
       *[other] alle { $count } Zeilen.
      }
   *[other] Enter übernimmt { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
      }, { $left } nicht.
  }
difference-none-taken = Nichts ist angehakt: Enter ändert nichts.
difference-column-change = Änderung
difference-column-said = Was
difference-is-left = gegangen
difference-is-changed = Thema geändert
difference-is-asked = zu entscheiden
difference-is-added = { $registered ->
    [yes] angemeldet
   *[no] neu
  }
difference-is-came = jetzt da
difference-is-returned = wieder da
difference-is-chosen = Thema gewählt
difference-is-renamed = umbenannt
difference-is-linked = ergänzt
difference-is-aside = keine Person
difference-no-topic = ohne Thema
difference-had = hatte Thema { $topics }
difference-from-to = { $before } → { $topics }
difference-topics = { $count ->
    [one] Thema { $topics }
   *[other] Themen { $topics }
  }
difference-shown = jetzt „{ $display }“
difference-doubt = „{ $shown }“: { $why }

merge-title = Wer ist „{ $name }“ noch?
merge-nobody = Tippen Sie den Anfang des Namens, unter dem die Person auch in der Liste steht.
merge-becomes = Enter: „{ $name }“ wird ein Name von { $into }. Thema: { $topics }. { $seat }
merge-table = Tisch { $label }.
merge-no-table = Noch kein Tisch.
split-title = Wer davon ist nicht „{ $name }“?
split-names = Namen des Eintrags
