# People in the moderators' console: the list, "please decide", the desk, pasting, finding.
key-people-decide = Decide
key-people-decide-help = Go to the names about which you have to decide
key-people-desk = Type in
key-people-desk-help = Type in wishes: three letters, number, Enter
key-people-paste = Paste
key-people-paste-help = Paste the list of participants or read it from a file
key-people-filter = Filter
key-people-filter-help = Show only names with these letters
key-people-only = Narrow
key-people-everybody = Show everybody
key-people-everybody-help = Narrow the list no more
key-people-rename = Name
key-people-rename-help = Correct a person's name
key-people-merge = Merge
key-people-merge-help = Make one of two entries of the same person
key-people-split = Split
key-people-split-help = Make a merged entry a person of its own again
key-people-only-help = Everybody, only without a topic, only without a table, only who is missing, only who is registered and not here yet
key-people-undo-help = Take back the last wish or decision, merging and splitting too
key-people-here = Gone/here
key-people-here-help = The person has gone or is here again
key-people-undo = Undo
key-people-switch = Other phase
key-people-switch-help = To the wishes for the next breakout with a choice of topics
key-people-forget = Erase
key-people-forget-help = Erase a person's name for good
key-filter-leave-everybody = Show all
key-filter-leave-list = To the list
key-doubts-select = Proposal
key-doubts-select-help = Take the proposal
key-doubts-other = Somebody else
key-doubts-other-help = No, this is none of those proposed; it will not be asked again
key-doubts-next = Next proposal
key-doubts-next-help = Ask whether it is the next of those proposed
key-doubts-topic-0 = No topic
key-doubts-topic-1 = Topic 1
key-doubts-topic-2 = Topic 2
key-doubts-topic-3 = Topic 3
key-doubts-topic-4 = Topic 4
key-doubts-topic-5 = Topic 5
key-doubts-topic-6 = Topic 6
key-doubts-topic-7 = Topic 7
key-doubts-topic-8 = Topic 8
key-doubts-topic-9 = Topic 9
key-doubts-no-person = No person
key-doubts-no-person-help = This is no person but a device or a second connection
key-doubts-name = Name
key-doubts-name-help = Give the person a name; you decide about the topic afterwards
key-doubts-topic-all = The topic of this number, 0: no topic
key-doubts-leave = To the list
key-difference-take = Take
key-difference-take-help = Take everything that is ticked
key-difference-tick = On/off
key-difference-tick-help = Take this line or leave it out; equal names go together
key-difference-all = All
key-difference-all-help = Take all lines or none
key-difference-gone = Missing
key-difference-gone-help = Who is missing in the list has left, or stays
key-difference-skipped = Left out
key-difference-skipped-help = Show the lines that are no people, and why
key-difference-follow = By itself
key-difference-follow-help = Take what is ticked, and what comes later by itself
key-split-take = Split
key-desk-undo = Undo
key-desk-mark-down = Next name
key-desk-mark-up = Previous name
key-find-mark-down = Next name
key-find-mark-up = Previous name

people-counts = { $here } here, { $chosen } of them with a topic
people-doubts = { $count } to decide
people-last = { $what } · u takes it back
people-nobody = Nobody is on the list yet. Press p to paste the names from the call or to read them from a file, t to type in single people.
people-nobody-came = { $count ->
    [one] 1 person is registered, nobody is here yet: p pastes the list from the call, o shows who is registered.
   *[other] { $count } are registered, nobody is here yet: p pastes the list from the call, o shows who is registered.
  }
people-nobody-fits = Nobody fits; Esc shows everybody.
people-filter = Filter names, Esc shows everybody
people-column-name = Name
people-column-display = Display name
people-column-topics = Topic
people-column-table = Table
people-column-source = Source
people-column-here = State
people-none = none
people-unknown = nothing yet
people-gone = gone
people-no-breakout = The plan has no breakout with a choice of topics.
people-which-number = Which topic for “{ $name }”?
people-number-wrong = There is no such number. On offer are { $offered }.
people-nothing-to-decide = There is nothing to decide.
people-rename = Name of { $name }
people-rename-hint = Display name in the call: { $display }
people-forget = Erase the name “{ $name }” for good? In the results “…” takes its place. This cannot be taken back.
people-forget-yes = Erase
people-forget-no = Keep

doubts-title = Please decide ({ $count })
doubts-proposal = Proposal: { $count ->
    [one] topic { $topics }
   *[other] topics { $topics }
  }
doubts-no-proposal = no proposal

desk-title = Type in wishes: { $title }
desk-placeholder = e.g. mil 3
desk-hint = Three letters of the name, the number, Enter. Several wishes: 3 5. No topic: 0. New person: the whole name, even without a number.
desk-name-missing = And the name?
desk-several = { $count ->
    [one] 1 fits: choose with ↓ or type on
   *[other] { $count } fit: choose with ↓ or type on
  }
desk-number-missing = { $name }: which number? (0: no topic)
desk-enter-open = Enter: new person “{ $name }”, topic still open. Or type the number first.
desk-not-offered = Topic { $number } is not on offer, only { $offered }.
desk-no-topic = no topic
desk-one-topic = topic { $number }, { $title }
desk-topics = topics { $topics }
desk-enter = Enter: { $name } → { $what }
desk-enter-new = Enter: new person “{ $name }” → { $what }
desk-wish = wish: { $topics }
desk-table = Table { $label }
desk-new = + new person “{ $name }”
desk-more = … and { $count } more
desk-nothing-yet = Nothing typed in yet.
desk-done = { $name }: { $before } → { $what }
desk-done-first = { $name } → { $what }
desk-done-added = { $name } → { $what } (new)
desk-done-aside = { $name }: no person
desk-nothing-to-undo = There is nothing to take back.
desk-changed-meanwhile = Somebody else has changed this since; it stays as it is.
desk-undone = { $name }: taken back

paste-question = List of participants: { $title }

find-title = Who sits where?
find-placeholder = Beginning of the first or last name
find-nobody = Nobody has that name.
find-no-table = { $name } has no table yet.
find-members = Table { $label }, { $title }: { $names }

people-expected = { $count } registered and not here yet
people-only = { $only ->
    [unchosen] shown: only without a topic
    [unseated] shown: only without a table
    [gone] shown: only who is missing
    [expected] shown: only registered, not here yet
   *[all] shown: everybody
  }
people-source-registration = registration
people-source-display = display name
people-source-statement = written
people-source-desk = typed
people-source-decision = decided
people-is-here = here
people-is-gone = gone
people-is-aside = no person
people-is-expected = registered
people-seen-as = Names: { $names }
people-merged = { $count ->
    [one] 1 entry merged (s splits)
   *[other] { $count } entries merged (s splits)
  }
people-asked = “{ $shown }”: { $why }
people-chose = Topic { $topics }, { $source }, { $time }
people-registered = registered
people-did-merge = { $name } belongs to { $into }
people-did-split = { $name } is a person of its own
people-did-differ = { $name } is not { $others }

doubts-key = d: go here
doubts-keys = Digits choose the topic · Esc: back to the list
doubts-digits = Topic
doubts-named = { $shown } = { $name }: which topic?
doubts-named-keys = The number of the topic, 0 for none
doubts-settled-meanwhile = { $names }: Somebody else has just decided this.
doubts-unproposed = There is no proposal here: the number of a topic, 0 for none, n for the name; x if it is no person.
doubts-likely = Is this { $who }?
doubts-candidate = { $name } ({ $where })
doubts-candidate-of = { $name } ({ $where }, { $organisation })
doubts-likely-keys = { $count ->
    [one] Enter: yes · v: no
   *[other] Enter: yes · a: next of { $count } · v: no, none of them
  }
doubts-busy = { $who } is at it. Press once more to decide all the same.

paste-hint = A block from the participants panel, the chat, or one name a line; Ctrl+S reads it. Or the name of a file below and Enter. You will see first what would change. Esc: back.
paste-busy = The list is being read. Esc gives up, then everything stays as it was.
paste-given-up = Given up. Everything stays as it was.
paste-attended = { $count ->
    [one] Taken: by the report 1 person took part.
   *[other] Taken: by the report { $count } people took part.
  }
paste-dates = In this list day and month can be swapped. Which comes first?
paste-dates-dmy = The day
paste-dates-mdy = The month

difference-kind-live = List of participants
difference-kind-report = Attendance report
difference-kind-registration = Registration list
difference-kind-statements = Chat or poll
difference-read = { $layout }: { $people ->
    [one] 1 person
   *[other] { $people } people
  } in { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }.
difference-read-some = { $layout }: { $rows ->
    [one] 1 line
   *[other] { $rows } lines
  }: { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $others ->
    [one] 1 other
   *[other] { $others } others
  } (z shows them).
difference-perhaps = { $change ->
    [left] perhaps now “{ $name }”
   *[added] perhaps { $name }
  }
difference-registered = { $count ->
    [one] 1 registered: does not count as here.
   *[other] { $count } registered: nobody counts as here.
  }
difference-report = { $count ->
    [one] By this report 1 person took part.
   *[other] By this report { $count } people took part.
  }
difference-stated = { $same ->
    [yes] The list states { $stated }, all are read: it is complete.
   *[no] The list states { $stated }, { $rows } are read: it does not count as complete.
  }
difference-skipped-title = { $count ->
    [one] 1 line that is no person
   *[other] { $count } lines that are no people
  }
difference-nothing = Everybody is known like this, nothing changes. Enter closes.
difference-same = { $count ->
    [one] 1 person unchanged.
   *[other] { $count } people unchanged.
  }
difference-whole = { $on ->
    [yes] { $count ->
        [one] 1 person is missing in it and counts as gone.
       *[other] { $count } people are missing in it and count as gone.
      }
   *[no] { $count ->
        [one] 1 person is missing in it. Is this the whole list? Then press g.
       *[other] { $count } people are missing in it. Is this the whole list? Then press g.
      }
  }
difference-taken = { $left ->
    [0] Enter takes { $count ->
        [one] 1 line.
       *[other] all { $count } lines.
      }
   *[other] Enter takes { $count ->
        [one] 1 line
       *[other] { $count } lines
      }, { $left } not.
  }
difference-none-taken = Nothing is ticked: Enter changes nothing.
difference-column-change = Change
difference-column-said = What
difference-is-left = gone
difference-is-changed = topic changed
difference-is-asked = to be decided
difference-is-added = { $registered ->
    [yes] registered
   *[no] new
  }
difference-is-came = here now
difference-is-returned = here again
difference-is-chosen = topic chosen
difference-is-renamed = renamed
difference-is-linked = completed
difference-is-aside = no person
difference-no-topic = without a topic
difference-had = had topic { $topics }
difference-from-to = { $before } → { $topics }
difference-topics = { $count ->
    [one] topic { $topics }
   *[other] topics { $topics }
  }
difference-shown = now “{ $display }”
difference-doubt = “{ $shown }”: { $why }

merge-title = Who else is “{ $name }”?
merge-nobody = Type the beginning of the name under which the person is in the list, too.
merge-becomes = Enter: “{ $name }” becomes a name of { $into }. Topic: { $topics }. { $seat }
merge-table = Table { $label }.
merge-no-table = No table yet.
split-title = Which of them is not “{ $name }”?
split-names = Names of the entry
