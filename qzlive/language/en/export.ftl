# Writing the documentation.
export-title = Write the documentation
export-formats = Formats
export-format-md = Markdown
export-format-docx = Word (docx)
export-format-html = Web page (html)
export-format-pdf = PDF
export-format-json = for programs (json)
export-format-csv = lists (csv)
export-format-xlsx = Excel lists (xlsx)
export-by = Results
export-by-topic = bundled by topic
export-by-table = apart for each table
export-more = On request
export-marks = Name table, star, late entries
export-names = Names of the participants
export-names-sure = The documentation will then name all participants. Are you allowed to pass the names on?
export-names-yes = With names
export-names-no = Without names
export-into = The files go to { $folder }
export-no-format = Please choose at least one format.
export-working = Writing …
export-done = { $count ->
    [one] One file written to { $folder }
   *[other] { $count } files written to { $folder }
  }
export-failed = Cannot write in { $folder }: { $reason }
export-write = Write formats
export-cancel = Close
export-session-unknown = There is no session “{ $name }” in { $folder }. There are: { $known }.
export-none = There is no session yet in the folder { $folder }.
export-forgotten = The data of this session was erased; there is nothing left to document.
export-unreadable = This version of qzlive cannot read the session. Please take a newer one.
key-export-write = Write
export-which = Please name a session, its address, or with --from a documentation in JSON.
export-not-from-file = { $option } is for a session only; with --from the file says what stands in the documentation.
export-ready = All to be sent
export-starred = Starred points first
export-folder = to-send
export-written = File { $count }: { $file } …
key-export-ready = All to be sent
export-open-names = { $count ->
    [one] One name is not decided and will be masked (Editing: n).
   *[other] { $count } names are not decided and will be masked (Editing: n).
  }
export-stop = Files are still being written. If you stop now, they are not complete.
export-stop-yes = Stop
export-stop-no = Go on writing
