# Working on the tables: what a change brings about, menus, pairs, splitting, merging, publishing changes.
ahead-moved = { $count ->
    [one] { $name } moves to table { $label }.
   *[other] { $count } people move.
  }
ahead-seated = { $count ->
    [one] { $name } gets a seat at table { $label }.
   *[other] { $count } people get a seat.
  }
ahead-lost = { $count ->
    [one] { $name } will have no table.
   *[other] { $count } people will have no table.
  }
ahead-told = { $count ->
    [one] 1 of them has been told the present table.
   *[other] { $count } of them have been told their present table.
  }
ahead-pinned = { $count ->
    [one] { $name } is pinned.
   *[other] { $count } of them are pinned.
  }
ahead-not-wished = { $count ->
    [one] { $name } has not chosen topic { $topic }.
   *[other] { $count } of them have not chosen the new topic.
  }
ahead-host-leaves = { $name } was to write at table { $label }.
ahead-over = Table { $label } would have { $count } of { $full }.
ahead-small = Table { $label } would have { $count }; there should be at least { $low }.
ahead-empty = Table { $label } would be empty.
ahead-apart = { $one } and { $other } are to sit apart.
ahead-together = { $one } and { $other } are to sit together.
ahead-more-pairs = And { $count } more pairs sit other than wished.
ahead-nothing = Nobody moves.
