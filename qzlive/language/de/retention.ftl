# Wie lange Namen aufbewahrt werden, und was beim Löschen geschieht.
session-purged = Die personenbezogenen Daten dieser Sitzung sind gelöscht; sie kann nicht mehr geändert werden.
session-deletion-limits = Bitte wählen Sie einen Tag vom { $first } bis zum { $last }.
server-session-purged = Die personenbezogenen Daten dieser Sitzung sind gelöscht, die Ergebnisse liegen bei der Moderation. Auf diesem Gerät wurde gelöscht, was von der Sitzung noch da war.
session-deletion-not-due = Die Namen dieser Sitzung werden erst am { $date } gelöscht. Sofort löschen: mit --now.
server-session-unknown = Eine Sitzung „{ $name }“ gibt es auf diesem Server nicht.
store-still-read = Gelöscht ist alles, aber ein anderes Programm liest gerade { $path }. Die Dateien werden bereinigt, sobald es fertig ist: der Server versucht es stündlich und beim nächsten Start.
purge-title = Löschprotokoll
purge-session = Sitzung: { $title } ({ $name })
purge-held = Termin: { DATETIME($date, dateStyle: "long") }; Veranstalter: { $organiser }
purge-at = Personenbezogene Daten gelöscht am { DATETIME($date, dateStyle: "long") } um { $time } Uhr ({ $zone })
purge-removed = Gelöscht:
purge-people = { $count ->
    [one] eine Person
   *[other] { $count } Personen
} mit allen Namen, Adressen, Organisationen, Funktionen, Orten, Zusammenführungen und offenen Fragen
purge-choices = { $count ->
    [one] eine Themenwahl
   *[other] { $count } Themenwahlen
} mit Zeit und Quelle
purge-seated = { $count ->
    [one] ein Platz
   *[other] { $count } Plätze
} in Tischplänen
purge-labels = { $count ->
    [one] die Bezeichnung eines Geräts
   *[other] die Bezeichnungen von { $count } Geräten
}
purge-masked = { $count ->
    [0] kein Name in Texten gefunden, der nicht hätte stehen dürfen
    [one] ein Name in Texten durch „…“ ersetzt
   *[other] { $count } Namen in Texten durch „…“ ersetzt
}
purge-keys = { $count ->
    [one] ein Schlüssel
   *[other] { $count } Schlüssel
} vernichtet: Was damit versiegelt war, ist auch in Sicherungskopien des Logs nicht mehr lesbar
purge-kept = Behalten:
purge-results = die Ergebnisse: { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
}, davon { $tasks ->
    [0] keine Aufgabe
    [one] eine Aufgabe
   *[other] { $tasks } Aufgaben
}
purge-came = Kopfzahl Teilnehmer*innen: { $count }
purge-registered = davon angemeldet: { $count }
purge-moderators = Geräte der Moderation: { $count }
purge-hosts = Plätze am Ergebnisbogen, an denen geschrieben wurde: { $count }
purge-groups = Teilnehmer*innen nach Organisation (kleinere Gruppen als { $smallest } zusammengezählt):
purge-roles = Teilnehmer*innen nach Funktion:
purge-regions = Teilnehmer*innen nach Kommune oder Region:
purge-others = weitere: { $count }
purge-unknown = ohne Angabe: { $count }
purge-devices-none = { $count ->
    [0] Kein weiteres Gerät hatte Daten dieser Sitzung.
    [one] Das eine Gerät hat von der Löschung erfahren.
   *[other] Alle { $count } Geräte haben von der Löschung erfahren.
}
purge-devices = Von { $count } Geräten { $silent ->
    [one] hat sich eines
   *[other] haben sich { $silent }
} seither nicht gemeldet. In den Journalen dort können noch Namen stehen; beim nächsten Kontakt werden sie gelöscht, oder von Hand (docs/privacy.md):
purge-device-host = Tisch { $label }, zugelassen am { DATETIME($date, dateStyle: "long") }, Gerät …{ $short }
purge-device-moderator = Moderation, zugelassen am { DATETIME($date, dateStyle: "long") }, Gerät …{ $short }
purge-elsewhere = Nicht in der Hand von qzlive: ausgegebene Dokumente und Listen, Auskünfte, E-Mails, Aufzeichnungen und Listen der Konferenzplattform, Sicherungen der Datei keys.sqlite.
purge-now-which = Mit --now bitte die Sitzungen nennen, die sofort zu löschen sind.
purge-nothing = Es gibt nichts zu löschen.
purge-unreadable = Die Sitzung „{ $name }“ lässt sich nicht lesen.
purge-forgotten = { $name }: alle Daten der Sitzung wurden schon gelöscht.
purge-not-yet = { $name }: Namen werden am { DATETIME($date, dateStyle: "long") } gelöscht.
purge-would = { $name }: gelöscht würden { $people } Personen, { $choices } Themenwahlen und { $seated } Plätze; in Texten würden { $masked } Namen durch „…“ ersetzt. Es wurde nichts gelöscht.
purge-file = Dieses Protokoll liegt auch in { $file }.
host-wait-gone = Die Sitzung ist gelöscht
host-wait-unsent = Nicht gespeicherte Texte ansehen und sichern
retention-until = Namen werden am { DATETIME($date, dateStyle: "long") } gelöscht.
retention-key = (l: anderer Tag, oder sofort)
retention-purged = Personenbezogene Daten gelöscht am { DATETIME($date, dateStyle: "long") }. { $silent ->
    [0] {"Alle Geräte haben davon erfahren."}
    [one] {"Ein Gerät hat sich seither nicht gemeldet."}
   *[other] { $silent } Geräte haben sich seither nicht gemeldet.
}
retention-day = Einen anderen Tag wählen
retention-plan = Wieder der Tag aus dem Ablaufplan
retention-now = Jetzt löschen
retention-hint = Gelöscht werden alle Namen, Adressen, Themenwahlen und Tischpläne. Die Ergebnisse bleiben; Namen darin werden durch „…“ ersetzt, wenn sie nicht erlaubt wurden (Sicht 9).
retention-which = An welchem Tag sollen die Namen gelöscht werden?
retention-limits = Vom { DATETIME($first, dateStyle: "medium") } bis zum { DATETIME($last, dateStyle: "medium") }
retention-sure = Alle Namen, Adressen, Themenwahlen und Tischpläne jetzt und für immer löschen? Dann tippen Sie den Namen der Sitzung ab. Die Dokumentation sollte vorher fertig sein.
key-access-retention = Löschtag
key-access-retention-help = Den Tag ändern, an dem die Namen gelöscht werden, oder sie jetzt löschen
host-stored = Gespeichert werden Ihre Einträge und Ihr Name, für die Moderation lesbar. Alle Namen werden am { DATETIME($date, dateStyle: "long") } gelöscht.
retention-gone = Die personenbezogenen Daten sind gelöscht.
