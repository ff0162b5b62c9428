# What points, headings and sheets were before.
history-day = { $month }-{ $day } { $time }
history-somebody = unknown
history-moderator = moderators
history-host = table { $label } ({ $name })
history-host-nameless = table { $label }
history-now = ← now
history-change-added = new
history-change-text = text changed
history-change-moved = moved
history-change-starred = star
history-change-marked = task or agreement
history-change-apart = changed apart
history-change-settled = decided
history-change-none = confirmed
history-beside = beside it:
history-change-deleted = deleted
history-change-restored = brought back
history-count-added = { $count } new
history-count-changed = { $count } changed
history-count-deleted = { $count } deleted
history-count-headings = { $count ->
    [one] { $count } heading
   *[other] { $count } headings
  }
history-deleted-title = Deleted in this moment
history-entry = What this point has been
history-entry-hint = Enter brings the chosen state or text of this point back; that can be taken back too.
history-entry-done = The earlier state is back. Ctrl+Z takes that back.
history-heading = What this heading has been
history-heading-hint = Enter brings the chosen heading back; that can be taken back too.
history-heading-done = The earlier heading is back. Ctrl+Z takes that back.
history-sheet = What this sheet has been
history-sheet-hint = + new · ~ changed · − deleted in this moment. Enter brings this state back.
history-sheet-ask = Bring the whole sheet back to how it was at { $time }? What was added since, own headings too, will be deleted, and can be brought back in the same way.
history-sheet-yes = Bring back
history-sheet-no = Leave it
history-sheet-done = The sheet is again as it was at { $time }. Ctrl+Z takes that back.
