# Sheets as files: blank, saved and filled in.
sheetfile-title = Table { $label } · { $title }
sheetfile-about = { $session }, { DATETIME($date, dateStyle: "long") }
sheetfile-assignment = Assignment:
sheetfile-none = Without a heading
sheetfile-more = More points
sheetfile-unsent = Not accepted
sheetfile-word-task = Task
sheetfile-word-agreement = Agreement
sheetfile-word-until = by
sheetfile-mark-trial = trial
sheetfile-mark-late = late
sheetfile-mark-variant = other wording
sheetfile-mark-unsent = not accepted
sheetfile-how = How to fill in this sheet:
sheetfile-how-points = Each point gets a line of its own in the list; indent the points below it (tab key).
sheetfile-how-points-txt = Each point gets a line of its own and begins with "- "; put two blanks before the points below it.
sheetfile-how-task = A task is written like this: Task: What is to be done? (who, by when)
sheetfile-how-agreement = An agreement is written like this: Agreement: What did you agree on?
sheetfile-how-star = Put a * with a blank before it behind the points that are to be told in the plenary.
sheetfile-how-back = Leave the first line with the number of the table as it is, and send the file to the moderators.
sheetfile-too-big = "{ $name }" is larger than { $limit } MB, so it is no sheet.
sheetfile-too-many = The file has more than { $limit } lines. Please take only the part that matters.
sheetfile-line-too-long = A line of the file is longer than { $limit } characters. This is no sheet.
sheetfile-no-text = This is neither a Word document nor a text. What can be read: .docx, .txt and .md.
sheetfile-other-format = "{ $name }" is PDF or RTF. Please save the file as a Word document (.docx), or copy the text out of it.
sheetfile-old-word = "{ $name }" is a Word document of the old format, or protected by a password. Please save it as .docx without one.
sheetfile-no-word = "{ $name }" is no Word document. From LibreOffice please save it as "Word 2010–365 (.docx)".
sheetfile-bomb = "{ $name }" unpacks to much more than a sheet can be, so it is not read.
sheetfile-broken = "{ $name }" is damaged and cannot be read. Open the file in Word and save it anew.
sheetfile-empty = There is nothing in it that belongs on a sheet.
sheetfile-skipped-how = how to fill in the blank sheet
sheetfile-skipped-assignment = assignment
sheetfile-skipped-head = head of the sheet
sheetfile-skipped-comment = comment in the margin
sheetfile-skipped-margin = header or footer
sheetfile-skipped-deleted = deleted in the document (tracked changes)
sheetfile-file = { $session }-table-{ $label }
sheetfile-no-tables = This plan has no topic tables, and so no sheets.
sheetfile-is-open = The file does not say from which table the sheet is.
sheetfile-skipped-count = { $count ->
    [one] One line is no entry
   *[other] { $count } lines are no entries
  } ({ $own ->
    [0] none of them from the blank sheet
   *[other] { $own } from the blank sheet
  }).
sheetfile-skipped = { $number }: { $why } [{ $text }]
sheetfile-which = The file does not say clearly which table it is (table: { $label }, title: "{ $title }"). There are: { $known }
sheetfile-which-label = Table
sheetfile-no-table = There is no table { $label }. There are: { $known }
sheetfile-no-server = No server runs on the folder { $folder }. Open the session with "qzlive moderate", or name its address.
sheetfile-slow = The server has not answered for { $seconds } seconds. Read the file in again; what has arrived does not come twice.
sheetfile-put-in = { $count ->
    [0] Nothing new
    [one] One line taken
   *[other] { $count } lines taken
  }; { $same ->
    [0] nothing was there already
    [one] one entry was there already
   *[other] { $same } entries were there already
  }.
sheetfile-change-heading = heading
sheetfile-change-new = new
sheetfile-change-unsent = not accepted
sheetfile-change-marked = completed
sheetfile-change-trial = trial
sheetfile-change-older = older wording
sheetfile-change-gone = deleted
sheetfile-like-heading = perhaps the question "{ $like }"
sheetfile-like-new = like: "{ $like }"
sheetfile-like-trial = like: "{ $like }"
sheetfile-like-older = now: "{ $like }"
sheetfile-like-gone = like: "{ $like }"
sheetfile-not-taken = Lines with · are not taken: trials, and texts that were changed or deleted since. With --all they are put onto the sheet.
sheetfile-question = Read in a filled sheet for { $place }
sheetfile-hint = Paste the text, or name a file (Word, .txt, .md). What is on the sheet already does not come twice.
sheetfile-preview = { $place }: this is added
sheetfile-column-change = what
sheetfile-column-text = text
sheetfile-facts = { $count ->
    [0] The file brings nothing new
    [one] One line, { $taken ->
        [0] not ticked
       *[other] ticked
      }
   *[other] { $count } lines, { $taken } of them ticked
  }; { $same ->
    [0] nothing is on the sheet already
    [one] one entry is on the sheet already
   *[other] { $same } entries are on the sheet already
  }.
sheetfile-facts-skipped = { $count ->
    [one] One line is no entry: z
   *[other] { $count } lines are no entries: z
  }
sheetfile-facts-alike = { $on ->
    [yes] Headings that are like a question are taken for it (l: no more).
   *[no] A heading is like a guiding question (l: take it for that).
  }
sheetfile-under = under "{ $section }"
sheetfile-skipped-title = No entries ({ $count })
sheetfile-taken = { $count ->
    [0] The sheet stays as it was.
    [one] One line taken.
   *[other] { $count } lines taken.
  }
sheetfile-unknown = The text names "{ $table }", which fits no sheet. Put it onto "{ $here }"?
sheetfile-other = The text is from "{ $there }", chosen is "{ $here }". Onto which sheet does it belong?
sheetfile-here = Put it here
sheetfile-no = Do not
key-sheets-file = Read in
key-sheets-file-help = Read in a filled sheet: Word, text or pasted
key-sheet-file-take = Take
key-sheet-file-take-help = Put the ticked lines onto the sheet
key-sheet-file-tick = On/off
key-sheet-file-all = All
key-sheet-file-all-help = Tick all lines, trials and deleted ones too
key-sheet-file-alike = Questions
key-sheet-file-alike-help = Take headings that are like a question for it, or not
key-sheet-file-skipped = No entries
key-sheet-file-skipped-help = Lines that are no entries, with the reason
sheetfile-table = Table { $label }
sheetfile-column-section = under
