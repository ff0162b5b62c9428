# The frame of the moderator console.
console-programme = Programme
console-people = People
console-tables = Tables
console-sheets = Sheets
console-messages = Messages
console-texts = Texts
console-access = Access
console-not-started = { $title } · not begun yet
console-running = { $title } · { $over ->
    [yes] over by { $left }
   *[no] { $left } left
  }
console-ended = The event is over
key-console-view-programme = Programme
key-console-view-people = People
key-console-view-tables = Tables
key-console-view-sheets = Result sheets
key-console-view-messages = Messages
key-console-view-texts = Texts
key-console-view-access = Access
key-console-find = Find
key-console-find-help = Find a person and the table
