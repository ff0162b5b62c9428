# Die Verbindung zum Server, die Adresse und die Sicherung auf diesem Rechner.

## Adresse
link-address-unreadable = Das ist keine Adresse. Sie sieht so aus: wss://beispiel.example.org/s/2022-03-30-name-der-sitzung
link-address-scheme = Eine Adresse beginnt mit wss://, ws://, https:// oder http://, nicht mit „{ $scheme }“.
link-address-session = In der Adresse fehlt die Sitzung: Nach dem Rechner steht „/s/“ und der Name der Sitzung.
link-address-extra = In der Adresse steht mehr als Rechner und Sitzung. Bitte lassen Sie alles ab „?“ oder „#“ und einen Namen vor „@“ weg; nach dem Code werden Sie gefragt.

## Verbindung
link-unreachable = Der Server ist nicht erreichbar. Es wird weiter versucht; was Sie schreiben, ist auf diesem Rechner gesichert.
link-timeout = Der Server antwortet nicht. Es wird weiter versucht; was Sie schreiben, ist auf diesem Rechner gesichert.
link-lost = Die Verbindung ist abgebrochen und wird wieder aufgebaut. Was Sie schreiben, ist auf diesem Rechner gesichert.
link-gap = Der Stand des Servers wird neu geholt.
link-no-session = Unter dieser Adresse gibt es keine Sitzung „{ $name }“. Bitte prüfen Sie die Adresse.
link-other-server = Unter dieser Adresse antwortet etwas anderes als qzlive. Bitte prüfen Sie die Adresse, und ob dieses Netz eine Anmeldung im Browser verlangt.
link-status = Der Server hat die Verbindung abgelehnt (Antwort { $number }). Bitte prüfen Sie die Adresse.
link-certificate = Das Zertifikat des Servers ist nicht gültig; deshalb wird keine Verbindung aufgebaut. Bitte wenden Sie sich an die Person, die den Server betreibt.
link-proxy = Der Proxy dieses Rechners lässt die Verbindung nicht zu. Bitte prüfen Sie die Proxy-Einstellung.
link-closed = Der Server hat die Verbindung beendet (Grund { $number }).
link-newer-server = Der Server ist neuer als dieses Programm. Bitte aktualisieren Sie qzlive; was Sie geschrieben haben, ist auf diesem Rechner gesichert.
link-other-session = Das wurde für eine frühere Sitzung unter dieser Adresse geschrieben und dort nicht mehr gespeichert. Es liegt nur auf diesem Rechner.
link-too-large = Das ist zu viel auf einmal ({ $size } Bytes, erlaubt sind { $limit }). Bitte teilen Sie es auf.

## Sicherung auf diesem Rechner
link-journal-busy = Dieser Platz ist auf diesem Rechner schon in einem anderen Fenster geöffnet. Bitte schreiben Sie dort weiter oder schließen Sie es zuerst.
link-journal-newer = Die Sicherung { $path } stammt von einer neueren Version. Bitte aktualisieren Sie qzlive.
link-journal-write = In { $path } kann nicht geschrieben werden (Fehler { $number }). Bitte schaffen Sie Platz oder prüfen Sie die Rechte; bis dahin wird nichts angenommen.
