# The result sheets in the console.
sheets-closed = The sheets are closed (x: open them again).
sheets-about-table = Table { $label }: { $title }
sheets-about-item = Plenary { $label }: { $title }
sheets-no-trials = There are no trial entries on this sheet.
sheets-count = { $count ->
    [one] Let the trial entry on sheet { $label } count? It will be in the documentation.
   *[other] Let the { $count } trial entries on sheet { $label } count? They will be in the documentation.
  }
sheets-count-yes = Let them count
sheets-close = Close all result sheets (editorial close)? Hosts can write no more; what they wrote before without a connection is still accepted. You yourself can go on writing.
sheets-close-yes = Close them
sheets-reopen = Open all result sheets again?
sheets-reopen-yes = Open them
sheets-no = Not now
sheets-stars = Starred points of all tables
sheets-no-stars = No table has starred a point yet.
key-sheets-open = Open
key-sheets-open-help = Go into the sheet under the cursor and write in it
key-sheets-back = List
key-sheets-back-help = Back to the list of sheets
key-sheets-message = Message
key-sheets-message-help = Write a message to the table under the cursor
key-sheets-count = Count trial
key-sheets-count-help = Let the trial entries of this sheet count
key-sheets-stars = Stars
key-sheets-stars-help = The starred points of all tables as a text for the chat or the plenary
key-sheets-close = Close
key-sheets-close-help = Close all sheets, or open them again
