# Was in der Moderationskonsole von selbst kommt: gespeicherter Chat, BigBlueButton; Antworten für den Chat.
key-people-sources = Quellen
key-people-sources-help = Chat-Datei und BigBlueButton: verfolgen, anhalten, nachsehen
key-people-incoming = Neues zeigen
key-people-incoming-help = Zeigen, was aus dem Chat oder aus BigBlueButton gekommen ist
key-people-replies = Antworten
key-people-replies-help = Texte für den Chat an alle, deren Wunsch unklar ist oder die noch kein Thema haben
key-people-reply = Antwort kopieren
key-people-reply-help = Den Text für den Chat an diese Person kopieren
key-feeds-chat = Chat
key-feeds-chat-help = Den gespeicherten Chat verfolgen oder damit aufhören
key-feeds-file = Datei
key-feeds-file-help = Eine andere Chat-Datei nennen
key-feeds-bbb = BBB
key-feeds-bbb-help = Die Liste von BigBlueButton verfolgen oder damit aufhören
key-feeds-meeting = Besprechung
key-feeds-meeting-help = Die Besprechung in BigBlueButton wählen
key-feeds-again = Jetzt holen
key-feeds-changes = Neues
key-feeds-ask = Fragen
key-feeds-ask-help = Nichts mehr von selbst übernehmen, wieder vorher zeigen
key-pick-meeting-take = Diese
key-replies-copy = Kopieren
key-replies-all = Alle in Teilen

feeds-title = Quellen: was von selbst kommt
feeds-chat-title = 1  Chat, den Zoom speichert
feeds-bbb-title = 2  BigBlueButton
feeds-source-chat = Gespeicherter Chat
feeds-source-bbb = BigBlueButton
feeds-short-chat = Chat
feeds-short-bbb = BBB
feeds-off = wird nicht verfolgt
feeds-pending =
    { $count ->
        [one] Eine Änderung wartet: b zeigt sie.
       *[other] { $count } Änderungen warten: b zeigt sie.
    }
feeds-auto = Neues wird von selbst übernommen, bis Sie mit l wieder gefragt werden möchten.
feeds-asks = Neues wird wieder vorher gezeigt.
feeds-nothing-new = Aus den Quellen ist nichts Neues gekommen.
feeds-moderator = Nachricht der Moderation

## Chat
feeds-chat-searching = Noch kein Chat gefunden. In Zoom: Chat öffnen, „…“, „Chat speichern“. Oder f: Datei nennen.
feeds-chat-waiting = Die Datei ist noch nicht da. Es geht los, sobald Zoom den Chat dort speichert.
feeds-chat-older = Der jüngste gespeicherte Chat ist älter als zwölf Stunden und wohl von einer anderen Sitzung. Mit f nehmen Sie ihn trotzdem:
feeds-chat-watching = Zuletzt geändert um { $clock }. Speichern Sie den Chat in Zoom wieder, wenn Neues darin steht.
feeds-chat-other = Was in der Datei steht, ist kein gespeicherter Chat von Zoom. Mit f nennen Sie eine andere.
feeds-file = Datei, in der Zoom den Chat speichert
feeds-file-hint = Zum Beispiel meeting_saved_chat.txt im Ordner der Besprechung unter Dokumente/Zoom. Leer: der zuletzt gespeicherte Chat.

## BigBlueButton
feeds-bbb-unset = Nicht eingerichtet. Vor dem Start nennen QZLIVE_BBB_URL den Server und QZLIVE_BBB_SECRET_FILE eine Datei mit dem Schlüssel.
feeds-bbb-list =
    { $count ->
        [one] eine Verbindung um { $clock }
       *[other] { $count } Verbindungen um { $clock }
    }
feeds-bbb-waiting = Die Liste wird geholt …
feeds-bbb-choosing =
    { $count ->
        [0] Der Server antwortet, hat aber gerade keine Besprechung. Bitte öffnen Sie den Raum.
        [one] Der Server antwortet. Mit m bestätigen Sie die Besprechung.
       *[other] Der Server antwortet. Mit m wählen Sie eine der { $count } Besprechungen.
    }
feeds-which-meeting = Welche Besprechung ist es?
feeds-no-meeting = Auf dem Server gibt es gerade keine Besprechung.
feeds-meeting-name = Besprechung
feeds-meeting-running = läuft
feeds-meeting-count = Verbindungen
feeds-meeting-yes = ja
feeds-meeting-no = nein

## Die Zeile über der Liste
feeds-line =
    { $auto ->
        [yes] { $feed } (von selbst): { $what }
       *[no] { $feed }: { $what }
    }
feeds-line-pending =
    { $count ->
        [one] eine Änderung – b zeigt sie
       *[other] { $count } Änderungen – b zeigt sie
    }
feeds-line-news = { $clock } { $what } – b zeigt es
feeds-came-title = Von selbst übernommen, das Letzte zuerst
feeds-came-line = { $clock }  { $name }: { $what }
feeds-line-unread =
    { $count ->
        [one] 1 Nachricht nicht verstanden – q zeigt sie
       *[other] { $count } Nachrichten nicht verstanden – q zeigt sie
    }
feeds-unread = Nicht verstanden: { $name }, „{ $text }“
feeds-unread-more =
    { $count ->
        [one] … und eine frühere
       *[other] … und { $count } frühere
    }
feeds-line-trouble =
    { $state ->
        [unreachable] nicht erreichbar seit { $clock }, Liste bleibt
        [slow] keine Antwort seit { $clock }, Liste bleibt
        [secret] Schlüssel nicht anerkannt, Liste bleibt
        [absent] niemand in der Besprechung seit { $clock }
        [gone] Datei seit { $clock } nicht mehr da
        [unreadable] Datei seit { $clock } nicht lesbar
       *[other] gestört seit { $clock }, Liste bleibt
    }
feeds-line-more = q zeigt mehr
feeds-news-wishes =
    { $count ->
        [one] 1 Wunsch
       *[other] { $count } Wünsche
    }
feeds-news-asked = { $count } zu entscheiden
feeds-news-came = { $count } gekommen
feeds-news-gone = { $count } gegangen
feeds-quiet-no-chat = Die Datei ist kein gespeicherter Chat – q zeigt mehr
feeds-quiet-none = noch nichts gespeichert – in Zoom: „…“, „Chat speichern“
feeds-quiet-chat = nichts Neues seit { $clock }
feeds-quiet-choosing =
    { $count ->
        [0] keine Besprechung auf dem Server
       *[other] welche Besprechung? – q, dann m
    }
feeds-quiet-waiting = die Liste wird geholt …
feeds-quiet-bbb =
    { $count ->
        [one] eine Verbindung, nichts Neues ({ $clock })
       *[other] { $count } Verbindungen, nichts Neues ({ $clock })
    }

## Antworten für den Chat
replies-title =
    { $count ->
        [one] Antwort für den Chat an eine Person
       *[other] Antworten für den Chat an { $count } Personen
    }
replies-column = Text
replies-none = Niemandem ist zu antworten: Alle Wünsche sind klar, und niemand ist ohne Thema.
replies-none-here = Dieser Person ist nichts zu antworten.
replies-copied = Antwort an { $name } kopiert: jetzt im Chat einfügen.
replies-copied-perhaps = Antwort an { $name } vielleicht kopiert. Wenn nicht: Text mit der Maus markieren.
replies-to = @{ $name }: { $text }
replies-span = { $lowest } bis { $highest }
replies-without = { $count ->
        [one] eine Person ohne Thema
       *[other] { $count } ohne Thema
    }
replies-reminder = Noch ohne Thema: { $names }. { $text }
replies-no-topic =
    { $tags ->
        [letters] Bitte schreiben Sie den Buchstaben Ihres Themas ({ $topics }) in den Chat.
       *[numbers] Bitte schreiben Sie die Nummer Ihres Themas ({ $topics }) in den Chat.
    }
replies-out-of-range = Bitte noch einmal: { $number } gibt es nicht, nur { $lowest } bis { $highest }.
replies-unknown-topic = Bitte noch einmal: Ein Thema { $number } gibt es nicht. Zur Wahl stehen { $topics }.
replies-several = Sie haben { $first } und { $second } genannt. Bitte schreiben Sie in den Chat, was gelten soll; den ersten Wunsch zuerst.
replies-rank = Welcher Ihrer Wünsche ist der erste? Bitte schreiben Sie ihn allein in den Chat ({ $topics }).
replies-unsure = Steht Ihr Wunsch schon fest? Dann schreiben Sie ihn bitte noch einmal allein in den Chat ({ $topics }).
replies-negated = Welches Thema möchten Sie stattdessen? Bitte schreiben Sie es in den Chat ({ $topics }).
replies-two-people = Sitzen Sie zu mehreren vor dem Gerät? Bitte schreiben Sie alle Namen mit ihrem Thema ({ $topics }) in den Chat.
replies-nameless = Bitte schreiben Sie Ihren Namen und Ihr Thema ({ $topics }) in den Chat.
replies-anything =
    { $proposal ->
        [none] { $tags ->
            [letters] Bitte noch einmal: Schreiben Sie nur den Buchstaben Ihres Themas ({ $topics }) in den Chat.
           *[numbers] Bitte noch einmal: Schreiben Sie nur die Nummer Ihres Themas ({ $topics }) in den Chat.
        }
       *[other] Meinen Sie Thema { $proposal }? Bitte schreiben Sie nur Ihr Thema ({ $topics }) in den Chat.
    }
