# Why a list cannot be read.
roster-empty = In der Liste steht kein Name. Bitte einen Namen je Zeile einfügen.
roster-too-many = Die Liste hat mehr als { $limit } Zeilen. Bitte nur die Namen einfügen.
roster-too-big = { $name } ist größer als { $limit } MB und keine Liste von Namen.
roster-binary = { $name } ist keine Textdatei. Bitte die Namen als Text speichern oder einfügen, einen je Zeile.
# Why a line of a list is not taken.
roster-skipped = Zeile { $row }: { $why }
roster-name-too-long = länger als { $limit } Zeichen
roster-no-name = kein Name
roster-counts-differ = zwei verschiedene Anzahlen, { $first } und { $second }
