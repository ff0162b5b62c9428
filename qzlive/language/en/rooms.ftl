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
