# Gruppen zum Ankommen und nach Gemeinsamkeiten: was nicht zusammenpasst.
groups-person-twice = { $person } steht zweimal in der Liste der Personen.
groups-no-size = Eine Gruppe braucht mindestens eine Person.
groups-min-above-max = Das Minimum { $least } liegt über dem Maximum { $most }.
# Was die Moderation entscheiden sollte.
groups-name-part = { $name } { $part }
groups-small = { $name }: { $count ->
    [one] nur eine Person
   *[other] nur { $count } Personen
}, mindestens { $least } sollen es sein
groups-small-merge = { $name } mit { $other } zusammenlegen: zusammen { $size }
groups-undecided = { $count ->
    [one] Eine Person ohne Zuordnung: bitte entscheiden
   *[other] { $count } Personen ohne Zuordnung: bitte entscheiden
}
