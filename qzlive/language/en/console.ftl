# The frame of the moderator console, its forms, and what was refused.
console-programme = Programme
console-people = People
console-tables = Tables
console-sheets = Sheets
console-messages = Messages
console-texts = Texts
console-access = Access
console-programme-short = Prog.
console-messages-short = Mess.
console-people-short = Ppl.
console-edition-short = Edit.
console-access-short = Acc.
console-plenary-short = Plen.
console-connecting = Connecting …
console-not-started = not begun yet · { $title }
console-running = { $over ->
    [yes] over by { $left }{ $lag }
   *[no] { $left } left{ $lag }
  } · { $title }
console-behind = { $late ->
    [yes] { $minutes } min behind the plan
   *[no] { $minutes } min ahead of the plan
  }
console-ended = over · { $title }
console-knocking = { $more ->
    [0] ▸ { $name } asks for the sheet of table { $label } – k: let in, 7: hide
    [one] ▸ { $name } asks for the sheet of table { $label } – k: let in, 7: hide (somebody else waits)
   *[other] ▸ { $name } asks for the sheet of table { $label } – k: let in, 7: hide ({ $more } others wait)
  }
console-nobody-knocks = Nobody is waiting to be admitted.
console-lost-here = Has the server stopped? In another terminal “qzlive moderate PLAN” starts it again (PLAN: the file of your plan). Then it goes on here, nothing is lost.
console-lost-there = { $address } does not answer. Check your network; if the rest works, ask who runs the server. Then it goes on here, nothing is lost.
console-refused = { $count ->
    [one] One change was not accepted, its text is still here – !: look at it
   *[other] { $count } changes were not accepted, their texts are still here – !: look at them
  }
console-refused-unknown = The server did not accept the change.
console-file-failed = { $file } cannot be written: { $reason }
key-console-view-programme = Programme
key-console-view-people = People
key-console-view-tables = Tables
key-console-view-sheets = Result sheets
key-console-view-messages = Messages
key-console-view-texts = Texts
key-console-view-access = Access
key-console-view-edition = Editing
key-console-view-all = To the view of this number
key-console-find = Find
key-console-find-help = Find a person and the table
key-console-export = Export
key-console-export-help = Write the documentation
key-console-admit = Admit
key-console-admit-help = Who asked first gets the sheet of the table; choose or hide others: 7 Access
key-console-refused = Refused
key-console-refused-help = Look at changes that were not accepted
# Forms
form-take = Take it
form-cancel = Cancel
form-give-up = What you wrote here has not been taken yet. Give it up?
form-give-up-yes = Give it up
form-give-up-no = Go on writing
form-wrong = This cannot be taken as it is.
form-link = A link begins with https://, http:// or mailto:.
form-number = Please type a number from 1 to 999.
key-form-take = Take it
# Refused changes
refused-title = Not accepted
refused-text = Text
refused-reason = Reason
refused-none = Nothing is left here.
refused-copied = The text was given to be copied.
refused-drop = The text will be nowhere any more. Really give it up?
refused-drop-yes = Give it up
refused-drop-no = Keep it
key-refused-copy = Copy
key-refused-again = Send again
key-refused-drop = Give up
refused-no-text = (had been saved: a choice, a seat, a star)
