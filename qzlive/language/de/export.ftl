# Die Dokumentation schreiben.
export-title = Dokumentation schreiben
export-formats = Formate
export-format-md = Markdown
export-format-docx = Word (docx)
export-format-html = Webseite (html)
export-format-pdf = PDF
export-format-json = für Programme (json)
export-format-csv = Listen (csv)
export-format-xlsx = Excel-Listen (xlsx)
export-by = Ergebnisse
export-by-topic = nach Themen gebündelt
export-by-table = nach Tischen getrennt
export-more = Auf Wunsch
export-marks = Tisch, Stern, Nachtrag angeben
export-names = Namen der Teilnehmer*innen
export-names-sure = In der Dokumentation stehen dann die Namen aller Teilnehmer*innen. Dürfen Sie sie weitergeben?
export-names-yes = Mit Namen
export-names-no = Ohne Namen
export-into = Die Dateien kommen nach { $folder }
export-no-format = Bitte wählen Sie mindestens ein Format.
export-working = Wird geschrieben …
export-done = { $count ->
    [one] Eine Datei geschrieben nach { $folder }
   *[other] { $count } Dateien geschrieben nach { $folder }
  }
export-failed = In { $folder } lässt sich nicht schreiben: { $reason }
export-write = Formate schreiben
export-cancel = Schließen
export-session-unknown = Eine Sitzung „{ $name }“ gibt es in { $folder } nicht. Vorhanden sind: { $known }.
export-none = Im Ordner { $folder } liegt noch keine Sitzung.
export-forgotten = Die Daten dieser Sitzung wurden gelöscht; es gibt nichts mehr zu dokumentieren.
export-unreadable = Die Sitzung lässt sich mit dieser Version von qzlive nicht lesen. Bitte nehmen Sie eine neuere.
key-export-write = Schreiben
export-which = Bitte nennen Sie eine Sitzung, ihre Adresse oder mit --from eine Dokumentation in JSON.
export-not-from-file = { $option } gilt nur für eine Sitzung; in der Datei von --from steht schon fest, was in der Dokumentation steht.
export-ready = Alles zum Versenden
export-starred = Sternpunkte zuerst
export-folder = versand
export-written = { $count }. Datei: { $file } …
key-export-ready = Alles zum Versenden
export-open-names = { $count ->
    [one] Ein Name ist noch nicht entschieden und wird unkenntlich (Redaktion: n).
   *[other] { $count } Namen sind noch nicht entschieden und werden unkenntlich (Redaktion: n).
  }
export-stop = Es wird noch geschrieben. Wenn Sie jetzt abbrechen, sind die Dateien nicht vollständig.
export-stop-yes = Abbrechen
export-stop-no = Weiter schreiben
