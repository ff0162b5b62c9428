# `qzlive moderate`: was die Befehlszeile sagt, bevor und nachdem die Konsole läuft.
moderate-code = Code der Moderation für { $name }
moderate-no-plan = { $file } gibt es nicht. Geben Sie die Datei eines Ablaufplans an oder die Adresse einer Sitzung, zum Beispiel wss://beispiel.example.org/s/2031-05-14-kreis
moderate-not-a-moderator = Dieser Code gehört zu einem Ergebnisbogen, nicht zur Moderation. Mit ihm öffnen Sie den Bogen: qzlive host ADRESSE
moderate-no-answer = Der Server hat nach { $seconds } Sekunden noch nicht alles geschickt. Bitte versuchen Sie es noch einmal.
moderate-server-failed = In { $path } lässt sich kein Server starten: { $reason }
moderate-server-ended = Der Server hat sich gleich wieder beendet. Warum, steht in { $path }
moderate-server-slow = Der Server ist nach { $seconds } Sekunden noch nicht erreichbar. Was er tut, steht in { $path }
moderate-welcome =
    Der Server läuft und läuft weiter, wenn Sie diese Konsole verlassen.

    Gastgeber*innen schreiben mit: qzlive host { $address }
    Eine zweite Moderation öffnet: qzlive moderate { $address }

    Beide werden einmal nach einem Code gefragt. Die Codes und fertige Karten zum Weitergeben finden Sie unter 7 Zugang.
moderate-known = Diese Sitzung gab es schon. Was Sie seither im Ablaufplan geändert haben, gilt für sie nicht; Texte ändern Sie unter 6 Texte.
moderate-welcome-title = So kommen die anderen dazu
moderate-no-terminal = Die Konsole braucht ein Terminal.
moderate-no-server-left =
    Der Server läuft nicht mehr. Alles, was bestätigt wurde, ist gespeichert.
    Wieder starten: { $again }
    Was er zuletzt meldete, steht in { $log }
moderate-goes-on =
    Der Server läuft weiter unter { $address }
    Er schreibt nach { $log }
    Beenden: { $stop }
moderate-stopped = Der Server (Prozess { $pid }) ist beendet. Alles, was bestätigt wurde, ist gespeichert.
moderate-stop-none = Auf { $path } läuft kein Server. Einen anderen Ordner geben Sie mit --data an.
moderate-stop-not-yet = Der Server auf { $path } startet oder beendet sich gerade. Bitte versuchen Sie es gleich noch einmal.
moderate-stop-slow = Der Server (Prozess { $pid }) hat sich nach { $seconds } Sekunden noch nicht beendet. Warten Sie noch etwas und versuchen Sie es dann noch einmal.
moderate-stop-failed = Der Server auf { $path } lässt sich nicht beenden: { $reason }
moderate-unreachable = Der Server unter { $address } ist nicht erreichbar. Prüfen Sie, ob die Adresse stimmt, ob dort ein Server läuft (qzlive serve) und ob dieser Rechner mit dem Netz verbunden ist; dann versuchen Sie es noch einmal.
