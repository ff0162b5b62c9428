# The topic tables in the moderators' console: overview, moving, publishing.
key-tables-propose = Propose
key-tables-propose-help = Seat everybody by their wish; who is pinned or was seated by hand stays
key-tables-move = Move
key-tables-pin = Pin
key-tables-pin-help = The person stays at the table when tables are proposed anew, or no longer
key-tables-publish = Publish
key-tables-layout = Layout
key-tables-layout-help = Change between the list and the tables side by side
key-tables-next-unseated = No table
key-tables-next-unseated-help = To the next person without a table
key-tables-new-table = New table
key-tables-new-table-help = Open one more table for a topic
key-tables-close = Close
key-tables-close-help = Close a table or open it again
key-tables-switch = Other phase
key-tables-switch-help = To the next breakout with tables or groups
key-tables-desk = Type in
key-tables-desk-help = Type in wishes: three letters, number, Enter
key-tables-undo = Undo
key-board-cross-right = Next table
key-board-cross-left = Previous table
key-board-take-along-right = Take along →
key-board-take-along-right-help = Seat the person at the table to the right
key-board-take-along-left = Take along ←
key-board-take-along-left-help = Seat the person at the table to the left
key-move-to-mark-down = Next table
key-move-to-mark-up = Previous table
key-publication-copy = Copy
key-publication-copy-help = Copy this part and go to the next
key-publication-next-piece = Next part
key-publication-previous-piece = Previous part

board-no-groups = No groups yet. Press v to make them.
board-not-proposed = No tables yet. Press v to seat everybody by their wish.
board-publishing = Publishing …
board-changed = { $changes } since publication no. { $number }
board-moved = { $count } moved
board-added = { $count } added
board-gone = { $count } without a table
board-seated = { $people ->
    [one] One person
   *[other] { $people } people
  } at { $tables ->
    [one] one table
   *[other] { $tables } tables
  }
board-unseated-count = { $count } without a table
board-sizes-are = size { $low } to { $high }
board-too-big = too big: { $which }
board-too-small = too small: { $which }
board-unseated = No table
board-unseated-hint = Please ask them
board-closed = closed
board-size = { $count }/{ $full }
board-nowhere = no table
board-no-reason = not seated yet
board-why = { $name } · { $place } · { $reason } · wish: { $wishes }
board-column-note = Note
board-note-pinned = pinned
board-note-was = was { $label }
board-note-new = new
board-note-doubt = please decide
board-nobody-chosen = Please choose a person first.
board-all-seated = Everybody has a table.
board-propose = { $count ->
    [one] The new proposal moves 1 person who has a table already. Who is pinned or was seated by hand stays. Propose anew all the same?
   *[other] The new proposal moves { $count } people who have a table already. Who is pinned or was seated by hand stays. Propose anew all the same?
  }
board-propose-yes = Propose anew
board-propose-no = Change nothing
board-new-table = One more table for which topic?
board-topic-offer = { $number }  { $title } ({ $tables ->
    [one] 1 table
   *[other] { $tables } tables
  }, { $people ->
    [one] 1 person
   *[other] { $people } people
  })
board-close-which = Which table shall be closed or opened again?
board-table-offer = { $label }  { $closed ->
    [yes] closed: open again
   *[no] { $count ->
        [0] nobody
        [one] 1 person
       *[other] { $count } people
      }
  }

move-question = { $name }: to which table?
move-placeholder = e.g. 2a
move-nowhere = –     no table

publish-header = { $title }, tables { $number }
publish-by-table = By table (no. { $number }, { $clock })
publish-by-name = By name (no. { $number }, { $clock })
publish-file-by-table = { $name }-{ $breakout }-tables-{ $number }-by-table.txt
publish-file-by-name = { $name }-{ $breakout }-tables-{ $number }-by-name.txt
publish-unseated = { $count ->
    [one] 1 person has no table yet.
   *[other] { $count } people have no table yet.
  }
publish-doubts = { $count ->
    [one] You still have to decide about 1 name.
   *[other] You still have to decide about { $count } names.
  }
publish-over = { $count ->
    [one] 1 table is bigger than allowed.
   *[other] { $count } tables are bigger than allowed.
  }
publish-anyway = Publish all the same?
publish-yes = Publish
publish-no = Not yet
