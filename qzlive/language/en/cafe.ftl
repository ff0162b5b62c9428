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
