# The break in one screen: six steps from the announcement to the open rooms.
console-pause = Break
pause-none = The plan has no phase for which tables are to be made in a break.
pause-step-announce = Announce
pause-step-collect = Collect
pause-step-decide = Decide
pause-step-seat = Seat
pause-step-tell = Tell
pause-step-open = Open
pause-head-say = Say
pause-head-do = To do
pause-head-facts = So far
pause-head-text = Chat
pause-phase = { $title }, planned for { $time }
pause-phase-due = { $title }, should have begun at { $time }
pause-phase-runs = { $title }, begun at { $time }
pause-rest = { $minutes ->
    [0] The break is nearly over.
    [one] 1 minute of the break left
   *[other] { $minutes } minutes of the break left
  }
pause-rest-long = { $minutes } minutes until then
pause-rest-over = { $minutes ->
    [0] The break is over.
    [one] The break has been over for 1 minute.
   *[other] The break has been over for { $minutes } minutes.
  }
pause-rest-late = { $minutes ->
    [one] 1 minute overdue.
   *[other] { $minutes } minutes overdue.
  }
pause-rest-none = The phase is running.
pause-place = Step { $number } of { $count }: { $step }
pause-done-at = ✓ done at { $time }
pause-done = ✓ done
pause-not-done = still open
pause-others = Also here: { $who }
pause-other = { $name } (step { $number })

# To be read out: in the language of the circle.
pause-say-announce = { $form ->
    [rotation] In a moment you will visit several tables, one after the other. You can see the topics now.
   *[other] In a moment you will go on working at tables on { $count } topics. You can see them on the screen and in the chat.
  }
    { $tags ->
    [letters] Please put the letter of your topic in front of your name. If you cannot do that, write it into the chat.
   *[numbers] Please put the number of your topic in front of your name. If you cannot do that, write it into the chat.
  }
    Now we have a break until { $time }. We will make the tables meanwhile.
pause-say-collect = { $form ->
    [given] We are now working out who sits where. Please stay in the call, even if you leave your desk.
    [arrival] We are now working out who sits where. Please stay in the call, even if you leave your desk.
    [rotation] If you want to visit certain topics, please put their signs in front of your name now or write them into the chat.
   *[other] { $tags ->
        [letters] If there is no letter in front of your name yet, please put it there now or write it into the chat.
       *[numbers] If there is no number in front of your name yet, please put it there now or write it into the chat.
      }
  }
    We go on at { $time }.
pause-say-decide-none = All topics are clear. We are making the tables now.
pause-say-decide = { $count ->
    [one] We still need the topic of { $names }. Please let us know.
   *[other] We still need the topic of these people: { $names }. Please let us know.
  }
pause-say-seat = We are making the tables now. We go on at { $time }.
pause-say-asks = { $count ->
    [one] 1 more person is to be asked (g).
   *[other] { $count } more people are to be asked (g).
  }
pause-say-tell = { $form ->
    [rotation] The tables are ready. In the chat you can see at which tables you sit, one after the other.
   *[other] The tables are ready. In the chat and on the screen you can see at which table you sit.
  }
    Please find your name and remember the sign of your table, for example { $label }. If you cannot find yourself, please tell us.
pause-say-open = The rooms are open now. Please go to the room that begins with the sign of your table.
    You have time until { $time }. If you cannot find your room, just stay here, we will help.
pause-say-more = { $names } and { $count } more
pause-chat-open = The rooms are open: { $title } until { $time }. Please go to the room that begins with the sign of your table. If you cannot find your room, stay here, we will help.

# To do: one line a move.
pause-do-announce = Show the topics: share the window in the call (i shows how)
    Paste the text into the chat; c copies it once more
pause-do-collect = p: paste the list of participants, as often as you like; only what is new counts
    q: read the chat or BigBlueButton along, b: what came in
    c: a reminder for everybody without a topic, for the chat
pause-do-collect-given = p: paste the list of participants, as often as you like; only what is new counts
pause-do-decide = d: to the unclear ones in view 2, h leads back here
    c: questions and a reminder, for the chat
    People without a topic hold nothing up and get a place later.
pause-do-seat = Enter computes fairly; v computes anew if something has changed
    g: everybody who is to be asked, with a sentence and free chairs
    3: look at the tables and change them by hand, h leads back here
pause-do-seat-given = Enter deals out; v once more if something has changed
    3: look at it and change it by hand, h leads back here
pause-do-tell = Enter publishes; after that Enter copies piece by piece
    r: create rooms with these names, do not open them yet
    /: find any person and their table
pause-do-open = Open the rooms, then Enter: the phase begins, the clock runs
    Do people walk by themselves? Let everybody choose a room; r: who goes where
    Or assign by hand: l leads to the work list, Esc back

# How things stand
pause-windows = Windows: { $view }.
pause-windows-topics = Enter switches them to the topics (f: leave them).
pause-windows-seats = Enter switches them to “who sits where” (f: leave them).
pause-windows-stay = Enter leaves them as they are (f: switch them too).
pause-topics = { $count ->
    [one] One topic is on offer.
   *[other] { $count } topics are on offer.
  }
pause-wishes = { $here ->
    [0] Nobody is on the list yet.
   *[other] { $chosen } of { $here } have a topic, { $silent } none yet, { $unclear } unclear.
  }
pause-wishes-none = { $count ->
    [one] One person wants no topic.
   *[other] { $count } people want no topic.
  }
pause-here = { $here ->
    [0] Nobody is on the list yet.
    [one] One person is here.
   *[other] { $here } people are here.
  }
pause-here-wishes = { $here ->
    [0] Nobody is on the list yet.
   *[other] { $here } people are here, { $chosen } with wishes, { $unclear } unclear.
  }
pause-no-draft = No tables yet.
pause-draft = Draft: { $seated } { $seated ->
    [one] person
   *[other] people
  } at { $tables } { $tables ->
    [one] table
   *[other] tables
  }{ $asked ->
    [0] , nobody is to be asked.
    [one] , 1 is to be asked.
   *[other] , { $asked } are to be asked.
  }
pause-firsts = { $first } of { $wished } at their first choice.
pause-closed = { $count ->
    [0] All wanted topics take place.
    [one] Topic { $topics } has no table.
   *[other] Topics { $topics } have no table.
  }
pause-proved = Proved: with these wishes it cannot be done better.
pause-not-proved = Computed; perhaps it could be done better.
pause-plain = Plain plan, not computed: everybody at their first choice.
pause-since = { $count ->
    [one] 1 wish came afterwards: v computes anew, or seat them later.
   *[other] { $count } wishes came afterwards: v computes anew, or seat them later.
  }
pause-not-published = Not published yet.
pause-published = Published at { $time } (no. { $number }){ $changed ->
    [0] , unchanged since.
    [one] , 1 change since.
   *[other] , { $changed } changes since.
  }
pause-unseated = { $count ->
    [one] 1 person has no table yet.
   *[other] { $count } people have no table yet.
  }
pause-rooms = { $count } { $count ->
    [one] room
   *[other] rooms
  }: { $labels }

# Texts for the chat
pause-text-announce = The topics, for the chat
pause-text-collect = A reminder, for the chat
pause-text-decide = Questions, for the chat
pause-text-tell = Who sits where, for the chat
pause-text-open = The rooms are open, for the chat
pause-file-announce = topics
pause-file-collect = reminder
pause-file-decide = questions
pause-file-open = rooms-open
pause-text-none = No text is needed here now.
pause-text-later = The text stands here as soon as the tables are published.
pause-piece = part { $number } of { $count }
pause-piece-copied = ✓ copied
pause-piece-all = ✓ all copied
pause-copied = { $count ->
    [one] Copied: paste it into the chat now.
   *[other] Part { $number } of { $count } copied: paste it into the chat now.
  }

# The one key
pause-next-copy = Enter: copy the text
pause-next-copy-announce = { $windows ->
    [yes] Enter: show the topics in the windows and copy the text
   *[no] Enter: copy the text with the topics
  }
pause-next-copy-tell = Enter: copy part { $number } of { $count }
pause-next-list = Enter: paste the list of participants
pause-next-decide = Enter: to the unclear ones ({ $count })
pause-next-compute = { $form ->
    [choice] Enter: compute fair tables
    [rotation] Enter: plan the rounds
   *[other] Enter: make the groups
  }
pause-next-publish = { $changed ->
    [0] Enter: publish who sits where
    [one] Enter: publish 1 change
   *[other] Enter: publish { $changed } changes
  }
pause-next-begin = Enter: begin “{ $title }” and copy the text
pause-next-on = Enter: tick, on to { $number } { $step }
pause-next-look = Enter: on to { $number } { $step }
pause-next-end = All steps are done. 4 shows the sheets, 1 the clock.
pause-next-busy = One moment …
pause-open-key = o: open as it stands now
pause-tick-key = Space: tick

# What is said
pause-finished = { $step }: somebody else has just done it.
pause-fact-stays = This has happened; the tick stays.
pause-begun-already = The phase has begun already.
pause-published-meanwhile = Somebody else has just published.
pause-windows-along = The windows are switched too.
pause-windows-alone = The windows stay as they are.
pause-nothing-to-copy = There is nothing to copy here.
pause-opening = One moment, the tables are being made …
pause-opened-bare = “{ $title }” is running, without tables.
pause-open-question = Open as it stands now?
pause-open-missing = { $silent ->
    [0] { $unclear } unclear
   *[other] { $unclear ->
        [0] { $silent } without a topic
       *[other] { $silent } without a topic, { $unclear } unclear
      }
  }; they find their place afterwards.
pause-open-asked = { $count ->
    [one] 1 person has a wish but no place, and is asked afterwards.
   *[other] { $count } people have a wish but no place, and are asked afterwards.
  }
pause-open-nobody = Nobody has a topic: there are no tables to tell.
pause-open-compute = The tables are made now.
pause-open-publish = Who sits where is published.
pause-open-begin = “{ $title }” begins, the clock runs.
pause-open-start = The event has not begun yet; it begins with that.
pause-open-yes = Open
pause-open-no = Not yet
pause-notice = Break, step { $number } of { $count }: { $step } – { $key }: to the break (view 0)

key-console-view-pause = Break
key-pause-next = Go on
key-pause-next-help = Do the next thing: what the highlighted line says
key-pause-copy = Text
key-pause-copy-help = Copy the text of this step for the chat, piece by piece
key-pause-tick = Tick
key-pause-tick-help = Tick the step, even if something is open, or take the tick back
key-pause-open-now = Open now
key-pause-open-now-help = Open as it stands: make tables, publish, begin the phase
key-pause-go-back = Step before
key-pause-go-back-help = Look at the step before; nothing is done
key-pause-go-on = Step after
key-pause-go-on-help = Look at the next step; nothing is done
key-pause-scroll-down = Further down
key-pause-scroll-up = Further up
key-pause-decide = Unclear
key-pause-decide-help = To the names in view 2 that you have to decide about
key-pause-paste = List
key-pause-paste-help = Paste the list of participants or read it from a file
key-pause-sources = Read along
key-pause-sources-help = Keep reading the chat or BigBlueButton
key-pause-incoming = News
key-pause-incoming-help = Show what came from the chat or BigBlueButton
key-pause-desk = Type
key-pause-desk-help = Type wishes: three letters, number, Enter
key-pause-compute = Compute
key-pause-compute-help = Compute fair tables, also once more
key-pause-late = To be asked
key-pause-late-help = Who has a wish but no place: what to say, and where there is room
key-pause-windows = Windows
key-pause-windows-help = Whether the shared windows are switched too
key-pause-rooms = Rooms
key-pause-rooms-help = The names of the rooms, and who goes into which
key-pause-by-hand = Assign
key-pause-by-hand-help = The work list: who is to be put into which room by hand
key-pause-switch = Other phase
key-pause-switch-help = To the break before the next phase with tables
