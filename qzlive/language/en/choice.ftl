# Why somebody sits at a table, or is asked again. $rank: the place of the wish that is met, 0 if none is.
choice-first-choice = First choice: topic { $topic }
choice-host = Host of topic { $topic }
choice-placed-by-moderator = Placed at topic { $topic } by the moderators
choice-no-choice =
    { $topic ->
        [0] No topic chosen yet
       *[other] No topic chosen, so added to topic { $topic }
    }
choice-stays = Stays at the table that was announced
choice-topic-closed =
    Topic { $topic } does not take place: { $wanted ->
        [0] it was nobody's first choice
        [one] it was the first choice of only one person
       *[other] it was the first choice of only { $wanted } people
    }, a table needs { $needed }. { $rank ->
        [0] Please choose again
        [2] So the second choice, topic { $seated }
        [3] So the third choice, topic { $seated }
       *[other] So choice { $rank }, topic { $seated }
    }
choice-topic-without-table =
    There were not enough tables or people for topic { $topic }: it was the first choice of { $wanted ->
        [one] one person
       *[other] { $wanted } people
    }. { $rank ->
        [0] Please choose again
        [2] So the second choice, topic { $seated }
        [3] So the third choice, topic { $seated }
       *[other] So choice { $rank }, topic { $seated }
    }
choice-topic-full =
    Topic { $topic } is full, the lot has decided (place { $lot }). { $rank ->
        [0] Please choose again
        [2] So the second choice, topic { $seated }
        [3] So the third choice, topic { $seated }
       *[other] So choice { $rank }, topic { $seated }
    }
choice-needed-elsewhere =
    { $rank ->
        [0] The sizes of the tables of topic { $topic } did not work out, the lot has decided (place { $lot }). Please choose again
        [2] Second choice, topic { $seated }: that works out better for all together than topic { $topic } (place { $lot } of the lot)
        [3] Third choice, topic { $seated }: that works out better for all together than topic { $topic } (place { $lot } of the lot)
       *[other] Choice { $rank }, topic { $seated }: that works out better for all together than topic { $topic } (place { $lot } of the lot)
    }
choice-together =
    { $rank ->
        [0] Those who are to sit together have no topic in common that is free: please choose again
       *[other] Sits at topic { $seated } because these people are to sit together
    }

# Demands that are impossible, or exclude each other. $who: the people, in the order of the demand.
choice-impossible = This does not go together:
choice-excluding = These demands exclude each other. If any one of them is given up, it works:
choice-min-above-max = At least { $lowest } people at a table, but { $highest } at most.
choice-keep-unknown = Topic { $topic } is to take place in any case, but there is no such topic.
choice-too-many-topics = { $topics } topics are to take place in any case, but there { $tables ->
        [one] is one table
       *[other] are { $tables } tables
    } at most.
choice-pin-unknown = { $who } is placed at topic { $topic }, but there is no such topic.
choice-too-many-pins = { $pins } people are placed at topic { $topic }, but there are only { $chairs } chairs: { $who }.
choice-together-too-large = { $people } people are to sit together, a table has { $highest } chairs: { $who }.
choice-together-pins = { $who } are to sit together, but are placed at two topics: { $topic } and { $other }.
choice-together-not-named = { $who } are to sit together. But only one of them is placed at topic { $topic }, and the other one did not choose it.
choice-apart-together = { $who } are to sit together and apart at the same time.
choice-demand-pin = { $who } is placed at topic { $topic }
choice-demand-keep = topic { $topic } is to take place in any case
choice-demand-together = { $who } are to sit together
choice-demand-apart = { $who } are to sit apart
choice-demand-host = { $who } is the host of topic { $topic }
choice-demand-tables =
    { $tables ->
        [one] one table at most
       *[other] { $tables } tables at most
    }
choice-demand-least =
    { $lowest ->
        [one] at least one person at a table
       *[other] at least { $lowest } people at a table
    }
choice-demand-most =
    { $highest ->
        [one] one person at a table at most
       *[other] { $highest } people at a table at most
    }
choice-demand-popularity = a topic never falls away while one with fewer first choices takes place

# What cannot be understood in the JSON. $place: where it stands.
choice-fault = { $place }: { $what }
choice-fault-whole = at the top
choice-fault-json = This is no JSON (line { $line }, column { $column }).
choice-fault-large = More than { $most } MB: this is no plan of tables.
choice-fault-unknown = there is no such key here.
choice-fault-missing = something is missing here.
choice-fault-number = { $given } is too small or too large.
choice-fault-word = { $given } is none of the words that may stand here.
choice-fault-kind = { $given } is not possible here.
choice-fault-twice = { $given } is there already.
choice-fault-topic = there is no topic { $topic }, there are { $last }.
choice-fault-nobody = { $given } is none of those who take part.
choice-fault-table = there is no table { $given }, and its name does not tell the topic.

# What a plan breaks.
choice-broken-tables = { $tables } tables, { $most } are allowed.
choice-broken-least = A table of topic { $topic } has { $people }, it should be { $lowest } at least: { $who }.
choice-broken-most = A table of topic { $topic } has { $people }, it should be { $highest } at most: { $who }.
choice-broken-nobody = { $who } does not take part, but sits at a table.
choice-broken-twice = { $who } sits at { $tables } tables.
choice-broken-pin = { $who } is placed at topic { $topic }, but does not sit there.
choice-broken-host = { $who } is the host of topic { $topic }, but does not sit there.
choice-broken-wish = { $who } sits at topic { $topic } without having chosen it.
choice-broken-apart = { $who } sit together, but are to sit apart.
choice-broken-together = { $who } sit apart, but are to sit together.
choice-broken-topic = There is no topic { $topic }.
choice-broken-keep = Topic { $topic } is to take place in any case, but is missing.
choice-broken-popularity = Topic { $topic } falls away, although topic { $other } with fewer first choices takes place.

# The command.
choice-greedy = Without highspy (pip install highspy) this is only a quick plan: it keeps the rules, but there may be a better one.
choice-more-hosts = { $hosts } topics have hosts, but there { $tables ->
        [one] is one table
       *[other] are { $tables } tables
    } at most: hosts whose topic falls away sit with the others.
choice-not-proved = The time was up: this is the best plan that is known, but there may be a better one.
choice-who-unknown = { $who } does not take part.
choice-why-wish = With { $who } at topic { $topic }: { $possible ->
        [0] there is no such plan.
       *[1] { $unmet ->
            [0] for the others together it would be as good.
            [one] one more wish of the others would stay unmet.
           *[other] { $unmet } more wishes of the others would stay unmet.
        }
    }
choice-why-better = With { $who } at topic { $topic }: { $fewer } fewer wishes of the others would stay unmet.
choice-why-change = { $who }: { $before ->
        [0] choose again
       *[other] topic { $before }
    } → { $after ->
        [0] choose again
       *[other] topic { $after }
    }
choice-check-good = The plan keeps every rule.
choice-compare-head = aim
choice-compare-first = first
choice-compare-second = second
choice-compare-third = third choice or later
choice-compare-asked = choose again
choice-compare-tables = tables
choice-compare-closed = fall away
choice-compare-fair = fair
choice-compare-placed = as many seated as possible
choice-compare-most = as many first choices as possible
