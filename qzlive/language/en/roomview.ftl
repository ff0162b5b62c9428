# The console's view "Rooms": into the rooms of the call by two roads.

key-tables-rooms = Rooms
key-tables-rooms-help = Bring the published tables into the rooms of the call

key-cafe-rooms = Rooms
key-cafe-rooms-help = Bring the published tables into the rooms of the call

## Keys
key-rooms-road = Other road
key-rooms-road-help = Switch between the roads: everybody walks, or assign by hand
key-rooms-find = Find
key-rooms-find-help = Find anybody, with the room
key-rooms-platform = Platform
key-rooms-switch = Next phase
key-rooms-bbb = BigBlueButton
key-rooms-bbb-help = Make the rooms in BigBlueButton, with a link for each person
key-rooms-leave = Back
key-rooms-walk-copy = Copy
key-rooms-walk-copy-help = Copy the name of the room and go to the next
key-rooms-walk-copy-all = Copy all
key-rooms-walk-copy-all-help = Copy all names, a line for each room
key-rooms-walk-chat = For the chat
key-rooms-walk-chat-help = Who sits where, in pieces for the chat
key-rooms-walk-lists = Lists
key-rooms-walk-lists-help = Write names, work lists and who sits where into the folder: text, HTML to print, Word, Excel, CSV
key-rooms-walk-window = Window
key-rooms-walk-window-help = Show in the shared windows who sits where
key-rooms-walk-advance = Zoom in advance
key-rooms-walk-advance-help = Write the file with which Zoom assigns before the meeting, and show who is not in it
key-rooms-work-tick = Done
key-rooms-work-tick-help = These people are in their room: tick and go to the next line; of those who are done: take the tick away
key-rooms-work-take = Take
key-rooms-work-take-help = Take the line so that nobody else works on it, or give it back; where only one may assign: the whole list
key-rooms-work-stretch = Take 20
key-rooms-work-stretch-help = Take the next 20 people whom nobody has, from here on
key-rooms-work-undo = Undo
key-rooms-work-opened = Rooms open
key-rooms-work-opened-help = Tell everybody that the rooms are open, or that they are not
key-rooms-work-singly = Singly
key-rooms-work-singly-help = A line for each person, or consecutive names together
key-rooms-work-done = Those done
key-rooms-work-done-help = Show who is in a room already, or again who is missing
key-rooms-bbb-make = Make
key-rooms-bbb-make-help = Make the rooms that are not there yet, and write the links into a file
key-rooms-bbb-look = Look
key-rooms-bbb-end = End
key-rooms-bbb-end-help = End the rooms that were made; whoever is in them is sent out
key-rooms-bbb-meeting = Meeting
key-rooms-bbb-free = Free choice
key-rooms-bbb-free-help = Whether people may change the room themselves; holds for rooms that are made afterwards

## The view
rooms-view-title = Rooms for { $platform }
rooms-view-unpublished = not published yet
rooms-view-rooms_walk = { " " }1st road: everybody walks{ " " }
rooms-view-rooms_work = { " " }2nd road: assign by hand{ " " }
rooms-view-tab = Tab switches
rooms-view-platform = On which platform is the call?
rooms-view-planned = { $name } (as the plan says)
rooms-view-one-phase = There is only one phase in rooms.

## First road
rooms-walk-column-length = Length
rooms-walk-limits = Make rooms with these names in { $platform }: at most { $rooms } rooms, names of up to { $name } characters (shortened here already).
rooms-walk-copied =
    { $count ->
        [one] Copied: { $name }
       *[other] All { $count } names are copied.
    }
rooms-walk-copied-perhaps =
    { $count ->
        [one] Copied, if the terminal allows it: { $name }
       *[other] All { $count } names are copied, if the terminal allows it. d puts them into a file too.
    }
rooms-walk-window = The shared windows show now who sits where.
rooms-walk-lists-title = Lists for the rooms
rooms-walk-lists = Readable for you alone, in the folder { $folder }:
rooms-walk-only-zoom = Only Zoom takes assignments in advance. p chooses the platform.
rooms-walk-advance-title = Assignment in advance for Zoom

## Second road
rooms-work-column-who = In this order
rooms-work-column-count = No.
rooms-work-column-room = Into the room
rooms-work-column-holder = With
rooms-work-you = you
rooms-work-is-in = { $name } is in “{ $room }”
rooms-work-nobody = Nobody who is here has a table.
rooms-work-left =
    { $left ->
        [0] All { $total } are in their room
       *[other] { $again ->
            [0] { $left } of { $total } left
            [one] { $left } of { $total } left, one person moves
           *[other] { $left } of { $total } left, { $again } move
        }
    }
rooms-work-mine = you have { $count }
rooms-work-theirs = { $name } has { $count }
rooms-work-whole-mine = You have the whole list.
rooms-work-whole-theirs = { $name } has the whole list.
rooms-work-whole-nobody = Nobody has the list yet: n takes all of it.
rooms-work-one-opened = In { $platform } only one person assigns at a time, also while rooms are open.
rooms-work-one-before = Before the rooms are open only one person assigns. When they are open: o.
rooms-work-several = The rooms are open: several may work, each line belongs to one. Space ticks it and takes the next.
rooms-work-offline = Without a connection others do not see what you have, and can take it. What you tick is sent later.
rooms-work-all-done = There is nothing left to do here.
rooms-work-taken = { $name } has this.
rooms-work-lost = { $name } was quicker and has the line.
rooms-work-tick-theirs = { $name } has this line. Is it really done?
rooms-work-tick-yes = Yes, tick
rooms-work-tick-no = No
rooms-work-unticked = { $name } is on the list again.
rooms-work-nothing-to-undo = Nothing was ticked here yet.
rooms-work-undone =
    { $count ->
        [one] Taken back for one person.
       *[other] Taken back for { $count } people.
    }
rooms-work-is-opened = The rooms are open. From now on the list goes by name.
rooms-work-is-closed = The rooms count as not open again.

## Finding
rooms-find-none = { $name } (“{ $display }”) has no room.
rooms-find-room =
    { $where ->
        [done] { $name } (“{ $display }”): “{ $room }” – is there
        [elsewhere] { $name } (“{ $display }”): “{ $room }” – is still in “{ $other }”
       *[left] { $name } (“{ $display }”): “{ $room }” – not assigned yet
    }
rooms-find-nowhere = { $name } is not on this list.

## BigBlueButton
rooms-bbb-title = Rooms in BigBlueButton ({ $host })
rooms-bbb-in = Meeting: { $meeting }
rooms-bbb-no-meeting = No meeting chosen yet
rooms-bbb-fixed = fixed rooms
rooms-bbb-free = free choice of rooms
rooms-bbb-column-state = State
rooms-bbb-there =
    { $people ->
        [0] is there
        [one] is there, one connection
       *[other] is there, { $people } connections
    }
rooms-bbb-not-there = not made yet
rooms-bbb-asking = Asking the server …
rooms-bbb-found = { $count } of { $total } rooms are there.
rooms-bbb-end =
    { $people ->
        [0] End all rooms of this phase that were made?
        [one] End all rooms of this phase that were made? One person is in them and is sent out.
       *[other] End all rooms of this phase that were made? { $people } people are in them and are sent out.
    }
rooms-bbb-end-yes = End the rooms
rooms-bbb-end-no = Leave them open
rooms-bbb-other-platform = Only rooms in BigBlueButton can be made through an interface. p chooses the platform.
