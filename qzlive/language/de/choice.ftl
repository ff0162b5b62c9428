# Why somebody sits at a table, or is asked again. $rank: the place of the wish that is met, 0 if none is.
choice-first-choice = Erster Wunsch: Thema { $topic }
choice-host = Gastgeber*in bei Thema { $topic }
choice-placed-by-moderator = Von der Moderation zu Thema { $topic } gesetzt
choice-no-choice =
    { $topic ->
        [0] Noch kein Thema gewählt
       *[other] Kein Thema gewählt, deshalb bei Thema { $topic } dazugesetzt
    }
choice-stays = Bleibt am Tisch, der angesagt wurde
choice-topic-closed =
    Thema { $topic } findet nicht statt: { $wanted ->
        [0] niemand hatte es als ersten Wunsch
        [one] nur eine Person hatte es als ersten Wunsch
       *[other] nur { $wanted } Personen hatten es als ersten Wunsch
    }, { $needed } braucht ein Tisch. { $rank ->
        [0] Bitte noch einmal wählen
        [2] Deshalb der zweite Wunsch, Thema { $seated }
        [3] Deshalb der dritte Wunsch, Thema { $seated }
       *[other] Deshalb Wunsch { $rank }, Thema { $seated }
    }
choice-topic-without-table =
    Für Thema { $topic } reichten Tische und Personen nicht: { $wanted ->
        [one] eine Person hatte es als ersten Wunsch
       *[other] { $wanted } Personen hatten es als ersten Wunsch
    }. { $rank ->
        [0] Bitte noch einmal wählen
        [2] Deshalb der zweite Wunsch, Thema { $seated }
        [3] Deshalb der dritte Wunsch, Thema { $seated }
       *[other] Deshalb Wunsch { $rank }, Thema { $seated }
    }
choice-topic-full =
    Thema { $topic } ist voll, das Los hat entschieden (Losplatz { $lot }). { $rank ->
        [0] Bitte noch einmal wählen
        [2] Deshalb der zweite Wunsch, Thema { $seated }
        [3] Deshalb der dritte Wunsch, Thema { $seated }
       *[other] Deshalb Wunsch { $rank }, Thema { $seated }
    }
choice-needed-elsewhere =
    { $rank ->
        [0] Bei Thema { $topic } ging es mit den Tischgrößen nicht auf, das Los hat entschieden (Losplatz { $lot }). Bitte noch einmal wählen
        [2] Zweiter Wunsch, Thema { $seated }: So geht es für alle zusammen besser auf als mit Thema { $topic } (Losplatz { $lot })
        [3] Dritter Wunsch, Thema { $seated }: So geht es für alle zusammen besser auf als mit Thema { $topic } (Losplatz { $lot })
       *[other] Wunsch { $rank }, Thema { $seated }: So geht es für alle zusammen besser auf als mit Thema { $topic } (Losplatz { $lot })
    }
choice-together =
    { $rank ->
        [0] Wer zusammensitzen soll, hat kein gemeinsames Thema, das frei ist: Bitte noch einmal wählen
       *[other] Sitzt bei Thema { $seated }, weil diese Personen zusammensitzen sollen
    }

# Demands that are impossible, or exclude each other. $who: the people, in the order of the demand.
choice-impossible = Das geht nicht zusammen:
choice-excluding = Diese Vorgaben schließen einander aus. Wird eine davon aufgegeben, geht es:
choice-min-above-max = Mindestens { $lowest } Personen am Tisch, aber höchstens { $highest }.
choice-keep-unknown = Thema { $topic } soll auf jeden Fall stattfinden, es gibt dieses Thema aber nicht.
choice-too-many-topics = { $topics } Themen sollen auf jeden Fall stattfinden, es gibt aber höchstens { $tables } { $tables ->
        [one] Tisch
       *[other] Tische
    }.
choice-pin-unknown = { $who } ist zu Thema { $topic } gesetzt, es gibt dieses Thema aber nicht.
choice-too-many-pins = { $pins } Personen sind zu Thema { $topic } gesetzt, dort sind aber nur { $chairs } Plätze: { $who }.
choice-together-too-large = { $people } Personen sollen zusammensitzen, an einem Tisch haben { $highest } Platz: { $who }.
choice-together-pins = { $who } sollen zusammensitzen, sind aber zu zwei Themen gesetzt: { $topic } und { $other }.
choice-together-not-named = { $who } sollen zusammensitzen. Zu Thema { $topic } ist aber nur eine der beiden Personen gesetzt, und die andere hat es nicht gewählt.
choice-apart-together = { $who } sollen zusammensitzen und zugleich getrennt.
choice-demand-pin = { $who } ist zu Thema { $topic } gesetzt
choice-demand-keep = Thema { $topic } soll auf jeden Fall stattfinden
choice-demand-together = { $who } sollen zusammensitzen
choice-demand-apart = { $who } sollen getrennt sitzen
choice-demand-host = { $who } ist Gastgeber*in von Thema { $topic }
choice-demand-tables =
    { $tables ->
        [one] höchstens ein Tisch
       *[other] höchstens { $tables } Tische
    }
choice-demand-least =
    { $lowest ->
        [one] mindestens eine Person am Tisch
       *[other] mindestens { $lowest } Personen am Tisch
    }
choice-demand-most =
    { $highest ->
        [one] höchstens eine Person am Tisch
       *[other] höchstens { $highest } Personen am Tisch
    }
choice-demand-popularity = Ein Thema fällt nie weg, solange eines mit weniger ersten Wünschen stattfindet

# What cannot be understood in the JSON. $place: where it stands.
choice-fault = { $place }: { $what }
choice-fault-whole = ganz oben
choice-fault-json = Das ist kein JSON (Zeile { $line }, Spalte { $column }).
choice-fault-large = Mehr als { $most } MB: Das ist kein Tischplan.
choice-fault-unknown = Diesen Schlüssel gibt es hier nicht.
choice-fault-missing = Hier fehlt etwas.
choice-fault-number = { $given } ist zu klein oder zu groß.
choice-fault-word = { $given } ist keines der Wörter, die hier stehen können.
choice-fault-kind = { $given } ist hier nicht möglich.
choice-fault-twice = { $given } gibt es schon.
choice-fault-topic = Thema { $topic } gibt es nicht, es sind { $last }.
choice-fault-nobody = { $given } ist niemand von denen, die dabei sind.
choice-fault-table = Den Tisch { $given } gibt es nicht, und an seinem Namen ist das Thema nicht zu erkennen.

# What a plan breaks.
choice-broken-tables = { $tables } Tische, erlaubt sind { $most }.
choice-broken-least = Ein Tisch zu Thema { $topic } hat { $people }, mindestens { $lowest } sollen es sein: { $who }.
choice-broken-most = Ein Tisch zu Thema { $topic } hat { $people }, höchstens { $highest } sollen es sein: { $who }.
choice-broken-nobody = { $who } ist nicht dabei, sitzt aber an einem Tisch.
choice-broken-twice = { $who } sitzt an { $tables } Tischen.
choice-broken-pin = { $who } ist zu Thema { $topic } gesetzt, sitzt dort aber nicht.
choice-broken-host = { $who } ist Gastgeber*in von Thema { $topic }, sitzt dort aber nicht.
choice-broken-wish = { $who } sitzt bei Thema { $topic }, ohne es gewählt zu haben.
choice-broken-apart = { $who } sitzen zusammen, sollen aber getrennt sitzen.
choice-broken-together = { $who } sitzen getrennt, sollen aber zusammensitzen.
choice-broken-topic = Thema { $topic } gibt es nicht.
choice-broken-keep = Thema { $topic } soll auf jeden Fall stattfinden, fehlt aber.
choice-broken-popularity = Thema { $topic } fällt weg, obwohl Thema { $other } mit weniger ersten Wünschen stattfindet.

# The command.
choice-greedy = Ohne highspy (pip install highspy) ist das nur ein schneller Plan: Er hält die Regeln ein, ein besserer ist aber möglich.
choice-more-hosts = { $hosts } Themen haben Gastgeber*innen, es gibt aber höchstens { $tables } { $tables ->
        [one] Tisch
       *[other] Tische
    }: Wessen Thema entfällt, sitzt bei den anderen.
choice-not-proved = Die Zeit war um: Das ist der beste bekannte Plan, ein besserer ist aber möglich.
choice-who-unknown = { $who } ist nicht dabei.
choice-why-wish = Mit { $who } bei Thema { $topic }: { $possible ->
        [0] Das geht nicht auf.
       *[1] { $unmet ->
            [0] Für die anderen zusammen bliebe es gleich gut.
            [one] Für die anderen zusammen bliebe ein Wunsch mehr offen.
           *[other] Für die anderen zusammen blieben { $unmet } Wünsche mehr offen.
        }
    }
choice-why-better = Mit { $who } bei Thema { $topic }: Für die anderen zusammen wären { $fewer } Wünsche weniger offen.
choice-why-change = { $who }: { $before ->
        [0] noch einmal wählen
       *[other] Thema { $before }
    } → { $after ->
        [0] noch einmal wählen
       *[other] Thema { $after }
    }
choice-check-good = Der Plan hält alle Regeln ein.
choice-compare-head = Ziel
choice-compare-first = erster
choice-compare-second = zweiter
choice-compare-third = dritter Wunsch und später
choice-compare-asked = noch einmal wählen
choice-compare-tables = Tische
choice-compare-closed = entfallen
choice-compare-fair = fair
choice-compare-placed = möglichst viele untergebracht
choice-compare-most = möglichst viele erste Wünsche
