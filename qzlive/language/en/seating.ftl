# Computing, comparing and explaining tables; who comes late or leaves.
seating-and = { $first } and { $last }
seating-aim-fair = fair
seating-aim-placed = as many as possible seated
seating-aim-first = as many first choices as possible
seating-computing = Computing the tables: { $people } people, { $topics } topics, { $seconds } s. Esc stops it; nothing changes then.
seating-given-up = Stopped. Nothing has changed.
seating-nobody = Nobody has chosen a topic yet that can take place.
seating-no-solver = The solver (highspy) is missing on this device. A simple plan is possible: it keeps all rules, but a better one is possible. Somebody with a full installation may compute again later.
seating-no-solver-yes = Simple plan
seating-no-solver-no = Change nothing
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
