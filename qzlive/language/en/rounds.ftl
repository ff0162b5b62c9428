# The topic café in rounds: what contradicts what.
rounds-person-twice = { $person } stands twice in the list of people.
rounds-most-people = { $count } people are too many: at most { $most } can be seated.
rounds-most-tables = { $count } tables are too many: at most { $most } are possible.
rounds-most-rounds = { $count } rounds are too many: at most { $most } are possible.
rounds-no-round = There has to be at least one round.
rounds-no-table = There has to be at least one table.
rounds-one-table = With a single table nobody can go to another one in { $rounds } rounds.
rounds-few-people = There are too few people for { $tables } tables: { $people }. At least one table would stay empty.
rounds-host-unknown-table = { $person } is to host table { $table }, but there are only the tables 1 to { $tables }.
rounds-host-unknown-person = { $person } is to host table { $table }, but is not in the list of people.
rounds-host-twice = { $person } is to host two tables at once: { $first } and { $second }.
rounds-pair-unknown-person = { $person } is to sit apart or together, but is not in the list of people.
rounds-pair-of-one = { $person } stands alone in a pair.
rounds-apart-and-together = { $first } and { $second } are to sit apart and together at once.
rounds-together-too-many = { $person } is to sit with too many: it would be { $count }, a table has room for { $most }.
rounds-together-host = { $person } hosts table { $table } and stays there; whoever moves on cannot be there in each round.
rounds-not-pair = { $where }: two people are expected here.
rounds-wish-unknown-person = { $person } has wishes, but is not in the list of people.
rounds-wish-unknown-topic = { $person } wants topic { $topic }, which no table has.
# What does not fit when the input is read.
rounds-too-big = The input is larger than { $most } MB. That is no topic café; please check the file.
rounds-not-json = The input is not JSON: line { $line }, column { $column }.
rounds-unknown-key = There is no key “{ $where }”. There are: { $known }.
rounds-missing = “{ $where }” is missing.
rounds-tables-or-topics = There has to be either “tables” (how many tables) or “topics” (how many topics), not both.
rounds-only-with-topics = “{ $where }” belongs to “topics”, not to “tables”.
rounds-only-later = “{ $where }” belongs to a change: then the rounds so far have to stand under “seated”.
rounds-not-text = { $where }: a text is expected here.
rounds-not-number = { $where }: a whole number from { $least } to { $most } is expected here.
rounds-not-list = { $where }: a list is expected here.
rounds-long-list = { $where }: the list is too long, at most { $most } entries are possible.
rounds-not-object = { $where }: a JSON object is expected here.
rounds-not-table = { $where }: the number of a table is expected here.
rounds-table-twice = { $where }: table { $table } stands there twice.
rounds-seated-tables = { $where }: there are { $count } tables instead of { $tables }.
rounds-seated-rounds = { $where }: there are { $count } rounds instead of { $rounds }.
rounds-seated-twice = { $where }: { $person } sits at two tables at once.
# What a moderator should know.
rounds-few-chairs = There are { $people } people, but only { $chairs } chairs in each round: some tables have more than { $highest }.
rounds-again =
    { $count ->
        [one] One person comes to the same topic or table for a second time.
       *[other] { $count } times somebody comes to the same topic or table once more.
    }
rounds-small = Round { $round }: at table { $table } { $count ->
    [one] sits only one person.
   *[other] sit only { $count } people.
}
rounds-hostless = Table { $table } has no host.
rounds-not-apart =
    { $count ->
        [one] One pair that is to sit apart shares a table in some round.
       *[other] { $count } pairs that are to sit apart share a table in some round.
    }
rounds-not-together =
    { $count ->
        [one] One pair that is to sit together does not in each round.
       *[other] { $count } pairs that are to sit together do not in each round.
    }
# Why a wish is not met.
rounds-wish-host = Hosts table { $table } in all rounds
rounds-wish-beyond = There are only { $rounds } rounds
rounds-wish-full = Topic full: { $wishing } wish for it, { $chairs } get there; the lot has decided (place { $lot } of the draw)
rounds-wish-missed = Could not be reconciled with even tables and the other wishes
# The way of a person.
rounds-route = { $name }: table { $route }
rounds-route-host = { $name }: stays at table { $table }
