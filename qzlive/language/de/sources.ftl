# Listen, die von selbst kommen: die gespeicherte Chat-Datei und BigBlueButton.

## Chat-Datei
sources-chat-gone = Die Chat-Datei ist nicht mehr da. Was schon übernommen wurde, bleibt; sobald der Chat wieder unter demselben Namen gespeichert wird, geht es weiter.
sources-chat-slow = Der Ordner mit der Chat-Datei antwortet nicht. Ist es ein Netzlaufwerk, prüfen Sie bitte die Verbindung; es wird weiter gewartet.
sources-chat-locked = Die Chat-Datei ist gerade von einem anderen Programm gesperrt. Bitte schließen Sie sie dort; es wird weiter versucht.
sources-chat-denied = Die Chat-Datei darf nicht gelesen werden. Bitte prüfen Sie die Rechte der Datei, oder nennen Sie eine andere.
sources-chat-failed = Die Chat-Datei lässt sich nicht lesen (Fehler { $number }). Bitte speichern Sie den Chat noch einmal; es wird weiter versucht.
sources-chat-no-file = Das ist keine Datei. Bitte nennen Sie die Datei, in der Zoom den Chat speichert, zum Beispiel meeting_saved_chat.txt.
sources-chat-no-text = Die Chat-Datei enthält keinen Text. Bitte nennen Sie die Datei, in der Zoom den Chat speichert, zum Beispiel meeting_saved_chat.txt.
sources-chat-too-big = Die Datei ist größer als { $limit } MB und kein gespeicherter Chat. Bitte nennen Sie die richtige Datei.

## BigBlueButton: Adresse und Schlüssel
sources-bbb-address = In { $variable } steht keine Adresse eines BigBlueButton-Servers. Sie sieht so aus: https://bbb.example.org/bigbluebutton/
sources-bbb-address-extra = In { $variable } steht mehr als die Adresse des Servers. Bitte lassen Sie alles ab „?“ oder „#“ und einen Namen vor „@“ weg.
sources-bbb-address-open = In { $variable } beginnt die Adresse mit http://; die Namen würden offen übertragen. Bitte schreiben Sie https://.
sources-bbb-address-path = In { $variable } steht nicht die Adresse des Servers, sondern eine Seite darauf. Bitte nennen Sie nur den Server: https://bbb.example.org/bigbluebutton/
sources-bbb-checksum = In { $variable } steht kein bekanntes Verfahren. Möglich sind { $known }; ohne Angabe gilt sha256.
sources-bbb-no-secret = Der Schlüssel für BigBlueButton fehlt. Bitte legen Sie ihn in { $variable } ab, oder in einer Datei, die { $file_variable } nennt. Auf dem Server zeigt ihn „bbb-conf --secret“.
sources-bbb-no-text = In { $variable } stehen Zeichen, die kein UTF-8 sind. Bitte geben Sie den Wert noch einmal ein.
sources-bbb-two-secrets = Der Schlüssel für BigBlueButton ist zweimal angegeben. Bitte behalten Sie entweder { $variable } oder { $file_variable }.
sources-bbb-secret-open = Die Datei { $path } mit dem Schlüssel können auch andere auf diesem Rechner lesen; sie wird nicht verwendet. Bitte ändern Sie die Rechte: chmod 600
sources-bbb-secret-file = Die Datei { $path } mit dem Schlüssel lässt sich nicht lesen (Fehler { $number }). Bitte prüfen Sie Pfad und Rechte.
sources-bbb-secret-text = In der Datei { $path } steht kein Schlüssel, sondern etwas anderes als Text. Bitte prüfen Sie den Pfad.

## BigBlueButton: Antworten
sources-bbb-unreachable = Der BigBlueButton-Server ist nicht erreichbar. Bitte prüfen Sie Netz und Adresse; es wird weiter versucht, die bisherige Liste bleibt.
sources-bbb-proxy = Der Proxy dieses Rechners lässt keine Verbindung zum BigBlueButton-Server zu. Bitte prüfen Sie die Proxy-Einstellung; die bisherige Liste bleibt.
sources-bbb-certificate = Das Zertifikat des BigBlueButton-Servers ist nicht gültig; deshalb wird nicht gefragt. Bitte wenden Sie sich an die Person, die den Server betreibt; die bisherige Liste bleibt.
sources-bbb-cut = Die Verbindung zum BigBlueButton-Server ist abgebrochen. Es wird weiter versucht, die bisherige Liste bleibt.
sources-bbb-redirect = Der BigBlueButton-Server verweist auf eine andere Adresse. Dorthin wird nicht gefragt, damit nichts in fremde Hände kommt. Bitte tragen Sie die richtige Adresse ein; die bisherige Liste bleibt.
sources-bbb-status = Der BigBlueButton-Server lehnt die Frage ab (Antwort { $number }). Bitte prüfen Sie die Adresse; die bisherige Liste bleibt.
sources-bbb-broken = Der BigBlueButton-Server hat eine Störung (Antwort { $number }). Es wird weiter versucht, die bisherige Liste bleibt. Hält es an, wenden Sie sich bitte an die Person, die ihn betreibt.
sources-bbb-slow =
    { $seconds ->
        [one] Der BigBlueButton-Server hat nach einer Sekunde nicht geantwortet. Es wird weiter versucht, die bisherige Liste bleibt.
       *[other] Der BigBlueButton-Server hat nach { $seconds } Sekunden nicht geantwortet. Es wird weiter versucht, die bisherige Liste bleibt.
    }
sources-bbb-secret = Der BigBlueButton-Server erkennt den Schlüssel nicht an. Bitte prüfen Sie Schlüssel und Adresse; verlangt der Server ein anderes Prüfverfahren als sha256, geben Sie es in QZLIVE_BBB_CHECKSUM an.
sources-bbb-absent = Diese Besprechung gibt es in BigBlueButton nicht, oder sie ist zu Ende. Bitte öffnen Sie den Raum, oder wählen Sie eine andere Besprechung; die bisherige Liste bleibt.
sources-bbb-not-running = In dieser Besprechung ist noch niemand. Die Liste kommt, sobald jemand beitritt.
sources-bbb-failed = Der BigBlueButton-Server konnte die Frage nicht beantworten. Es wird weiter versucht, die bisherige Liste bleibt; zur Not fügen Sie die Liste von Hand ein.
sources-bbb-other = Unter der Adresse antwortet eine Internetseite, nicht die Schnittstelle von BigBlueButton. Bitte prüfen Sie die Adresse, und ob dieses Netz eine Anmeldung im Browser verlangt; die bisherige Liste bleibt.
sources-bbb-malformed = Die Antwort von BigBlueButton ist beschädigt. Es wird weiter versucht, die bisherige Liste bleibt; zur Not fügen Sie die Liste von Hand ein.
sources-bbb-too-big = Die Antwort von BigBlueButton ist größer als { $limit } MB und wurde nicht gelesen. Die bisherige Liste bleibt; bitte prüfen Sie die Adresse.
