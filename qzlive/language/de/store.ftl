# Der Datenordner des Servers und das Ereignisprotokoll aller Sitzungen.

store-folder-in-use = Der Datenordner { $path } wird schon von einem anderen Server benutzt (Prozess { $pid }). Beenden Sie zuerst jenen Server oder geben Sie diesem mit --data einen eigenen Ordner.
store-folder-unusable = { $path } lässt sich nicht als Datenordner benutzen: { $reason }. Prüfen Sie den Pfad und die Zugriffsrechte.
store-folder-missing = Unter { $path } gibt es keinen Datenordner. Prüfen Sie den Pfad; der Server legt den Ordner an, wenn er startet.
store-key-file-damaged = Der Schlüssel des Servers { $path } ist beschädigt: Er hat { $size } statt 32 Bytes. Holen Sie ihn aus Ihrer Sicherung zurück. Ohne ihn werden alle Codes und Geräte ungültig.
store-file-missing = { $path } fehlt oder ist leer. Starten Sie den Server mit diesem Ordner oder holen Sie die Datei aus Ihrer Sicherung zurück.
store-needs-recovery = { $path } wurde nicht ordentlich geschlossen. Starten Sie den Server einmal mit diesem Ordner; er bringt die Datei in Ordnung.
store-not-durable = { $path } lässt sich nicht sicher speichern: Die Einstellung { $setting } hat den Wert { $value }. Legen Sie den Datenordner auf eine lokale Festplatte.
store-log-damaged = { $path } ist beschädigt ({ $detail }). Lassen Sie den Ordner, wie er ist, kopieren Sie ihn vollständig und holen Sie die Datei aus Ihrer letzten Sicherung zurück.
store-log-newer = { $path } wurde von einer neueren Version von qzlive geschrieben ({ $steps }). Installieren Sie diese Version.
store-log-shorter =
    { $missing ->
        [one] Am Ende von { $path } fehlt der letzte bestätigte Befehl.
       *[other] Am Ende von { $path } fehlen die letzten { $missing } bestätigten Befehle.
    } Kopieren Sie den ganzen Ordner und suchen Sie die Datei mit der Endung -wal, die zum Ereignisprotokoll gehört. Wenn Sie absichtlich eine ältere Sicherung zurückgeholt haben, löschen Sie { $head } und starten Sie noch einmal.
store-row-missing = In { $path } fehlen gespeicherte Befehle der Sitzung { $session }. Kopieren Sie den ganzen Ordner und holen Sie die Datei aus Ihrer letzten Sicherung zurück.
store-row-damaged = Version { $version } der Sitzung { $session } ist im Ereignisprotokoll beschädigt. Kopieren Sie den ganzen Ordner und holen Sie das Ereignisprotokoll aus Ihrer letzten Sicherung zurück.
store-seal-broken = Das Feld { $field } in Version { $version } der Sitzung { $session } lässt sich mit seinem Schlüssel nicht öffnen. Ereignisprotokoll und Schlüsseldatei gehören nicht zusammen, oder eine der beiden ist beschädigt.
store-version-conflict = Die Sitzung { $session } geht mit Version { $expected } weiter, gespeichert werden sollte aber Version { $given }. Es wurde nichts gespeichert.
store-command-twice = Dieser Befehl der Sitzung { $session } ist schon gespeichert.
store-session-unknown = In diesem Datenordner gibt es keine Sitzung { $session }.
store-session-taken = Es gibt schon eine Sitzung mit dem Namen { $name }. Geben Sie der neuen einen anderen Titel oder ein anderes Datum.
store-key-erased = Die personenbezogenen Daten, zu denen dies gehört, wurden gelöscht ({ $key }). Es wurde nichts gespeichert.
store-disk-full = Die Festplatte ist voll. { $path } ließ sich nicht schreiben, es wurde nichts gespeichert. Schaffen Sie Platz; danach können Sie sofort weiterarbeiten.
store-write-failed = { $path } ließ sich nicht lesen oder schreiben ({ $detail }). Es wurde nichts gespeichert. Prüfen Sie die Festplatte.
store-closed = Der Server wird gerade beendet. Es wurde nichts gespeichert.
store-close-late = { $path } ließ sich nicht rechtzeitig schließen. Alles, was bestätigt wurde, ist gespeichert.
