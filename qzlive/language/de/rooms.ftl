# Tische als Räume der Videokonferenz.

## Arbeitsliste
rooms-run =
    { $count ->
        [one] { $first } → { $room }
       *[other] { $first } … { $last } → { $room } ({ $count } Personen)
    }
rooms-run-again =
    { $count ->
        [one] { $first }: aus { $was } → { $room }
       *[other] { $first } … { $last }: aus { $was } → { $room } ({ $count } Personen)
    }

## Was eine Plattform nicht aufnimmt
rooms-too-many = { $count } Räume sind mehr, als die Plattform zulässt ({ $limit }).
rooms-too-many-people = { $count } Personen sind mehr, als die Plattform auf Räume verteilt ({ $limit }).
rooms-zoom-no-address = keine E-Mail-Adresse bekannt
rooms-zoom-shared-address =
    { $count ->
        [one] die Adresse kommt mehrfach vor
       *[other] { $count } Personen haben diese Adresse
    }
rooms-zoom-odd-address = die Adresse beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest
rooms-zoom-room-beyond = Zoom nimmt vorab höchstens { $limit } Räume
rooms-zoom-person-beyond = Zoom nimmt vorab höchstens { $limit } Personen
