# Namen von Teilnehmer*innen in dem, was aufgeschrieben wurde.
naming-masked =
    { $count ->
        [one] Ein Name oder eine Adresse kommt in den Texten vor und wurde durch „…“ ersetzt, weil noch niemand darüber entschieden hat:
       *[other] Namen oder Adressen von { $count } Personen kommen in den Texten vor und wurden durch „…“ ersetzt, weil noch niemand darüber entschieden hat:
    }
naming-how = Entscheiden Sie in der Konsole (Redaktion, Taste n) oder hier: --keep-name "{ $name }" lässt den Namen stehen, --mask-name "{ $name }" ersetzt ihn ohne Nachfrage. Beides kann mehrmals stehen.
naming-hints = Diese Wörter stehen noch da; sie können Namen sein. Wenn ja, formulieren Sie den Eintrag in der Konsole neu (Redaktion, Enter):
naming-place = { $where }: { $excerpt }
naming-more = und an { $count } weiteren Stellen
naming-unknown = Diese Namen kommen in den Texten nicht vor: { $names }. Es kommen vor: { $known }.
