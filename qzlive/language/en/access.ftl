# Access: codes, cards, devices.
access-table = Table
access-code = Code
access-here = Devices
access-topic = Topic
access-role = Role
access-seen = last here
access-device = Device
access-moderators-short = Mod.
access-moderators = The moderators' code: for moderators only
access-devices-here = { $here } here{ $away ->
    [0] {""}
   *[other] , { $away } away
  }
access-devices = Devices ({ $count })
access-hidden = { $count ->
    [one] 1 hidden (u: show again)
   *[other] { $count } hidden (u: show again)
  }
access-hidden-now = “{ $label }”: hidden, not let in.
access-moderator = Moderator
access-host = Table { $label }
access-asks = asks for { $label }
access-host-nameless = Host { $label }
access-own = { $label } (this device)
access-now = now
access-seen-at = { $time }
access-admitted-at = admitted { $time }
access-no-codes = The codes come from the server; there is no connection just now.
access-card = Card for table { $label }
access-second-title = For a second moderator
access-reissue = Give table { $label } a new code? The old one works no more. Who is in already stays in.
access-reissue-moderators = Give the moderators a new code? The old one works no more. Who is in already stays in.
access-reissue-yes = New code
access-remove = Remove “{ $label }” ({ $role })? This device cannot come back.
access-remove-yes = Remove
access-no = No
access-no-device = Choose a device below (Tab) to remove it.
access-not-waiting = This device has been let in already. Tab leads back to the seats.
access-point = Which table does the seat of table { $label } write for? The code stays the same.
access-forget = Erase all names and all texts of this session for good? Then type its name.
access-forget-hint = The name of the session: { $name }
key-access-codes = Codes
key-access-codes-help = Show the codes, or hide them
key-access-card = Card
key-access-card-help = The card of the seat to copy and hand on; below: let in who waits under the cursor
key-access-reissue = New code
key-access-reissue-help = Give the seat under the cursor a new code
key-access-point = Other table
key-access-point-help = Point the seat at another table
key-access-other = Switch
key-access-other-help = Go from the seats to the devices and back
key-access-remove = Remove
key-access-remove-help = Remove the device under the cursor; who still waits is only hidden
key-access-unhide = Show again
key-access-unhide-help = Show those again who were hidden and still wait
key-access-forget = Erase the session
key-access-forget-help = Erase all names and texts of the session for good
# When the table meets, on the card
access-card-day = { DATETIME($date, dateStyle: "long") }
access-card-when = { DATETIME($date, dateStyle: "long") }, { $start } to { $end }
