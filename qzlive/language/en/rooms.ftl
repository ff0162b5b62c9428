# Tables as rooms of the video call.

## Work list
rooms-run =
    { $count ->
        [one] { $first } → { $room }
       *[other] { $first } … { $last } → { $room } ({ $count } people)
    }
rooms-run-again =
    { $count ->
        [one] { $first }: from { $was } → { $room }
       *[other] { $first } … { $last }: from { $was } → { $room } ({ $count } people)
    }

## What a platform does not take
rooms-too-many = { $count } rooms are more than the platform allows ({ $limit }).
rooms-too-many-people = { $count } people are more than the platform spreads over rooms ({ $limit }).
rooms-zoom-no-address = no e-mail address known
rooms-zoom-shared-address =
    { $count ->
        [one] the address occurs several times
       *[other] { $count } people have this address
    }
rooms-zoom-odd-address = the address begins with a sign that a spreadsheet reads as a formula
rooms-zoom-room-beyond = Zoom takes at most { $limit } rooms in advance
rooms-zoom-person-beyond = Zoom takes at most { $limit } people in advance

## BigBlueButton: rooms through its interface
rooms-bbb-unreachable = The BigBlueButton server cannot be reached. Please check network and address and try again: what is there already will be found.
rooms-bbb-proxy = The proxy of this computer allows no connection to the BigBlueButton server. Please check the proxy setting.
rooms-bbb-certificate = The certificate of the BigBlueButton server is not valid, so nothing is sent. Please turn to whoever runs the server.
rooms-bbb-cut = The connection to the BigBlueButton server broke. Please try again: what is there already will be found.
rooms-bbb-redirect = The BigBlueButton server points to another address. Nothing is sent there. Please enter the right address.
rooms-bbb-status = The BigBlueButton server turns the request down (answer { $number }). Please check the address.
rooms-bbb-broken = The BigBlueButton server has a fault (answer { $number }). Please try again; if it goes on, turn to whoever runs it.
rooms-bbb-slow =
    { $seconds ->
        [one] The BigBlueButton server did not answer within a second. Please try again: what is there already will be found.
       *[other] The BigBlueButton server did not answer within { $seconds } seconds. Please try again: what is there already will be found.
    }
rooms-bbb-secret = The BigBlueButton server does not accept the secret. Please check secret and address; if the server wants another checksum than sha256, name it in QZLIVE_BBB_CHECKSUM.
rooms-bbb-absent = BigBlueButton has no such meeting, or it is over. Please open it first.
rooms-bbb-not-running = Nobody is in this meeting yet. Rooms can be opened as soon as somebody has joined.
rooms-bbb-failed = The BigBlueButton server could not make the room. Please try again, or make it in BigBlueButton itself.
rooms-bbb-other = A web page answers at this address, not the interface of BigBlueButton. Please check the address, and whether this network wants you to log in with a browser.
rooms-bbb-malformed = The answer of BigBlueButton is damaged. Please try again: what is there already will be found.
rooms-bbb-too-big = The answer of BigBlueButton is bigger than { $limit } MB and was not read. Please check the address.
rooms-bbb-no-parent = The meeting is not running any more; without it there are no rooms. Please open it again.
rooms-bbb-parent-missing = This version of BigBlueButton makes no rooms through its interface (a known fault in 2.7). Please make the rooms in BigBlueButton itself; you have the names and the work list.
rooms-bbb-taken = BigBlueButton has something else under the id of this room. Please make the room in BigBlueButton itself.
rooms-bbb-name = BigBlueButton does not take the name of the room. Please shorten the title of the topic.
rooms-bbb-ids = This version of BigBlueButton gives ids under which nobody can enter the room. Please make the rooms in BigBlueButton itself; you have the names and the work list.
rooms-bbb-is-room = The meeting that was named is a breakout room itself. Please name the main meeting.
rooms-bbb-not-tried = Not tried, because the server failed before.

## Lists
rooms-by-name = By name
rooms-by-table = By table
rooms-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
rooms-version = Table plan { $number }, { $clock }
rooms-column-name = Name
rooms-column-table = Table
rooms-column-title = Topic
rooms-column-room = Name of the room
rooms-column-display = Display name
rooms-column-people = People
rooms-column-link = Link, for this person only
rooms-file-people = who-where
rooms-file-rooms = rooms
rooms-file-print = table-plan
rooms-file-names = room-names
rooms-file-before = work-list-before-opening
rooms-file-opened = work-list-after-opening
rooms-file-zoom = zoom-in-advance
rooms-file-links = links-personal
rooms-file-doors = links-moderators

## Work list to tick
rooms-worklist-before = Work list before the rooms are open: room by room, by one person alone.
rooms-worklist-opened = Work list while the rooms are open: down the list, also by several – each line belongs to one person.
rooms-zoom-first = Before opening only one person assigns: Zoom takes the first set that is submitted; the work of a second person is lost.
rooms-left = { $left } of { $total } left.
rooms-order-zoom = Order as in Zoom, by display name: signs, numbers (10 before 2), letters. For it to hold: mute everybody, lower raised hands. Host and co-hosts stand on top.
rooms-order-name = Order by display name: signs, numbers (10 before 2), letters.

## What to know before the first click
rooms-advice-zoom =
    If participants go themselves: choose “Let participants choose room” when you create the rooms.
    Who loses the connection comes back to the main room and has to be assigned again.
rooms-advice-bbb =
    If participants go themselves: tick the box that lets them choose the room when you create the rooms.
    More than 16 rooms in its own dialogue only if the server is set up for it (breakoutRoomLimit).
rooms-advice-teams =
    No way for participants to choose a room themselves is described for Teams; one person with the desktop app assigns them.
    Guests on the telephone and unverified people cannot be moved.
rooms-advice-webex =
    If participants go themselves: “Let participants choose any session”.
    Only one person at a time can assign by hand.

rooms-column-email = E-mail

## qzlive rooms
rooms-only-bbb = { $option } goes only with --for bbb.
rooms-no-phase = There is no such phase with tables. There are: { $known }.
rooms-unpublished = The tables are not published yet: there are only the names of the rooms.
rooms-unseated =
    { $count ->
        [one] One person is here without a table and stands on no list.
       *[other] { $count } people are here without a table and stand on no list.
    }
rooms-away =
    { $count ->
        [one] One person with a table is not here now and does not stand on the work list.
       *[other] { $count } people with a table are not here now and do not stand on the work list.
    }
rooms-about-names = names of the rooms, in the order of the tables
rooms-about-zoom =
    { $count ->
        [one] assignment in advance for Zoom, one person
       *[other] assignment in advance for Zoom, { $count } people
    }
rooms-zoom-advance = Assignment in advance: { $people } people in the file, { $left } not. It holds only for people who are signed in to Zoom with exactly this address (not in a browser), and only if it is uploaded to the web portal before the meeting begins.
rooms-zoom-empty = { $room }: nobody in the file, Zoom will not make the room
rooms-moderation = Moderation
rooms-about-links = a link for each person: send it to this person only, never to the common chat or a shared screen
rooms-about-doors = links for moderators into every room: for moderators only
rooms-bbb-no-server = Which BigBlueButton server is meant is said nowhere. Please set { $variable } and { $secret_variable }.
rooms-bbb-which = Please name the id of the main meeting in { $variable }. Running are: { $known }.
rooms-bbb-well = is there
rooms-bbb-made = Rooms in BigBlueButton: { $there } there (new: { $new }), failed: { $failed }.
rooms-bbb-ended =
    { $count ->
        [one] One room in BigBlueButton ended.
       *[other] { $count } rooms in BigBlueButton ended.
    }
rooms-bbb-stopped = Broken off. What is there already will be found next time.
