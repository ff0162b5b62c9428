# The sheet of the table hosts.
host-table = Table { $label } · { $title }
host-online = { $count ->
    [0] ● connected
    [one] ● connected · 1 is being saved
   *[other] ● connected · { $count } are being saved
  }
host-connecting = { $count ->
    [0] ○ connecting …
    [one] ○ connecting … · 1 is waiting
   *[other] ○ connecting … · { $count } are waiting
  }
host-offline = { $count ->
    [0] ○ not connected
    [one] ○ not connected · 1 is waiting
   *[other] ○ not connected · { $count } are waiting
  }
host-offline-since = { $count ->
    [0] ○ not connected since { $since }
    [one] ○ not connected since { $since } · 1 is waiting
   *[other] ○ not connected since { $since } · { $count } are waiting
  }
host-refused = { $count ->
    [0] ✗ not admitted
    [one] ✗ not admitted · 1 is waiting
   *[other] ✗ not admitted · { $count } are waiting
  }
host-left = { $minutes ->
    [one] 1 min left · until { $end }
   *[other] { $minutes } min left · until { $end }
  }
host-left-soon = { $length } left · until { $end }
host-over = The time at the table is over, since { $length }
host-begins = The tables begin at { $time }
host-begins-on = The tables begin on { $year }-{ $month }-{ $day } at { $time }
host-ended = The time at the table ended at { $time }
host-event-ended = The event ended at { $time }
host-trial = The event has not begun yet: you can try everything. What you write now is a trial and does not count.
host-trials-left = { $count ->
    [one] One entry of the trial does not count yet. F12 lets it count.
   *[other] { $count } entries of the trial do not count yet. F12 lets them count.
  }
host-count = { $count ->
    [one] Let the trial entry count? It will be in the documentation.
   *[other] Let all { $count } trial entries count? They will be in the documentation.
  }
host-count-yes = Let them count
host-count-no = Cancel
host-called = Your name for the others: { $name } (Ctrl+N changes it)
host-called-nameless = The others see you as host { $label } (Ctrl+N takes your name)
host-rename = Your name for the moderators and the table
host-rename-hint = Enter takes it, Esc leaves everything as it is.
host-renamed = The others see you as { $name } now.
host-counted = { $count ->
    [one] The entry counts now.
   *[other] The { $count } entries count now.
  }
host-late-ended = The event is over. You can still add something; it is marked as added later.
host-late-joined = The moderators merge this table with table { $label }. You can still hand something in here; it is marked as late.
host-late-table = This table is closed. You can still add something; it is marked as added later.
host-locked-closed = The moderators closed the sheets at { $time }. You can read, and save the sheet as a file with Ctrl+S, but change nothing any more.
host-locked-removed = The moderators have taken away this device's access. Your texts are still here: Ctrl+S saves them as a file.
host-help-called = ☎ Help is called. F5 takes the call back.
host-help-called-beside = ☎ Somebody at your table has called for help.
host-help-coming = ☎ { $name } is coming to your table.
host-help-coming-unknown = ☎ A moderator is coming to your table.
host-help-waits = ☎ Help will be called as soon as the connection is back. F5 takes the call back.
host-message = ✉ { $time }  { $text }
host-read = { $more ->
    [0] F6: read
    [one] F6: read, then the next message · F3: all
   *[other] F6: read, then the next of { $more } messages · F3: all
  }
host-news-more = … F3
host-messages = Messages of the moderators
host-no-messages = There is no message yet.
host-assignment = Assignment
host-members = At the table ({ $count }): { $names }
host-members-title = At the table ({ $count })
host-more = … F4
host-file = { $session }-table-{ $label }.md
host-saved = Saved in { $file }
host-save-failed = { $file } cannot be written: { $reason }
host-unsent-file = not-accepted.txt
host-unsent-title = Not accepted
host-unsent-hint = These texts are on this device alone. Copy or save them, or send them again.
host-unsent-count = { $count ->
    [one] ✗ One text was not accepted; it is kept on this device. Ctrl+R shows it.
   *[other] ✗ { $count } texts were not accepted; they are kept on this device. Ctrl+R shows them.
  }
host-unsent-copied = On the clipboard, if the terminal can do that. All texts also lie in { $file }
host-unsent-again = It is being sent again.
host-unsent-drop = Give this text up? It is nowhere then.
host-unsent-drop-yes = Give up
host-stranded = Begun on another sheet and not finished
host-refused-now = A change was not accepted.
host-no = Keep
host-wait = Connecting …
host-wait-hint = This mostly takes a moment only.
host-wait-address = Address: { $address }
host-wait-check = Please check whether this machine is online and whether the address stands on your card exactly like this. If both are right, ask the moderators whether the server is running yet. There is nothing else to do here: as soon as it answers, it goes on by itself.
host-wait-refused = Access did not work out
host-wait-leave = Close
host-join-title = { $title }: write for a table
host-join = Without a code the moderators let you in. Please say who you are and for which table you write.
host-join-name = Your name
host-join-hint = Choose the table with the arrow keys, Enter asks for it.
host-join-no-name = Please give your name first.
host-join-asked = Asked for table { $label }. Please wait until the moderators let you in. Another table can still be chosen.
host-name = Your name for the moderators and the table (empty: “Host” and the table)
host-code = Code on your card (without a code just press Enter)
host-another = This sheet is already open in another window on this machine. Write for another table here, with a code of its own?
host-no-terminal = The sheet needs a terminal.
key-sheet-read = Read
key-sheet-read-help = Put a message or an announcement away as read
key-sheet-messages = Messages
key-sheet-messages-help = All messages of the moderators
key-sheet-call = Call
key-sheet-call-help = Call the moderators for help, or take the call back
key-sheet-about = Table
key-sheet-about-help = Show assignment and members in full, or fold them
key-sheet-rename = My name
key-sheet-rename-help = How the moderators and the table see you: change your own name
key-sheet-save = File
key-sheet-save-help = Save the sheet as a file
key-sheet-count = Count trial
key-sheet-count-help = Let the entries of the trial count
key-sheet-unsent = Not accepted
key-sheet-unsent-help = Texts that were not accepted
key-unsent-copy = Copy
key-unsent-save = Save
key-unsent-save-help = Save all these texts as a file
key-unsent-again = Send again
key-unsent-drop = Give up
