# The room at a glance: who needs somebody, who helps, what is to be sent.
room-table = Table
room-question = Q{ $number }
room-other = own
room-changed = last
room-what = Sheet
room-ago = { $minutes ->
    [0] just now
   *[other] { $minutes } min
  }
room-legend = ✎ writing  ● here  ○ away just now  · never came | Q1, Q2: points by guiding question
room-host-writing = somebody is writing here
room-host-here = host here ({ $names })
room-host-gone = host away just now ({ $names })
room-host-here-nameless = host here
room-host-gone-nameless = host away just now
room-host-never = nobody at the sheet yet
room-need-help = { $minutes ->
    [0] asks for help
   *[other] asks for help ({ $minutes } min)
  }
room-long-help = { $minutes ->
    [0] asks for help
   *[other] has asked for help for { $minutes } min
  }
room-cared-own = you take care of it
room-cared = { $name } takes care of it
room-need-nobody = nobody there ({ $minutes } min)
room-long-nobody = nobody at the sheet for { $minutes } min
room-need-empty = nothing yet
room-long-empty = { $minutes ->
    [0] nothing written yet
   *[other] nothing written yet, { $minutes } min left
  }
room-note-variants = { $count ->
    [one] 1 × two versions
   *[other] { $count } × two versions
  }
room-long-variants = { $count ->
    [one] 1 point in two versions
   *[other] { $count } points in several versions
  }
room-note-late = { $count } late
room-long-late = { $count ->
    [one] 1 point handed in after the close
   *[other] { $count } points handed in after the close
  }
room-note-trials = { $count ->
    [one] 1 trial
   *[other] { $count } trials
  }
room-long-trials = { $count ->
    [one] 1 trial entry (z: let it count)
   *[other] { $count } trial entries (z: let them count)
  }
room-at-help = Help: { $labels }
room-at-nobody = Nobody at the sheet: { $labels }
room-at-empty = Nothing written yet: { $labels }
room-well = { $tables } tables · { $hosts } with a host · { $entries ->
    [one] 1 point
   *[other] { $entries } points
  }
# Notices in every view
room-notice-wanted = Table { $label } asks for help – { $key } takes it
room-notice-wanted-by = Table { $label } ({ $names }) asks for help – { $key } takes it
room-notice-caring = You take care of table { $label } – { $key }: done
room-notice-others = { $labels } too
room-notice-send = To be sent into the breakouts now: “{ $text }” – { $key } copies it
room-notice-copied = Copied: “{ $text }” – send it to all rooms in the call, then { $key } ticks it
room-notice-send-too = to be sent: “{ $text }” (5)
room-notice-none = No table asks for help just now, and nothing is to be sent.
room-help-taken = { $name } takes care of table { $label }.
room-help-lost = { $name } was quicker and takes care of table { $label }.
room-help-done = Table { $label }: help is done.
room-sent = Ticked as sent.
room-write-to = Message to table { $label }: { $title }
room-no-table = This is a sheet of the plenary; messages go to tables.
key-console-attend = Take, tick
key-console-attend-help = Take and end a call for help, copy and tick an announcement: what the notice above says
