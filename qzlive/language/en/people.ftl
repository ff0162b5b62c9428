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
key-people-only-help = Everybody, only without a topic, only without a table, or only who is missing
key-people-rename = Name
key-people-rename-help = Correct a person's name
key-people-here = Gone/here
key-people-here-help = The person has gone or is here again
key-people-undo = Undo
key-people-undo-help = Take back the last wish that was typed in or the last decision
key-people-switch = Other phase
key-people-switch-help = To the wishes for the next breakout with a choice of topics
key-people-forget = Erase
key-people-forget-help = Erase a person's name for good
key-filter-leave-everybody = Show all
key-filter-leave-list = To the list
key-doubts-select = Proposal
key-doubts-select-help = Take the proposal
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
key-desk-undo = Undo
key-desk-mark-down = Next name
key-desk-mark-up = Previous name
key-find-mark-down = Next name
key-find-mark-up = Previous name

people-counts = { $here } here, { $chosen } of them with a topic
people-doubts = { $count } to decide
people-only = { $only ->
    [unchosen] shown: only without a topic
    [unseated] shown: only without a table
    [gone] shown: only who is missing
   *[all] shown: everybody
  }
people-last = u takes back: { $what }
people-nobody = Nobody is on the list yet. Press p to paste the names from the call or to read them from a file, t to type in single people.
people-filter = Filter names, Esc shows everybody
people-column-name = Name
people-column-display = Display name
people-column-topics = Topic
people-column-table = Table
people-column-source = Source
people-column-here = State
people-source-display = display name
people-source-desk = typed in
people-source-decision = decided
people-is-here = here
people-is-gone = gone
people-is-aside = no person
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
doubts-key = d: go here
doubts-keys = Enter: proposal · digit: topic · 0: none · n: name · x: no person
doubts-proposal = Proposal: { $count ->
    [one] topic { $topics }
   *[other] topics { $topics }
  }
doubts-no-proposal = no proposal
doubts-unproposed = Nothing is proposed here: number of the topic, 0 for none, n for the name; x if it is no person.

desk-title = Type in wishes: { $title }
desk-placeholder = e.g. mil 3
desk-hint = Three letters of the name, the number, Enter. Several wishes: 3 5. No topic: 0.
desk-name-missing = And the name?
desk-several = { $count } fit: choose with ↓ or type on
desk-number-missing = { $name }: which number?
desk-not-offered = Topic { $number } is not on offer, only { $offered }.
desk-no-topic = no topic
desk-one-topic = topic { $number }, { $title }
desk-topics = topics { $topics }
desk-enter = Enter: { $name } → { $what }
desk-enter-new = Enter: new person “{ $name }” → { $what }
desk-wish = wish: { $topics }
desk-table = Table { $label }
desk-new = + new person “{ $name }”
desk-nothing-yet = Nothing typed in yet.
desk-done = { $name }: { $what } (before: { $before })
desk-done-added = { $name }: { $what } (new)
desk-done-aside = { $name }: no person
desk-nothing-to-undo = There is nothing to take back.
desk-changed-meanwhile = Somebody else has changed this since; it stays as it is.
desk-undone = { $name }: taken back

paste-question = List of participants: { $title }
paste-hint = One name a line. Ctrl+S takes it; you will see first what would change.
paste-back = Back
paste-add = Take
paste-whole = Yes, the whole list
paste-rows = { $count ->
    [one] Read one line with a name.
   *[other] Read { $count } lines with names.
  }
paste-new = { $count ->
    [one] 1 person is new
   *[other] { $count } people are new
  }
paste-returned = { $count ->
    [one] 1 person is here again
   *[other] { $count } people are here again
  }
paste-chosen = { $count ->
    [one] 1 wish for a topic
   *[other] { $count } wishes for topics
  }
paste-doubts = { $count ->
    [one] 1 name is unclear: you decide afterwards
   *[other] { $count } names are unclear: you decide afterwards
  }
paste-nothing-new = Everybody is known already, nothing changes.
paste-in-parts = The list is so long that it is sent in { $count } parts. For that reason nobody counts as gone.
paste-stated-differs = The list names { $stated } people, { $rows } were read. For that reason nobody counts as gone.
paste-stated = The list names { $stated } people, all were read: it is complete.
paste-gone = { $count ->
    [one] 1 person is missing in it and counts as gone
   *[other] { $count } people are missing in it and count as gone
  }
paste-is-it-whole = { $count ->
    [one] 1 person is missing in this list. Is it the whole list? Only then does the person count as gone.
   *[other] { $count } people are missing in this list. Is it the whole list? Only then do they count as gone.
  }
paste-skipped = { $count ->
    [one] 1 line is left out:
   *[other] { $count } lines are left out:
  }

find-title = Who sits where?
find-placeholder = Beginning of the first or last name
find-nobody = Nobody has that name.
find-no-table = { $name } has no table yet.
find-members = Table { $label }, { $title }: { $names }
