# The shared window: what everybody in the call sees.
window-programme = Our programme
window-until = until { $time }
window-next = up next
window-end = End
window-topics = Your topic at { $time }
window-topics-none = The topics follow.
window-step = Step { $number }
window-step-choose = Which topic would you like to talk about?
window-step-rename = { $tags ->
    [letters] Put its letter in front of your displayed name:
   *[numbers] Put its number in front of your displayed name:
  }
window-step-example = First name Last name  →  { $tag } First name Last name
window-step-break = You take a break, we make the tables.
window-step-wait = We make the tables, just a moment please.
window-seats = Who sits where?
window-seats-soon = We are just making the tables.
window-seats-over = The time at the tables is over.
window-begins-at = Begins at { $time }
window-begins-soon = We are about to begin.
window-goes-on = We are about to go on.
window-then = After that: { $title }
window-thanks = Thank you for taking part!
window-plenary = Results from the tables
window-speaker = { $name } speaks
window-left = { $left } min. left
window-time-is-up = the time is up
window-then-topic = After that: { $tag }  { $title }
window-page = Page { $number } of { $count }
window-held = Page { $number } of { $count } · on hold
window-device = Shared window ({ $machine })
window-left-alone = The window is closed: { $reason }
window-no-server = No server runs on { $path }. Open the console first: { $command }
window-no-session = The server has no session for this plan yet. Open the console first: { $command }
window-no-terminal = A window to be shared needs a terminal. Open one of its own for it, for example with large letters.
key-window-turn-on = Next
key-window-turn-back = Back
key-window-hold = Hold
key-window-hold-help = Stay on this page, or go on by itself
key-window-order = Tables/names
key-window-theme = Light/dark
key-window-quit = Close
# What the console says about it.
present-title = The shared window shows: { $view }
present-view-programme = Programme, with now and next
present-view-topics = Topics and the three steps
present-view-seats = Who sits where
present-view-countdown = Time left in big digits
present-view-plenary = Plenary, the topic's starred points
present-view-blank = Calm title
present-how =
    Open a window in a terminal of its own, with large letters, and share that one in the call:
    { $command }
key-console-present = Window
key-console-present-help = Choose what the shared window shows, and see how one is opened
key-present-copy = Copy command
key-present-pick-programme = Programme
key-present-pick-topics = Topics
key-present-pick-seats = Seats
key-present-pick-countdown = Time left
key-present-pick-plenary = Plenary
key-present-pick-blank = Title
present-copied = The command is in the clipboard.
present-copied-by-mouse = The command was given to the terminal to be copied. If it does not arrive, mark it with the mouse.
