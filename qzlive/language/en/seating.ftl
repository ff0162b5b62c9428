# Computing, comparing and explaining tables; who comes late or leaves.
seating-and = { $first } and { $last }
seating-aim-fair = fair
seating-aim-placed = as many as possible seated
seating-aim-first = as many first choices as possible
seating-origin-proved = { $aim }, proved optimal
seating-origin = { $aim }, best known plan
seating-origin-simple = without the solver: simple plan
seating-origin-hand = { $said }, { $count } placed by hand
seating-computing = Computing the tables: { $people } people, { $topics } topics, { $seconds } s. Esc stops it; nothing changes then.
seating-given-up = Stopped. Nothing has changed.
seating-nobody = Nobody has chosen a topic yet that can take place.
seating-no-solver = The solver (highspy) is missing on this device. A simple plan is possible: it keeps all rules, but a better one is possible. Somebody with a full installation may compute again later.
seating-no-solver-yes = Simple plan
seating-no-solver-no = Change nothing
seating-crowded = { $people } people are placed at table { $label }, which has { $chairs ->
    [one] one chair
   *[other] { $chairs } chairs
  }: { $who }.
seating-crowded-anyway = Compute all the same, they all stay there
seating-list-keeps-changing = The list changed { $tries } times while computing. Please try again in a moment.
seating-published-meanwhile = Somebody has published meanwhile. The new proposal was dropped.
seating-computed = { $aim }, proved optimal: { $people } people at { $tables } { $tables ->
    [one] table
   *[other] tables
  }{ $asked ->
    [0] .
    [one] , 1 person is still to be asked.
   *[other] , { $asked } are still to be asked.
  }
seating-computed-not-proved = { $aim }, time was up: { $people } people at { $tables } { $tables ->
    [one] table
   *[other] tables
  }{ $asked ->
    [0] .
    [one] , 1 person is still to be asked.
   *[other] , { $asked } are still to be asked.
  } A better plan is possible.
seating-computed-greedy = Simple plan without the solver: { $people } people at { $tables } { $tables ->
    [one] table
   *[other] tables
  }{ $asked ->
    [0] .
    [one] , 1 person is still to be asked.
   *[other] , { $asked } are still to be asked.
  }

# Who comes late or leaves.
key-console-seat-late = Give a seat
key-console-seat-late-help = Who is new: seat at the proposed table, publish, and copy the sentence for the chat
key-tables-late = Open
key-tables-late-help = Who is without a seat and which tables became too small, with what is to be said
key-late-answer = Where to
key-late-answer-help = Seat at a table or a topic: type the number, Enter
key-late-answer-0 = To topic 0 …
key-late-answer-1 = To topic 1 …
key-late-answer-2 = To topic 2 …
key-late-answer-3 = To topic 3 …
key-late-answer-4 = To topic 4 …
key-late-answer-5 = To topic 5 …
key-late-answer-6 = To topic 6 …
key-late-answer-7 = To topic 7 …
key-late-answer-8 = To topic 8 …
key-late-answer-9 = To topic 9 …
key-late-all = Seat all
key-late-all-help = Seat everybody for whom a chair is proposed, and show a text for the chat
key-late-decline = Not now
key-late-decline-help = Put this proposal off until it is another one
key-late-copy = Copy
key-late-seatless = Needs no seat
key-late-seatless-help = The person helps or watches and needs no seat
late-line = { $name }: table { $label } ({ $topic ->
    [0] { $title }
   *[other] topic { $topic }: { $title }
  })
late-hang = From table { $label }
late-nobody = Nobody waits for a seat.
late-no-chairs = No free chair is proposed for anybody.
late-not-published = Seated, but not published yet: somebody else is publishing too. Please press p in view 3.
late-copied = { $line } · copied
late-copied-by-mouse = This device does not let us copy. Please mark the text with the mouse.
late-text-copied = Copied.
late-told = { $count ->
    [one] One new seat for the chat
   *[other] { $count } new seats for the chat
  }
late-put-off = Put off until it is another proposal.
late-short-chair = { $name } ({ $wishes }) to table { $label }
late-short-small = Table { $label } has { $people ->
    [one] one person
   *[other] { $people } people
  } left, { $least } are needed
late-short-ask = { $name } ({ $wishes }): no free chair at the own topics
late-notice-chair = New: { $what } – { $key } seats there and copies the sentence{ $more ->
    [0] {""}
    [one] {" "}· one more open matter
   *[other] {" "}· { $more } more open matters
  }
late-notice-other = { $what } – { $key } shows what can be done{ $more ->
    [0] {""}
    [one] {" "}· one more open matter
   *[other] {" "}· { $more } more open matters
  }
late-title = { $count ->
    [0] Nothing open
    [one] One open matter
   *[other] { $count } open matters
  }
late-nothing = Everybody has a seat, no table has become too small.
late-column-who = Who
late-column-what = Proposal
late-cell-chair = free: table { $label }
late-cell-small = only { $people } left, at least { $least }
late-cell-ask = please ask
late-cell-wishless = no wish
late-whole-small = Table { $label } has become too small: { $names }.
late-no-way = There is not enough room anywhere. r computes what is possible with moving others.
late-ways = Table { $label } has { $people ->
    [one] one person
   *[other] { $people } people
  } left, { $least } are needed. What now?
late-way-merge = Merge with table { $label } ({ $moves ->
    [one] one person moves
   *[other] { $moves } people move
  })
late-way-spread = Spread: { $where } ({ $moves ->
    [one] one person moves
   *[other] { $moves } people move
  }{ $worse ->
    [0] {""}
    [one] , one to a later wish
   *[other] , { $worse } to a later wish
  })
late-way-close = Close the table: who is without a seat then is asked
late-way-none = Leave it
late-ask = { $name }, { $why }
late-ask-off = { $count ->
    [one] topic { $topics } does not take place.
   *[other] topics { $topics } do not take place.
  }
late-ask-full = { $count ->
    [one] topic { $topics } is full.
   *[other] topics { $topics } are full.
  }
late-ask-wishless = { $name }, you have not chosen a topic yet.
late-topic = { $topic } “{ $title }”
late-free = There is room at topic { $topics }. Where would you like to go?
late-free-more = There is room at topic { $topics } and at { $more }. Where would you like to go?
late-nothing-there = There is no free chair there.
late-nothing-free = There is no free chair anywhere at the moment.
seating-grouping = Making groups … { $seconds } s
seating-grouped = { $people } people in { $groups } groups, not published yet. { $left }

# Why somebody sits at a table.
key-tables-why = Why
key-tables-why-help = Why the selected person sits there, to be read out; and what it would cost the others otherwise
key-why-copy = Copy
why-title = Why does { $name } sit there?
why-title-unseated = Why does { $name } have no table?
why-seated = { $name } sits at table { $label } ({ $topic ->
    [0] { $title }
   *[other] topic { $topic }: { $title }
  }). { $reason }.
why-unseated = { $name } has no table yet. { $reason }.
why-lot = The lot: number { $number }, place { $lot } of { $count }. Seed: { $seed }, id: { $id }
why-option = What if it were topic { $topic }? Enter computes what the others would lose.
why-computing = What if it were topic { $topic }? Everything is computed anew, { $seconds } s. Esc stops it.
why-given-up = Stopped.
why-no-solver = The solver (highspy) is missing on this device, so it cannot be said here what the others would lose.
why-impossible = { $name } at topic { $topic }: no plan that keeps all rules allows it.
why-worse = { $name } at topic { $topic }: { $unmet ->
    [0] it would be just as good for the others together; the lot decided.
    [one] one more wish of the others would stay open.
   *[other] { $unmet } more wishes of the others would stay open.
  }{ $asked ->
    [0] {""}
    [one] {" "}One more person would have to choose again.
   *[other] {" "}{ $asked } more people would have to choose again.
  }
why-better = { $name } at topic { $topic }: with the list as it is now, { $fewer ->
    [one] one wish
   *[other] { $fewer } wishes
  } fewer of the others would stay open. Something has changed since the tables were computed.
why-loses = Worse off: { $changes }{ $more ->
    [0] .
   *[other] {" "}and { $more } others.
  }
why-gains = Better off: { $changes }{ $more ->
    [0] .
   *[other] {" "}and { $more } others.
  }
why-change = { $name } ({ $before ->
    [0] no table
   *[other] topic { $before }
  } → { $after ->
    [0] no table
   *[other] topic { $after }
  })

# Comparing aims.
key-tables-compare = Aims
key-tables-compare-help = Compute the three aims side by side: fair, as many as possible seated, as many first choices as possible
compare-computing = Computing aim { $number } of { $count }: { $aim }, { $seconds } s. Esc stops it; nothing changes then.
compare-title = Three aims compared (1st, 2nd, from 3rd wish): Enter takes one
compare-aim = Aim
compare-first = {" "}1st
compare-second = {" "}2nd
compare-later = 3rd+
compare-asked = asked
compare-closed = closed
compare-tables = tables
compare-moves = moves
compare-name-fair = fair
compare-name-placed = seat everybody
compare-name-first = first choices
compare-about-fair = Every unmet wish counts the same, whether somebody named one topic or three. What is left is decided by lot.
compare-about-placed = As few as possible have to choose again, then as few third and second choices as possible.
compare-about-first = As many as possible get their first choice, even if others have to choose again.
compare-which = { $count ->
    [0] All topics take place.
    [one] Topic { $topics } does not take place.
   *[other] Topics { $topics } do not take place.
  }
compare-not-proved = Time was up: a better plan is possible.

# What can be done when demands exclude each other.
remedy-release = No longer hold { $who } at table { $label }
remedy-keep = Topic { $topic } may be closed
remedy-tables = Allow more than { $tables } tables
remedy-host = { $who } is host no longer
remedy-popularity = A topic may be closed even if it has more first choices than another
remedy-least = { $size ->
    [one] A table may have one person
   *[other] { $size } people at a table are enough
  }
remedy-most = Up to { $size } people at a table
remedy-pair-apart = { $who } may sit together
remedy-pair-together = { $who } may sit apart
remedy-rule-apart = Drop the rule that keeps people with something in common apart
remedy-rule-together = Drop the rule that seats people with something in common together

# Proposals for which others move.
key-late-prices = If others move
key-late-prices-help = Compute what would be possible if others moved; each proposal with its price
price-computing = What is possible if others move? { $seconds } s. Esc stops it.
price-title = Possible if others move: Enter takes one, Esc leaves everything
price-places = Seats { $who }.
price-mends = No table stays too small.
price-moves = { $count ->
    [0] Nobody moves.
    [one] One person moves for it: { $who }.
   *[other] { $count } people move for it: { $who }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
      }
  }
price-opens = New: table { $labels }.
price-closes = Closed: table { $labels }.
price-none = Nothing is better even if others move.
price-no-solver = The solver (highspy), which makes such proposals, is missing on this device.
price-publish-first = In the draft people were moved whom nobody has told yet. Please publish first (p) or take it back (u).
