# Why somebody sits at a table, or has no seat.
tables-first-choice = First choice: topic { $topic }
tables-placed-by-moderator = Placed by a moderator
tables-host = Host of this table
tables-stays = The table stays
tables-no-choice = No topic chosen yet
tables-seatless = No seat at the tables
tables-not-running = Topic { $topic } does not take place: please ask for another topic
tables-pin-closed = Placed at a table that is gone: please place anew
# Tables that a moderator should look at.
tables-below-minimum =
    { $count ->
        [one] Only one person, there should be at least { $lowest }
       *[other] Only { $count } people, there should be at least { $lowest }
    }
tables-above-maximum =
    { $count ->
        [one] One person, there should be at most { $highest }
       *[other] { $count } people, there should be at most { $highest }
    }
# What is told in the call.
tables-line = Table { $label } – { $title }: { $names }
tables-line-empty = Table { $label } – { $title }: nobody yet
tables-person = { $name }: table { $label }
tables-change = { $name }: { $kind ->
    [gone] no table at the moment (was { $was })
    [new] table { $now }
   *[moved] table { $now } (was { $was })
  }
tables-next-choice = Choice no. { $place }: topic { $topic }
tables-seated = Seated at this table
tables-no-seat = No table yet
tables-merged = Came here with the former table
tables-split = The former table was split
