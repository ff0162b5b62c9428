# The topic café: its rounds on the screens of moderators and tables.
programme-chat-how-rounds = { $tags ->
    [letters] Are there topics that you want to visit in any case? Please put their letters in front of your name, the most important one first, for example: { $number } First name Last name. If you cannot do that, write them here in the chat.
   *[numbers] Are there topics that you want to visit in any case? Please put their numbers in front of your name, the most important one first, for example: { $number } First name Last name. If you cannot do that, write them here in the chat.
  }

# At the table.
host-round-soon = The first of { $of } rounds begins soon
host-round-left = Round { $number } of { $of } · { $minutes } min left · until { $end }
host-round-left-soon = Round { $number } of { $of } · { $length } left · until { $end }
host-round-over = Round { $number } of { $of } ended { $length } ago · round { $next } soon
host-round-last-over = The last round ended { $length } ago
host-round-begins = Round { $number } begins: new guests are coming. At the table there { $count ->
    [one] is one person now.
   *[other] are { $count } people now.
  }
host-members-round = Round { $round }, at the table ({ $count }): { $names }
host-members-title-round = At the table in round { $round } ({ $count })
outline-round = ─ Round { $number }

# In the window that is shared in the call.
window-round-seats = Who sits where? Round { $number } of { $of }{ $runs ->
    [yes] {""}
   *[no] {" "}(next)
  }
window-round = { $title }: round { $number } of { $of }
window-round-over = Please change tables now.
window-stays = stays

# In the console: view 3.
key-cafe-plan = Plan rounds
key-cafe-plan-help = Plan the rounds; once some were told, the console shows how it can go on and what that costs
key-cafe-publish = Tell
key-cafe-publish-help = Tell all rounds, the next one only, or anew what has changed; then the texts for the chat
key-cafe-next = Next round
key-cafe-next-help = Begin the next round, with what you read out; after the last one the programme goes on
key-cafe-layout = Tables/people
key-cafe-layout-help = Change between the tables and the ways of people
key-cafe-late = Come and gone
key-cafe-late-help = Who is new gets a way with free chairs, who has gone is taken out; nobody else moves
key-cafe-again = Round back
key-cafe-again-help = Back to the round before, if the next one was begun too early
key-cafe-switch = Other phase
key-cafe-switch-help = Show the tables of the next phase, if there are several
key-cafe-desk = Number desk
key-cafe-desk-help = Type in wishes that people call out
key-cafe-begin-begin = Begin
key-cafe-begin-copy = Copy text
cafe-copied = Copied.
cafe-not-planned = no rounds planned yet: v plans them
cafe-draft = DRAFT, { $rounds } rounds · nobody was told yet
cafe-told-all = all { $rounds } rounds told ({ $clock })
cafe-told = { $told ->
    [one] round 1 told
   *[other] rounds 1 to { $told } told
  } ({ $clock }), the rest is a DRAFT
cafe-unlike = { $count ->
    [one] one person was told another way
   *[other] { $count } people were told another way
  }: p tells it anew
cafe-over = The café ended at { $clock }.
cafe-before = Round 1 of { $of } begins with n · in the programme from { $clock }
cafe-runs = Round { $number } of { $of } runs · { $left } left, until { $end } · { $last ->
    [yes] n: end
   *[no] n: round { $next }
  }
cafe-round-over = Round { $number } of { $of } ended { $length } ago · { $last ->
    [yes] n: the café ends
   *[no] n: round { $next } begins
  }
cafe-size = { $people } people, { $tables } tables
cafe-met = { $pairs ->
    [0] nobody meets anybody twice
    [one] one pair meets twice
   *[other] { $pairs } pairs meet more than once
  }
cafe-wishes = wishes met: { $met } of { $all }
cafe-gap = { $come ->
    [0] {""}
    [one] One person is new and has no way. {""}
   *[other] { $come } people are new and have no way. {""}
  }{ $gone ->
    [0] {""}
    [one] One has gone. {""}
   *[other] { $gone } have gone. {""}
  }j closes the gaps, and nobody else moves.
cafe-more = {" "}(and { $count } more)
cafe-column-table = Table
cafe-column-topic = Topic
cafe-column-host = Host
cafe-column-round = { $kind ->
    [runs] R{ $number } ▶
    [told] R{ $number } ✓
   *[other] R{ $number } ✎
  }
cafe-column-way = Way
cafe-column-wishes = Wishes
cafe-no-host = nobody
cafe-note-gone = not here
cafe-note-new = new: offer
cafe-note-unlike = told other
cafe-note-unmet = wish unmet
cafe-note-host = stays
cafe-about = { $name }: { $way }
cafe-about-told = was told { $way }
cafe-about-untold = not told yet
cafe-wish-met = wish { $topic }: round { $round }
cafe-wish-open = wish { $topic }: not on the way
cafe-wish-unmet = wish { $topic } not met: { $why }
cafe-sitting = Table { $label }, round { $round } ({ $count }): { $names }
cafe-computing = The rounds are being planned … { $seconds } s. Esc gives up.
cafe-planned = { $rounds } rounds at { $tables } tables planned: { $pairs ->
    [0] nobody meets anybody twice.
    [one] one pair meets twice.
   *[other] { $pairs } pairs meet more than once.
  } Nobody was told yet.
cafe-plan-first = There are no rounds yet: v plans them.
cafe-nothing-to-change = Everybody has a way, there is nothing to change.
cafe-ways = How shall it go on?
cafe-ways-hint = What was told stays. Who has another way then is listed as “told other” until you tell it.
cafe-way-keep = Everybody keeps the own chairs; new people take free ones
cafe-way-level = Even tables, with as few moves as possible
cafe-way-search = Plan the rounds that nobody knows yet all anew
cafe-price = { $moved ->
    [0] Nobody sits elsewhere
    [one] One chair changes
   *[other] { $moved } chairs change
  }, { $pairs ->
    [0] nobody meets anybody twice
    [one] one pair meets twice
   *[other] { $pairs } pairs meet more than once
  }, { $unmet ->
    [0] all wishes met
    [one] one wish unmet
   *[other] { $unmet } wishes unmet
  }
cafe-changed = { $count ->
    [0] Changed. Nobody was told anything else.
    [one] Changed. One person was told another way: p tells it anew.
   *[other] Changed. { $count } people were told another way: p tells it anew.
  }
cafe-tell = What shall be told?
cafe-tell-all = All { $rounds } rounds: everybody gets the whole way
cafe-tell-next = Round { $round } only
cafe-tell-again = { $told ->
    [one] Round 1 once more: { $count } people sit elsewhere now
   *[other] Rounds 1 to { $told } once more: { $count ->
        [one] one person sits
       *[other] { $count } people sit
      } elsewhere now
  }
cafe-header = { $title }: your way { $told ->
    [one] (round 1 of { $rounds })
   *[other] (rounds 1 to { $told } of { $rounds })
  }
cafe-header-tables = { $title }: tables in round { $round }
cafe-header-changed = { $title }: new and changed ways{ $round ->
    [0] {""}
   *[other] {" "}from round { $round } on
  }
cafe-way-now = { $name }: now table { $table }
cafe-way-now-then = { $name }: now table { $table }, then { $route }
cafe-way-then = { $name }: at no table in this round, then { $route }
cafe-version-names = Ways by name, version { $number } of { $clock }
cafe-version-tables = Tables in round { $round }, version { $number } of { $clock }
cafe-version-changed = Only new and changed ways, version { $number } of { $clock }
cafe-file-names = { $name }-{ $breakout }-ways-{ $number }.txt
cafe-file-tables = { $name }-{ $breakout }-round-{ $round }-version-{ $number }.txt
cafe-file-changed = { $name }-{ $breakout }-changed-ways-{ $number }.txt
cafe-begin = Begin round { $number }
cafe-begin-yes = Round { $number } begins now
cafe-say-first = Welcome to the topic café! There are { $of } rounds of { $minutes } minutes each. You find your way in the chat; the first number is your first table. The hosts stay at their tables and write. Please go to your first table now.
cafe-say-next = Please change tables now: round { $number } of { $of } begins. Stop { $number } on your way is your next table; you have { $minutes } minutes. The hosts stay and tell in short what was written so far.
cafe-say-last = Please change tables a last time: round { $number } of { $of } begins. You have { $minutes } minutes. Then we all meet in the main room.
cafe-still-runs = Round { $number } still runs for { $left }.
cafe-untold = Nobody was told round { $number } yet. By beginning it, it is told; then you see the texts for the chat.
cafe-unlike-still = { $count ->
    [one] One person was told another way
   *[other] { $count } people were told another way
  } than the draft has now. Esc, then p tells it anew.
cafe-begins-item = With it “{ $title }” begins in the programme too.
cafe-begun = Round { $number } runs.
cafe-again = Back to round { $number }
cafe-again-about = Round { $number } begins anew, with all of its time. Everybody sits again where they were in this round; what was written stays.
cafe-again-yes = Round { $number } once more
cafe-none-begun = No round runs yet.
cafe-end = The topic café is over
cafe-say-end = The last round is over. Many thanks to all hosts! Please come back to the main room: we go on with “{ $title }”.
cafe-end-yes = Go on with “{ $title }”
cafe-last-was = The last round is over.
cafe-no-gap = Everybody who is here has a way.
cafe-gap-closed = { $come ->
    [0] {""}
    [one] One person has a way now. {""}
   *[other] { $come } people have a way now. {""}
  }{ $gone ->
    [0] {""}
    [one] One person was taken out. {""}
   *[other] { $gone } people were taken out. {""}
  }Nobody else sits elsewhere.

# In the rehearsal.
rehearsal-phase-round = Round { $number } of { $count }: the tables write …
rehearsal-rounds = rounds
rehearsal-repeated-pairs = pairs who met more than once
cafe-top = round { $number } of { $of } · { $title }
