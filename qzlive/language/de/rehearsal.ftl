# Die Probe eines ganzen Zirkels und die Vorführung.

## Was gerade geschieht
rehearsal-phase-server = Der Server startet …
rehearsal-phase-hosts = Die Moderation und die Tischgastgeber*innen kommen; Tische: { $count }
rehearsal-phase-people = Die Liste wird eingefügt, die Tische werden gebildet; Namen: { $count }
rehearsal-phase-writing = An den Tischen wird geschrieben; Ergebnisbögen: { $count }
rehearsal-phase-kill = Der Server wird abgeschossen und neu gestartet …
rehearsal-phase-end = Die Veranstaltung ist zu Ende; es wird nachgesehen, was angekommen ist …
rehearsal-typed = Einträge geschrieben: { $count } von { $total }

## Was dabei herauskam
rehearsal-people = Personen
rehearsal-tables = Tische
rehearsal-entries = Einträge
rehearsal-acknowledged = Als gespeichert bestätigt
rehearsal-lost = Davon verloren
rehearsal-kills = Abstürze des Servers
rehearsal-reconnects = Neue Verbindungen
rehearsal-hosts = Tischgastgeber*innen
rehearsal-doubled = Davon doppelt
rehearsal-misplaced = In falscher Reihenfolge
rehearsal-cuts = Abgebrochene Verbindungen
rehearsal-crashes = Abstürze von Programmen
rehearsal-longest-wait = Längste Zeit bis „gespeichert“ (s)
rehearsal-seconds = Dauer (s)
rehearsal-lost-nothing = Nichts ging verloren.
rehearsal-lost-something = Es ging etwas verloren. Bitte melden Sie das mit dem Ordner der Probe.
rehearsal-documentation = Dokumentation: { $path }

## Was nicht geht
rehearsal-topic-unknown = In den Ergebnissen steht Thema { $number }; der Ablaufplan bietet es in keiner Breakout-Phase mit Themenwahl an.
rehearsal-table-unknown = In den Ergebnissen steht der Tisch { $label }; der Ablaufplan hat für dieses Thema nur { $count }. Mit „tables:“ beim Thema werden es mehr.
rehearsal-question-unknown = In den Ergebnissen zu Tisch { $label } steht Leitfrage { $number }; das Thema hat nur { $count }.
rehearsal-no-breakout = Im Ablaufplan ist keine Breakout-Phase mit Tischen, an denen geschrieben werden könnte.
rehearsal-folder-taken = In { $path } liegen Daten, die nicht von einer Probe stammen. Bitte nehmen Sie mit --out einen anderen Ordner.
rehearsal-folder-busy = Auf { $path } läuft schon ein Server, vielleicht von einer anderen Probe. Bitte beenden Sie ihn, oder nehmen Sie mit --out einen anderen Ordner.
rehearsal-folder-unusable = Der Ordner { $path } ist nicht zu gebrauchen: { $reason }
rehearsal-server-ended = Der Server ist nicht gestartet. Warum, steht in { $path }.
rehearsal-server-slow = Der Server ist nach einer halben Minute noch nicht erreichbar. Warum, steht vielleicht in { $path }.
rehearsal-stuck = Seit { $seconds } Sekunden geht es nicht weiter; die Probe wurde abgebrochen.
rehearsal-views-differ = Was die Moderation sieht (Stand { $shown }), ist nicht, was gespeichert ist (Stand { $stored }). Das ist ein Fehler in qzlive; bitte melden Sie ihn.
rehearsal-order = Auf dem Bogen von Tisch { $label } stehen die Einträge anders, als sie geschrieben wurden. Das ist ein Fehler in qzlive; bitte melden Sie ihn.
rehearsal-name-readable = In { $path } ist der Name einer Person lesbar. Das ist ein Fehler in qzlive; bitte melden Sie ihn.

## Vorführung
rehearsal-samples-missing = { $path } gibt es hier nicht. Die Vorführung braucht die Beispiele aus dem Quelltext; starten Sie sie dort, oder nennen Sie eigene Dateien mit --plan, --list und --results.
rehearsal-demo-no-terminal = Hier ist kein Terminal; statt der Vorführung wird ein ganzer Zirkel geprobt.
rehearsal-demo-where = Ablaufplan, Daten und Dokumente der Vorführung liegen in { $path }.
rehearsal-demo-volunteer = Vera Freiwillig
rehearsal-demo-host = Gastgeber*in { $label }
