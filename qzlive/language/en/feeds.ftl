# What comes by itself in the moderators' console: the saved chat, BigBlueButton; replies for the chat.
key-people-sources = Sources
key-people-sources-help = The chat file and BigBlueButton: follow, stop, see how it is
key-people-incoming = Show news
key-people-incoming-help = Show what has come from the chat or from BigBlueButton
key-people-replies = Replies
key-people-replies-help = Texts for the chat to everybody whose wish is unclear
key-people-reply = Copy reply
key-people-reply-help = Copy the text for the chat to this person
key-feeds-chat = Chat
key-feeds-chat-help = Follow the saved chat, or stop
key-feeds-file = File
key-feeds-file-help = Name another chat file
key-feeds-bbb = BBB
key-feeds-bbb-help = Follow the list of BigBlueButton, or stop
key-feeds-meeting = Meeting
key-feeds-meeting-help = Choose the meeting in BigBlueButton
key-feeds-again = Fetch now
key-feeds-changes = News
key-feeds-ask = Ask
key-feeds-ask-help = Take nothing by itself any more, show it first again
key-pick-meeting-take = This one
key-replies-copy = Copy
key-replies-all = All in pieces

feeds-title = Sources: what comes by itself
feeds-chat-title = 1  The chat that Zoom saves
feeds-bbb-title = 2  BigBlueButton
feeds-source-chat = Saved chat
feeds-source-bbb = BigBlueButton
feeds-short-chat = Chat
feeds-short-bbb = BBB
feeds-off = is not followed
feeds-pending =
    { $count ->
        [one] One change is waiting: b shows it.
       *[other] { $count } changes are waiting: b shows them.
    }
feeds-auto = What is new is taken by itself until you want to be asked again (l).
feeds-asks = What is new is shown first again.
feeds-nothing-new = Nothing new has come from the sources.
feeds-moderator = Message of the moderators

## Chat
feeds-chat-searching = No chat found yet. In Zoom: open the chat, "…", "Save chat". Or f: name a file.
feeds-chat-waiting = The file is not there yet. It begins as soon as Zoom saves the chat there.
feeds-chat-older = The latest saved chat is older than twelve hours and probably that of another meeting. With f you take it all the same:
feeds-chat-watching = Changed last at { $clock }. Save the chat in Zoom again when there is something new in it.
feeds-chat-other = What is in the file is no chat saved by Zoom. With f you name another one.
feeds-file = File in which Zoom saves the chat
feeds-file-hint = For example meeting_saved_chat.txt in the meeting's folder below Documents/Zoom. Empty: the chat that was saved last.

## BigBlueButton
feeds-bbb-unset = Not set up. Before the start QZLIVE_BBB_URL names the server and QZLIVE_BBB_SECRET_FILE a file with the secret.
feeds-bbb-list =
    { $count ->
        [one] one connection at { $clock }
       *[other] { $count } connections at { $clock }
    }
feeds-bbb-waiting = Fetching the list …
feeds-bbb-choosing =
    { $count ->
        [0] The server answers, but has no meeting just now. Please open the room.
        [one] The server answers. With m you confirm the meeting.
       *[other] The server answers. With m you choose one of the { $count } meetings.
    }
feeds-which-meeting = Which meeting is it?
feeds-no-meeting = There is no meeting on the server just now.
feeds-meeting-name = Meeting
feeds-meeting-running = running
feeds-meeting-count = Connections
feeds-meeting-yes = yes
feeds-meeting-no = no

## The line above the list
feeds-line =
    { $auto ->
        [yes] { $feed } (by itself): { $what }
       *[no] { $feed }: { $what }
    }
feeds-line-pending =
    { $count ->
        [one] one change – b shows it
       *[other] { $count } changes – b shows them
    }
feeds-line-news = { $clock } { $what } – b shows it
feeds-came-title = Taken by itself, the latest first
feeds-came-line = { $clock }  { $name }: { $what }
feeds-line-unread =
    { $count ->
        [one] 1 message not understood – q shows it
       *[other] { $count } messages not understood – q shows them
    }
feeds-unread = Not understood: { $name }, “{ $text }”
feeds-unread-more =
    { $count ->
        [one] … and an earlier one
       *[other] … and { $count } earlier ones
    }
feeds-line-trouble =
    { $state ->
        [unreachable] unreachable since { $clock }, list stays
        [slow] no answer since { $clock }, list stays
        [secret] secret not accepted, list stays
        [absent] nobody in the meeting since { $clock }
        [gone] file missing since { $clock }
        [unreadable] file unreadable since { $clock }
       *[other] disturbed since { $clock }, list stays
    }
feeds-line-more = q tells more
feeds-news-wishes =
    { $count ->
        [one] 1 wish
       *[other] { $count } wishes
    }
feeds-news-asked = { $count } to decide
feeds-news-came = { $count } came
feeds-news-gone = { $count } left
feeds-quiet-no-chat = the file is no saved chat – q tells more
feeds-quiet-none = nothing saved yet – in Zoom: "…", "Save chat"
feeds-quiet-chat = nothing new since { $clock }
feeds-quiet-choosing =
    { $count ->
        [0] no meeting on the server
       *[other] which meeting? – q, then m
    }
feeds-quiet-waiting = fetching the list …
feeds-quiet-bbb =
    { $count ->
        [one] one connection, nothing new ({ $clock })
       *[other] { $count } connections, nothing new ({ $clock })
    }

## Replies for the chat
replies-title =
    { $count ->
        [one] Reply for the chat to one person
       *[other] Replies for the chat to { $count } people
    }
replies-column = Text
replies-none = There is nobody to reply to: all wishes are clear, and nobody is without a topic.
replies-none-here = There is nothing to reply to this person.
replies-copied = Reply to { $name } copied: now paste it into the chat.
replies-copied-perhaps = Reply to { $name } perhaps copied. If not: mark the text with the mouse.
replies-to = @{ $name }: { $text }
replies-span = { $lowest } to { $highest }
replies-without = { $count ->
        [one] one person without a topic
       *[other] { $count } without a topic
    }
replies-reminder = No topic yet: { $names }. { $text }
replies-no-topic =
    { $tags ->
        [letters] Please write the letter of your topic ({ $topics }) into the chat.
       *[numbers] Please write the number of your topic ({ $topics }) into the chat.
    }
replies-out-of-range = Once more, please: there is no { $number }, only { $lowest } to { $highest }.
replies-unknown-topic = Once more, please: there is no topic { $number }. You can choose from { $topics }.
replies-several = You named { $first } and { $second }. Please write into the chat what is to count, the first wish first.
replies-rank = Which of your wishes is the first? Please write it alone into the chat ({ $topics }).
replies-unsure = Have you decided yet? Then please write your wish alone into the chat once more ({ $topics }).
replies-negated = Which topic would you like instead? Please write it into the chat ({ $topics }).
replies-two-people = Are there several of you at the device? Please write all names with their topic ({ $topics }) into the chat.
replies-nameless = Please write your name and your topic ({ $topics }) into the chat.
replies-anything =
    { $proposal ->
        [none] { $tags ->
            [letters] Once more, please: write only the letter of your topic ({ $topics }) into the chat.
           *[numbers] Once more, please: write only the number of your topic ({ $topics }) into the chat.
        }
       *[other] Do you mean topic { $proposal }? Please write only your topic ({ $topics }) into the chat.
    }
