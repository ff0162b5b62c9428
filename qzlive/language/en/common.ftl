# Words that every screen uses.
key-app-help = Help
key-app-command-palette = Commands
key-app-command-palette-help = Search all commands of this screen
key-app-quit = Leave
key-dialog-cancel = Back
key-ask-text-take = Take
key-show-text-copy = Copy
key-show-text-copy-help = Copy this piece, next time the next one
key-show-text-save = To a file
key-show-text-save-help = Write the text into a file that only you can read
key-show-text-next-piece = Next piece
key-show-text-previous-piece = Previous piece
app-palette = Find a command …
app-palette-none = There is no such command.
app-help-title = Keys on this screen
app-leave = Leave the program? The session goes on at the server.
app-leave-alone = Leave the program? The server cannot be reached from here just now.
app-leave-waiting = { $count ->
    [one] One entry is not on the server yet. It lies safely on this device and is sent as soon as you open this again. Leave anyway?
   *[other] { $count } entries are not on the server yet. They lie safely on this device and are sent as soon as you open this again. Leave anyway?
  }
app-leave-yes = Leave
app-leave-no = Stay
app-how-to-leave = Leave: Ctrl+Q. Ctrl+C copies only what is marked.
dialog-file = or a file name, then Enter
dialog-clipboard = From the clipboard
dialog-take = Take
dialog-no-clipboard = This device does not give its clipboard away. Paste with Ctrl+V or name a file.
dialog-file-unreadable = { $file } cannot be read: { $reason }
dialog-piece = Piece { $number } of { $count }
dialog-lies-in = { $count ->
    [one] The text lies in the file
   *[other] lies in the file
  }
dialog-copied = { $count ->
    [one] The text is in the clipboard.
   *[other] Piece { $number } is in the clipboard.
  }
dialog-copied-perhaps = { $count ->
    [one] The text was given to the terminal to copy. If it does not arrive, take it from the file.
   *[other] Piece { $number } was given to the terminal to copy. If it does not arrive, take it from the file.
  }
dialog-copied-by-mouse = { $count ->
    [one] The text was given to the terminal to copy. If it does not arrive, mark it with the mouse.
   *[other] Piece { $number } was given to the terminal to copy. If it does not arrive, mark it with the mouse.
  }
dialog-lies-nowhere = { $count ->
    [one] The text lies in no file: there is a code in it
   *[other] lies in no file: there is a code in it
  }
dialog-file-empty = There is nothing in { $file }.
dialog-file-too-big = { $file } is larger than { $limit } MB: please paste just the part that matters.
app-failed = The program met an error and had to close ({ $kind }). What you wrote lies safely on this device. Please open it again; the following lines help to mend it, they hold no names and texts:
