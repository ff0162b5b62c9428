# The sheet on which results are written.
outline-saved = saved
outline-waiting = waiting
outline-refused = refused
outline-trial = trial
outline-late = added later
outline-writer = { $name } is writing here
outline-writer-unknown = somebody is writing here
outline-none = Without a heading
outline-empty = Nothing noted yet – Enter begins the first point.
outline-placeholder = Type a point …
outline-variants = Changed apart – please decide (v):
outline-variants-locked = Changed apart:
outline-variant = Version { $number }
outline-variants-all = Keep all versions, one below the other
outline-settle = Which version holds?
outline-settle-hint = Until you decide, all versions are in the documentation. Afterwards the text can still be changed with e.
outline-menu = ≡ Menu (m)
outline-read-only = Read only
outline-menu-title = What would you like to do?
outline-all-saved = ✓ everything saved
outline-unfinished = ✎ being written – Enter saves
outline-waiting-count = { $count ->
    [one] … 1 entry is waiting for the connection
   *[other] … { $count } entries are waiting for the connection
  }
outline-refused-count = { $count ->
    [one] ✗ 1 entry was refused
   *[other] ✗ { $count } entries were refused
  }
outline-too-long = An entry may have at most { $limit } characters, this one has { $length }. Please split it; until then it stays here.
outline-kept = An empty text is not taken; the entry stays as it was. The key d deletes it.
outline-only-reading = This sheet can only be read.
outline-fixed-heading = A question cannot be changed here. Enter: a point below it
outline-needs-entry = This works on a point only; the arrow keys lead there.
outline-nothing-apart = There is nothing to decide here.
outline-no-further = It does not go any further in this direction.
outline-deleted = Deleted. u brings back what was deleted.
outline-nothing-deleted = Nothing was deleted here.
outline-bring-back = What shall come back?
outline-heading = A heading of your own
outline-paste = Paste a list
outline-paste-hint = A line becomes a point; bullets and indents make points below points.
outline-pasted = { $count ->
    [one] 1 point pasted.
   *[other] { $count } points pasted.
  }
outline-pasted-flat = { $count } points pasted. There are no more than four levels; what lay deeper stands on the fourth.
outline-paste-too-many = These are { $count } points; at most { $limit } go at once. Please paste the list in parts.
outline-paste-too-large = This list is too large ({ $size } kB, { $limit } kB are allowed). Please paste it in parts.
key-outline-new = New
key-outline-new-help = New point after the chosen one
key-outline-edit = Change
key-outline-star = Star
key-outline-star-help = Mark for the plenary, or take the mark away
key-outline-delete = Delete
key-outline-delete-help = Delete with everything below it; u brings it back
key-outline-settle = Decide
key-outline-settle-help = Decide between versions that were changed apart
key-outline-menu = Menu
key-outline-menu-help = Everything that can be done with the chosen line
key-outline-bring-back = Bring back what was deleted
key-outline-heading = A heading of your own
key-outline-bare = Point without a heading
key-outline-paste = Paste a list
key-outline-paste-help = Paste several lines at once, from a file too
key-outline-indent = Move in
key-outline-outdent = Move out
key-outline-move-up = Move up
key-outline-move-down = Move down
key-outline-up = One line up
key-outline-down = One line down
key-outline-page-up = Ten lines up
key-outline-page-down = Ten lines down
key-outline-first = To the beginning
key-outline-last = To the end
key-outline-writing-next = Go on
key-outline-writing-next-help = Save and begin the next point
key-outline-writing-done = Done
key-outline-writing-done-help = Save and stop writing
key-outline-writing-indent = Move in
key-outline-writing-outdent = Move out
key-outline-writing-newline = New line
key-outline-writing-newline-help = New line in the same point
