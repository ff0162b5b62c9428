# Warum der Server jemanden abweist oder einen Befehl nicht annimmt, und was dann zu tun ist.

server-code-wrong = Der Code oder die Adresse stimmt nicht. Prüfen Sie beides auf Ihrer Karte; Groß- und Kleinschreibung und Striche sind egal.
server-too-many-tries = Es wurden zu viele falsche Codes eingegeben. Bitte versuchen Sie es in { $seconds } Sekunden noch einmal.
server-token-unknown = Dieses Gerät ist hier nicht angemeldet. Bitte geben Sie Ihren Code noch einmal ein.
server-seat-full = An diesem Ergebnisbogen sind schon { $limit } Geräte angemeldet. Die Moderation kann eines davon entfernen.
server-seat-unknown = Diesen Tisch gibt es nicht (mehr). Bitte wenden Sie sich an die Moderation; was Sie geschrieben haben, bleibt auf Ihrem Gerät.
server-lobby-full = Es warten schon sehr viele auf Einlass. Bitte versuchen Sie es gleich noch einmal oder verwenden Sie Ihren Code.
server-hello-missing = Die Gegenstelle hat sich nicht vorgestellt. Ist das wirklich eine Adresse von qzlive?
server-protocol-too-old = Dieses qzlive ist zu alt für den Server. Er braucht das Protokoll { $oldest } bis { $newest }; bitte installieren Sie eine neuere Version.
server-protocol-too-new = Dieses qzlive ist neuer als der Server. Er spricht das Protokoll { $oldest } bis { $newest }; bitte lassen Sie den Server aktualisieren.
server-frame-unreadable = Der Server hat eine Nachricht dieses Geräts nicht verstanden.
server-frames-unreadable = Der Server hat { $count } Nachrichten dieses Geräts nicht verstanden und die Verbindung beendet. Bitte installieren Sie dieselbe Version wie auf dem Server.
server-not-allowed = Dafür fehlt diesem Gerät die Berechtigung.
server-not-admitted = Sie sind noch nicht eingelassen. Bitte warten Sie, bis die Moderation Sie aufnimmt.
server-command-unknown = Diesen Befehl kennt der Server nicht. Bitte lassen Sie den Server aktualisieren; der Text bleibt auf Ihrem Gerät.
server-command-unreadable = Diesen Befehl kann der Server nicht lesen ({ $field }). Der Text bleibt auf Ihrem Gerät.
server-command-differs = Unter derselben Nummer ist schon ein anderer Befehl gespeichert. Bitte geben Sie den Text noch einmal ein.
server-disk-full = Die Festplatte des Servers ist voll. Ihr Text ist auf Ihrem Gerät sicher und wird von selbst noch einmal gesendet.
server-not-saved = Der Server kann gerade nicht speichern. Ihr Text ist auf Ihrem Gerät sicher und wird von selbst noch einmal gesendet.
server-error = Der Server ist an diesem Befehl gescheitert; gespeichert wurde nichts. Der Text bleibt auf Ihrem Gerät. Bitte melden Sie den Fehler.
server-session-unreadable = Diese Sitzung wurde von einer neueren Version von qzlive geschrieben oder ist beschädigt. Alle anderen Sitzungen laufen weiter.

# Warum er nicht startet.

server-address-open = Unter { $host } wäre der Server für andere Rechner erreichbar, und Namen gingen unverschlüsselt durch das Netz. Geben Sie --tls-cert und --tls-key an oder, wenn ein Proxy davor die Verschlüsselung übernimmt, --behind-proxy.
server-address-taken = { $host }, Port { $port } ist schon belegt: Dort läuft bereits ein Programm, vielleicht ein anderer Server. Mit --port geben Sie einen anderen Port an.
server-address-unusable = { $host }, Port { $port } lässt sich nicht öffnen: { $reason }. Mit --port geben Sie einen anderen Port an.
server-tls-incomplete = --tls-cert und --tls-key gehören zusammen. Geben Sie beide an.
server-tls-unusable = Zertifikat und Schlüssel aus { $path } lassen sich nicht verwenden. Prüfen Sie, ob beide Dateien im PEM-Format vorliegen und zusammengehören.
server-public-url = { $url } ist keine Adresse, unter der ein Server erreicht wird. Sie beginnt mit https:// oder wss:// und hat keinen Teil hinter einem Fragezeichen.
server-file-missing = Die Datei { $file } gibt es nicht. Prüfen Sie den Namen und den Ordner, in dem Sie den Befehl aufrufen.
server-file-unreadable = Die Datei { $file } lässt sich nicht lesen: { $reason }. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.
server-unreachable = Der Server unter { $address } antwortet nicht. Läuft er noch?

# Was er beim Start sagt.

server-listening = Der Server läuft unter { $address }. Beenden mit Strg+C.
server-session-opened = Neue Sitzung: { $address }
server-session-found = Sitzung: { $address }
server-session-broken = Die Sitzung { $name } lässt sich nicht öffnen: { $reason }
server-how-codes = Codes für Moderation und Tische: { $command }
server-stopped = Der Server ist beendet. Alles, was bestätigt wurde, ist gespeichert.

# Karten für die Tischgastgeber*innen.

server-card-title = Thementisch { $label }: { $title }
server-card-greeting = Sie schreiben an diesem Tisch die Ergebnisse mit. Sie können jederzeit vorher hineinsehen und einen Eintrag ausprobieren; er zählt nicht.
server-card-address = Adresse
server-card-code = Code
server-card-start = So öffnen Sie den Ergebnisbogen
server-card-asks = Das Programm fragt einmal nach dem Code; danach kennt der Server dieses Gerät.
server-card-get = Dafür brauchen Sie das Programm qzlive auf Ihrem Rechner (es braucht Python ab 3.11 und wird mit pipx installiert). Haben Sie es noch nicht, bekommen Sie es von der Stelle, die Sie einlädt.
server-card-assignment = Arbeitsauftrag
server-card-questions = Leitfragen
server-card-keys = Tasten
server-card-keys-text = Enter schreibt einen neuen Eintrag, mit den Pfeiltasten wählen Sie einen aus, F1 zeigt alle Tasten. Was Sie schreiben, ist auch ohne Verbindung sicher.
server-card-moderator = Moderation
server-card-moderator-start = So öffnen Sie die Moderation
server-card-moderator-note = Dieser Code öffnet alles, auch die Namen. Geben Sie ihn nur an die Moderation weiter.
server-only-here = Die Adresse { $address } gilt nur auf diesem Rechner; andere kommen so nicht dazu. Beenden Sie den Server mit qzlive stop und starten Sie ihn so, dass andere ihn erreichen: hinter einem Proxy mit qzlive serve --behind-proxy --public-url wss://IHRE-ADRESSE, oder ohne Proxy mit --host, --tls-cert und --tls-key. Läuft er schon hinter einem Proxy, gibt qzlive codes --address wss://IHRE-ADRESSE den Karten die richtige Adresse.
server-codes-no-server = Zurzeit läuft kein Server auf { $path }. Die Adresse auf den Karten ist { $address }; mit --address geben Sie die richtige an.
server-codes-no-seats = Dieser Ablaufplan hat keine Thementische, für die es Codes gibt.

# Was schon vor dem Senden gegen einen Code spricht.

server-code-length = Das ist kein Code: Er hat { $wanted } Zeichen, Ihre Eingabe hat { $count }. Geben Sie nur den Code ein, wie er auf der Karte steht.
server-code-letters = Das ist kein Code: Ihre Eingabe enthält Zeichen, die in keinem Code vorkommen. Er besteht aus Ziffern und Buchstaben von A bis Z in Vierergruppen.
server-code-of-moderators = Das ist der Code der Moderation, kein Code für einen Ergebnisbogen. Mit ihm öffnen Sie die Moderation: qzlive moderate { $address }
server-code-of-seat = Dieser Code gehört zu einem Ergebnisbogen, nicht zur Moderation. Mit ihm öffnen Sie den Bogen: qzlive host { $address }

# Worin sich Ablaufplan und Sitzung unterscheiden.

server-differs = Diese Sitzung gibt es schon, und sie unterscheidet sich vom Ablaufplan. Es gilt, was in der Sitzung steht. Verschieden sind:
server-differs-head = Angaben zur Sitzung: { $keys }
server-differs-agenda = Programm (agenda, end)
server-differs-breakout = Breakout-Phase { $name }: { $keys }
server-differs-breakout-new = Die Breakout-Phase { $name } gibt es nur im Ablaufplan.
server-differs-breakout-gone = Die Breakout-Phase { $name } gibt es nur in der Sitzung.
server-differs-topic = Thema { $number }: { $keys }
server-differs-topic-new = Das Thema { $number } gibt es nur im Ablaufplan.
server-differs-topic-gone = Das Thema { $number } gibt es nur in der Sitzung.
server-differs-materials = Materialien (materials)
server-differs-notices = Termine (announcements)
server-differs-how = So ändern Sie die Sitzung: Öffnen Sie die Moderation mit qzlive moderate. Themen, Leitfragen, Anschreiben, Materialien und Termine ändern Sie unter 6 Texte, Programmpunkte unter 1 Programm, Tische unter 3 Tische. Für alles andere geben Sie dem Ablaufplan einen anderen Titel oder ein anderes Datum; daraus wird eine neue Sitzung mit neuen Codes.
