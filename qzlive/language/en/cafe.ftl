# The topic café: its rounds on the screens of moderators and tables.
programme-chat-how-rounds = { $tags ->
    [letters] Are there topics that you want to visit in any case? Please put their letters in front of your name, the most important one first, for example: { $number } First name Last name. If you cannot do that, write them here in the chat.
   *[numbers] Are there topics that you want to visit in any case? Please put their numbers in front of your name, the most important one first, for example: { $number } First name Last name. If you cannot do that, write them here in the chat.
  }
