# Words that every screen uses.
key-app-help = Help
key-app-command-palette = Commands
key-app-command-palette-help = Search all commands of this screen
key-app-quit = Leave
key-dialog-cancel = Back
key-ask-text-take = Take
key-show-text-copy = Copy
key-show-text-copy-help = Copy this piece and go to the next
key-show-text-next-piece = Next piece
key-show-text-previous-piece = Previous piece
app-palette = Find a command …
app-help-title = Keys on this screen
app-leave = Do you really want to leave? The session goes on at the server.
app-leave-waiting = { $count ->
    [one] One entry is not on the server yet. It lies safely on this device and is sent as soon as you open this again. Leave anyway?
   *[other] { $count } entries are not on the server yet. They lie safely on this device and are sent as soon as you open this again. Leave anyway?
  }
app-leave-yes = Leave
app-leave-no = Stay
dialog-file = or a file name, then Enter
dialog-clipboard = From the clipboard
dialog-take = Take
dialog-no-clipboard = This device does not give its clipboard away. Paste with Ctrl+V or name a file.
dialog-file-unreadable = { $file } cannot be read: { $reason }
dialog-piece = Piece { $number } of { $count }
dialog-lies-in = lies in { $file }
dialog-copied = Piece { $number } is in the clipboard.
dialog-copied-perhaps = Piece { $number } was given to the terminal to copy. If it does not arrive: it lies in the file named.
app-failed = The program met an error and had to close ({ $kind }). What you wrote lies safely on this device. Please open it again; the following lines help to mend it, they hold no names and texts:
