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
ahead-pair-apart = { $one } and { $other } are to sit apart.
ahead-pair-together = { $one } and { $other } are to sit together.
ahead-more-pairs = And { $count } more pairs sit other than wished.
ahead-nothing = Nobody moves.

key-tables-menu = What now?
key-tables-menu-help = Everything that can be done with the selected person or table
key-tables-move-help = Seat the selected person at another table; with the mouse: drag to the table
key-tables-publish-help = Publish the tables, later only the changes; show the texts for the chat
key-tables-rules = Rules
key-tables-rules-help = Sizes and rules for the tables of this phase
key-tables-swap = Swap
key-tables-swap-help = The selected person changes places with another
key-tables-pairs = Pairs
key-tables-pairs-help = Who is to sit apart and who together; take pairs away
key-tables-split-table = Split
key-tables-split-table-help = Split the selected table: by the alphabet, or choosing who goes
key-tables-merge-table = Merge
key-tables-merge-table-help = Merge the selected table into another
key-tables-seatless = No seat
key-tables-seatless-help = The selected person is to have no seat at the tables, or is to have one (moderators, technicians)
key-tables-undo-help = Take the last own step back, as long as nobody else has changed the same
key-tables-redo = Redo
key-tables-redo-help = Do the step again that was taken back last
key-board-step-down = Down
key-board-step-up = Up
key-board-row-down = Table below
key-board-row-up = Table above
key-board-end-first = First table
key-board-end-last = Last table
key-ticks-screen-take = Take
key-ticks-select = Tick
key-splitting-halves = Alphabet
key-splitting-halves-help = Tick the second half of the alphabet, then the first
key-changes-all = All/none
key-publication-other-order = Other list
key-publication-other-order-help = Change between the changes, the list by table and the list by name

board-badge-draft = DRAFT
board-badge-published = PUBLISHED no. { $number }
board-draft = not published yet
board-published = at { $clock }, unchanged since
board-size-word = { $count }/{ $full }{ $standing ->
    [over] {" "}too big
    [small] {" "}too small, from { $low }
    [full] {" "}full
   *[other] {""}
  }
board-standing-over = too big
board-standing-small = too small
board-standing-full = full
board-standing-fine = { $free } free
board-standing-empty = empty
board-host = writes: { $name }
board-note-host = writes
board-no-seat = no seat
board-leave = Change nothing
board-meanwhile = Something has changed meanwhile. This would happen now:
board-others-moved = { $count ->
    [one] Just moved by another hand: { $name }, now { $label }.
   *[other] Just moved by another hand: { $count } people, among them { $name } (now { $label }).
  }
board-move-ask = { $name } to table { $label }?
board-move-yes = Move
board-swap = { $name } (table { $label }) changes places with …
board-seatless = { $name } gets no seat at the tables and is no longer counted as without one.
board-seated-again = { $name } is to have a seat again.
board-seatless-ask = No seat at the tables for { $name }?
board-seatless-yes = No seat
board-host-said = { $name } writes at table { $label }. The table's code stays as it is.
board-host-none = Nobody is named as the host of table { $label } any more. The code stays as it is.
board-close = Close table { $label }? Its sheet and its code stay.
board-close-yes = Close
board-no-table-chosen = Please select a table first, or a person who sits at one.
board-nothing-to-undo = You have not changed anything here yet.
board-nothing-to-redo = There is nothing to do again.
board-undone = Taken back: { $what }
board-redone = Done again: { $what }
board-step-waiting = The last step is not saved yet. Please try again in a moment.
board-step-changed = { $what }: somebody else has changed that meanwhile; it stays.
board-step-unwritten = { $what }: that could not be taken back.
step-people = { $count ->
    [one] { $name }
   *[other] { $count } people
  }
step-pair = { $one } and { $other }
step-changed-rules = rules
step-changed-sizes = sizes

menu-person = { $name } · { $place }
menu-move = Move …
menu-swap = Swap with …
menu-pin = Pin to this table
menu-unpin = Not pinned any more
menu-pairs = Apart or together …
menu-host-here = Writes at table { $label }
menu-nowhere = Take from the table
menu-seatless = Needs no seat (moderators, technicians)
menu-seat-again = Needs a seat after all
menu-why = Why here?
menu-table = The whole table { $label } …
menu-split = Split …
menu-merge = Merge with …
menu-host = Another person writes …
menu-close = Close …
menu-open = Open again
menu-new = One more table …

pairs-title = Apart and together
pairs-hint = Enter on a pair takes it away.
pairs-none = There are no pairs yet.
pairs-new-apart = { $name } apart from …
pairs-new-together = { $name } together with …
pairs-known-apart = ≠ { $one } and { $other }: apart
pairs-known-together = = { $one } and { $other }: together

tablesplit-title = Split table { $label } ({ $title }): who goes to the new table?
tablesplit-sizes = { $stay } stay, { $go } go to the new table.
tablesplit-some = At least one person must go and one must stay.
tablesplit-too-few = Table { $label } cannot be split: not more than one person sits there.

merge-into = { $count ->
    [0] Merge table { $label } (empty) with …
    [one] Merge table { $label } (1 person) with …
   *[other] Merge table { $label } ({ $count } people) with …
  }
merge-offer = { $label }  { $count } of { $full }, then { $then }{ $over ->
    [yes] {" "}(too big)
   *[no] {""}
  }  { $title }
merge-nowhere = There is no other open table.
merge-ask = Merge table { $label } into { $into }? Sheet and code of { $label } stay.
merge-yes = Merge, the people only
merge-along = { $count ->
    [one] Merge, the entry too under “{ $heading }”
   *[other] Merge, the { $count } entries too under “{ $heading }”
  }
merge-hang = From table { $label }

host-title = Who writes at table { $label }?
host-title-now = Who writes at table { $label }? Now: { $name }
host-would = { $name } will write at table { $label }. The code stays as it is.
host-is-already = { $name } writes at table { $label } already.
host-nobody = Nobody sits at table { $label } yet.

rules-title = Sizes and rules: { $title }
rules-form-min-size = At least at a table
rules-form-max-size = At most at a table
rules-form-max-tables = At most so many tables
rules-form-max-tables-hint = empty: as many as are needed
rules-form-aim = Aim
rules-form-aim-fair = fair: unmet wishes count the same
rules-form-aim-placed = ask as few as possible again
rules-form-aim-first = as many first choices as possible
rules-form-popularity-rule = Popularity rule
rules-form-popularity-rule-yes = holds: the popular never go first
rules-form-popularity-rule-no = does not hold
rules-form-without-choice = Who has no wish
rules-form-without-choice-later = gets a seat when seen again
rules-form-without-choice-anywhere = is seated anywhere at once
rules-form-split = Several tables of a topic
rules-form-split-deal = mixed by function and place
rules-form-split-alphabet = by the alphabet
rules-form-keep = Topics that never fall away
rules-form-keep-hint = numbers, e.g. 3, 5
rules-form-apart = Apart: those who share
rules-form-together = Together: those who share
rules-form-apart-none = –
rules-form-apart-organisation = the organisation
rules-form-apart-role = the function
rules-form-apart-region = the place
rules-form-apart-site = the site
rules-form-together-none = –
rules-form-together-organisation = the organisation
rules-form-together-role = the function
rules-form-together-region = the place
rules-form-together-site = the site
rules-next-proposal = Holds from the next proposal on; nobody moves now.

changed-title = What has changed since publication no. { $number }
changed-line = { $name }: { $kind ->
    [gone] { $was } → no table
    [new] new at { $now }
   *[moved] { $was } → { $now }
  }
changed-will = { $count ->
    [0] Nothing is ticked.
    [one] 1 of { $all } changes will be published.
   *[other] { $count } of { $all } changes will be published.
  }
publish-changes = Only the changes (no. { $number }, { $clock })
publish-file-changes = { $name }-{ $breakout }-tables-{ $number }-changes.txt
publish-change-header = Tables changed: { $moved ->
    [0] {""}
    [one] 1 person changes tables.{" "}
   *[other] { $moved } people change tables.{" "}
  }{ $new ->
    [0] {""}
    [one] 1 person is new.{" "}
   *[other] { $new } people are new.{" "}
  }{ $gone ->
    [0] {""}
    [one] 1 person has no table at the moment.
   *[other] { $gone } people have no table at the moment.
  }
publish-change-moves = { $count ->
    [one] 1 person changes tables:
   *[other] { $count } people change tables:
  }
