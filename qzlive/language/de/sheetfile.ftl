# Ergebnisbögen als Dateien: leere, gesicherte und ausgefüllte.
sheetfile-title = Tisch { $label } · { $title }
sheetfile-about = { $session }, { DATETIME($date, dateStyle: "long") }
sheetfile-assignment = Arbeitsauftrag:
sheetfile-none = Ohne Überschrift
sheetfile-more = Weitere Punkte
sheetfile-unsent = Nicht angenommen
sheetfile-word-task = Aufgabe
sheetfile-word-agreement = Vereinbarung
sheetfile-word-until = bis
sheetfile-mark-trial = Probe
sheetfile-mark-late = nachgereicht
sheetfile-mark-variant = andere Fassung
sheetfile-mark-unsent = nicht angenommen
sheetfile-how = So füllen Sie den Bogen aus:
sheetfile-how-points = Jeder Punkt bekommt eine eigene Zeile in der Aufzählung; Unterpunkte rücken Sie ein (Tabulator).
sheetfile-how-points-txt = Jeder Punkt bekommt eine eigene Zeile und beginnt mit „- “; vor Unterpunkte setzen Sie zwei Leerzeichen.
sheetfile-how-task = Eine Aufgabe schreiben Sie so: Aufgabe: Was ist zu tun? (wer, bis wann)
sheetfile-how-agreement = Eine Vereinbarung schreiben Sie so: Vereinbarung: Was haben Sie verabredet?
sheetfile-how-star = Setzen Sie ein * mit Leerzeichen davor hinter die Punkte, die im Plenum vorgestellt werden sollen.
sheetfile-how-back = Lassen Sie die oberste Zeile mit der Tischnummer stehen und schicken Sie die Datei der Moderation.
sheetfile-too-big = „{ $name }“ ist größer als { $limit } MB und damit kein Ergebnisbogen.
sheetfile-too-many = In der Datei stehen mehr als { $limit } Zeilen. Bitte nehmen Sie nur den Teil, um den es geht.
sheetfile-line-too-long = Eine Zeile der Datei ist länger als { $limit } Zeichen. Das ist kein Ergebnisbogen.
sheetfile-no-text = Das ist weder ein Word-Dokument noch ein Text. Gelesen werden .docx, .txt und .md.
sheetfile-other-format = „{ $name }“ ist PDF oder RTF. Bitte speichern Sie die Datei als Word-Dokument (.docx) oder kopieren Sie den Text heraus.
sheetfile-old-word = „{ $name }“ ist ein Word-Dokument im alten Format oder mit einem Kennwort geschützt. Bitte speichern Sie es ohne Kennwort als .docx.
sheetfile-no-word = „{ $name }“ ist kein Word-Dokument. Aus LibreOffice speichern Sie es bitte als „Word 2010–365 (.docx)“.
sheetfile-bomb = „{ $name }“ wird beim Öffnen viel größer, als ein Ergebnisbogen sein kann, und wird deshalb nicht gelesen.
sheetfile-broken = „{ $name }“ ist beschädigt und lässt sich nicht lesen. Öffnen Sie die Datei in Word und speichern Sie sie neu.
sheetfile-empty = Darin steht nichts, was auf einen Bogen gehört.
sheetfile-skipped-how = Ausfüllhilfe des leeren Bogens
sheetfile-skipped-assignment = Arbeitsauftrag
sheetfile-skipped-head = Kopf des Bogens
sheetfile-skipped-comment = Kommentar am Rand
sheetfile-skipped-margin = Kopf- oder Fußzeile
sheetfile-skipped-deleted = im Dokument gelöscht (Änderungen nachverfolgen)
sheetfile-file = { $session }-tisch-{ $label }
sheetfile-no-tables = In diesem Plan gibt es keine Thementische und deshalb keine Bögen.
sheetfile-is-open = Von welchem Tisch der Bogen ist, steht nicht darin.
sheetfile-skipped-count = { $count ->
    [one] Eine Zeile ist kein Eintrag
   *[other] { $count } Zeilen sind keine Einträge
  } ({ $own ->
    [0] keine davon vom leeren Bogen
   *[other] { $own } vom leeren Bogen
  }).
sheetfile-skipped = { $number }: { $why } [{ $text }]
sheetfile-which = Welcher Tisch das ist, geht aus der Datei nicht eindeutig hervor (Tisch: { $label }, Titel: „{ $title }“). Es gibt: { $known }
sheetfile-which-label = Tisch
sheetfile-no-table = Einen Tisch { $label } gibt es nicht. Es gibt: { $known }
sheetfile-no-server = Auf dem Ordner { $folder } läuft kein Server. Öffnen Sie die Sitzung mit „qzlive moderate“ oder geben Sie ihre Adresse an.
sheetfile-slow = Der Server hat { $seconds } Sekunden lang nicht geantwortet. Lesen Sie die Datei noch einmal ein; was schon angekommen ist, kommt nicht doppelt.
sheetfile-put-in = { $count ->
    [0] Nichts Neues
    [one] Eine Zeile übernommen
   *[other] { $count } Zeilen übernommen
  }; { $same ->
    [0] nichts stand schon da
    [one] ein Eintrag stand schon da
   *[other] { $same } Einträge standen schon da
  }.
sheetfile-change-heading = Überschrift
sheetfile-change-new = neu
sheetfile-change-unsent = nicht angenommen
sheetfile-change-marked = ergänzt
sheetfile-change-trial = Probe
sheetfile-change-older = ältere Fassung
sheetfile-change-gone = gelöscht
sheetfile-like-heading = vielleicht die Leitfrage „{ $like }“
sheetfile-like-new = ähnlich: „{ $like }“
sheetfile-like-trial = ähnlich: „{ $like }“
sheetfile-like-older = heute: „{ $like }“
sheetfile-like-gone = ähnlich: „{ $like }“
sheetfile-not-taken = Zeilen mit · sind nicht übernommen: Proben und Texte, die seither geändert oder gelöscht wurden. Mit --all kommen sie auf den Bogen.
sheetfile-question = Ausgefüllten Bogen einlesen für { $place }
sheetfile-hint = Fügen Sie den Text ein oder nennen Sie eine Datei (Word, .txt, .md). Was schon auf dem Bogen steht, kommt nicht doppelt.
sheetfile-preview = { $place }: Das kommt dazu
sheetfile-column-change = was
sheetfile-column-text = Text
sheetfile-facts = { $count ->
    [0] Die Datei bringt nichts Neues
    [one] Eine Zeile, { $taken ->
        [0] sie ist nicht angekreuzt
       *[other] sie ist angekreuzt
      }
   *[other] { $count } Zeilen, davon { $taken } angekreuzt
  }; { $same ->
    [0] nichts steht schon auf dem Bogen
    [one] ein Eintrag steht schon auf dem Bogen
   *[other] { $same } Einträge stehen schon auf dem Bogen
  }.
sheetfile-facts-skipped = { $count ->
    [one] Eine Zeile ist kein Eintrag: z
   *[other] { $count } Zeilen sind keine Einträge: z
  }
sheetfile-facts-alike = { $on ->
    [yes] Ähnliche Überschriften gelten als Leitfragen (l: nicht mehr).
   *[no] Manche Überschrift ist einer Leitfrage ähnlich (l: als diese lesen).
  }
sheetfile-under = unter „{ $section }“
sheetfile-skipped-title = Keine Einträge ({ $count })
sheetfile-taken = { $count ->
    [0] Der Bogen bleibt, wie er war.
    [one] Eine Zeile übernommen.
   *[other] { $count } Zeilen übernommen.
  }
sheetfile-unknown = Der Text nennt „{ $table }“; das passt zu keinem Bogen. Auf „{ $here }“ eintragen?
sheetfile-other = Der Text ist von „{ $there }“, ausgewählt ist „{ $here }“. Auf welchen Bogen gehört er?
sheetfile-here = Hier eintragen
sheetfile-no = Nicht eintragen
key-sheets-file = Einlesen
key-sheets-file-help = Einen ausgefüllten Bogen einlesen: Word, Text oder eingefügt
key-sheet-file-take = Übernehmen
key-sheet-file-take-help = Die angekreuzten Zeilen auf den Bogen bringen
key-sheet-file-tick = An/Aus
key-sheet-file-all = Alle
key-sheet-file-all-help = Alle Zeilen ankreuzen, auch Proben und Gelöschtes
key-sheet-file-alike = Leitfragen
key-sheet-file-alike-help = Ähnliche Überschriften als Leitfragen lesen oder nicht
key-sheet-file-skipped = Keine Einträge
key-sheet-file-skipped-help = Zeilen, die keine Einträge sind, mit dem Grund
sheetfile-table = Tisch { $label }
sheetfile-column-section = unter
