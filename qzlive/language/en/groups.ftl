# Groups for arriving and by what people have in common: what contradicts what.
groups-person-twice = { $person } stands twice in the list of people.
groups-no-size = A group needs at least one person.
groups-min-above-max = The minimum { $least } is above the maximum { $most }.
# What a moderator should decide.
groups-name-part = { $name } { $part }
groups-small = { $name }: { $count ->
    [one] only one person
   *[other] only { $count } people
}, there should be at least { $least }
groups-small-merge = Merge { $name } with { $other }: { $size } together
groups-undecided = { $count ->
    [one] One person belongs nowhere yet: please decide
   *[other] { $count } people belong nowhere yet: please decide
}
