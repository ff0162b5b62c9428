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
