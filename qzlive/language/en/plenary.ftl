# The plenary in the console: who speaks, starred points, feedback, tasks.
console-plenary = Plenary
key-console-view-plenary = Plenary
plenary-number = No.
plenary-title = Topic
plenary-speaker = speaks
plenary-minutes = min.
plenary-minutes-long = Minutes
plenary-minutes-hint = empty: as long as it takes · shared equally: { $minutes }
plenary-topic = Topic { $number }: { $title }
plenary-host = { $count ->
    [one] Host of { $labels }
   *[other] Hosts of { $labels }
  }
plenary-before = No topic has the floor yet.
plenary-over = All topics have had the floor.
plenary-speaks = { $minutes ->
    [0] speaking: { $name } · since { $time }
   *[other] { $over ->
        [yes] over time: { $name } · { $minutes } min. from { $time }
       *[no] speaking: { $name } · { $minutes } min. from { $time }
      }
  }
plenary-next = then: { $topic }
plenary-nobody-next = then: no other topic
plenary-no-summary = The plan has no item for the summary.
plenary-rest = { $over ->
    [yes] Summary over by { $left }
   *[no] Summary: { $left } left
  }
plenary-ahead = Summary from { $time }, { $minutes } min.
plenary-ended = The summary is over.
plenary-share = { $topics ->
    [one] 1 topic left, { $minutes } min.
   *[other] { $topics } topics left, { $minutes } min. each
  }
plenary-added = + { $text } (in the plenary)
outline-plenary = in the plenary
plenary-no-stars = { $count ->
    [0] nothing written yet
    [one] no star on 1 point (s: choose)
   *[other] no star on { $count } points (s: choose)
  }
plenary-column-table = Table
plenary-column-point = Point
plenary-larger = The terminal's own letters make it larger: Ctrl and +, back with Ctrl and −.
plenary-all-spoken = All topics have had the floor. Enter gives it to one again.
plenary-given = { $topic } has the floor.
plenary-nothing-to-share = There is no time left to share.
plenary-share-over = { $count ->
    [one] One topic has a time of its own already. Shall each topic have { $minutes } min?
   *[other] { $count } topics have times of their own already. Shall each topic have { $minutes } min?
  }
plenary-share-yes = Share anew
plenary-share-no = Leave it
plenary-shared = { $topics ->
    [one] The last topic has { $minutes } minutes.
   *[other] { $topics } topics have { $minutes } minutes each.
  }
plenary-add = Point on { $topic }
plenary-add-to = Point on { $topic } (table { $label })
plenary-which-table = For which table? { $topic }
plenary-table = Table { $label } ({ $count ->
    [one] 1 point
   *[other] { $count } points
  })
plenary-conclude = Conclusion of the plenary
plenary-no-summary-item = The plan has no item for the summary. Which sheet is it for?
plenary-no-feedback-item = The plan has no item for feedback. Which sheet is it for?
lines-placeholder = write, Enter
lines-hint = Enter puts the line onto the sheet and makes room for the next. Esc: done.
stars-title = { $topic } · { $count ->
    [0] no star yet
    [one] 1 star
   *[other] { $count } stars
  }
stars-none = Nothing is written on this topic yet.
key-plenary-next = Next
key-plenary-next-help = Give the floor to the next topic
key-plenary-back = Back
key-plenary-back-help = Give the floor back to the topic before
key-plenary-give = Give floor
key-plenary-give-help = Give the floor to the topic under the cursor
key-plenary-turn = Who/time
key-plenary-turn-help = Who speaks for this topic and how long
key-plenary-share = Share time
key-plenary-share-help = Share the time that is left equally among the other topics
key-plenary-earlier = Earlier
key-plenary-earlier-help = The topic under the cursor speaks earlier
key-plenary-later = Later
key-plenary-later-help = The topic under the cursor speaks later
key-plenary-stars = Stars
key-plenary-stars-help = Choose the starred points of this topic
key-plenary-big = Large
key-plenary-big-help = Show the topic large, to share this window
key-plenary-add = Point
key-plenary-add-help = Write down a point on the topic that has the floor
key-plenary-conclude = Conclusion
key-plenary-conclude-help = Write down a conclusion of the plenary
key-plenary-feedback = Feedback
key-plenary-feedback-help = Write feedback down, take it from the chat or paste it
key-plenary-tasks = Tasks
key-plenary-tasks-help = Tasks and agreements of all sheets
key-stars-cancel = Done
key-stars-cancel-help = Back to the plenary
key-stars-star = Star
key-stars-star-help = Give a star or take it
key-slide-next = Next
key-slide-next-help = Give the floor to the next topic
key-slide-back = Back
key-slide-back-help = Give the floor back to the topic before
key-slide-quit = Console
key-slide-quit-help = Back to the console
# Tasks and agreements
tasks-title = { $tasks ->
    [0] No task
    [one] 1 task
   *[other] { $tasks } tasks
  }{ $nobody ->
    [0] {""}
   *[other] {" "}({ $nobody } without an owner)
  } · { $agreements ->
    [0] no agreement
    [one] 1 agreement
   *[other] { $agreements } agreements
  }
tasks-what = What
tasks-who = Who
tasks-until = until
tasks-from = from
tasks-nobody = still open
tasks-agreed = Agreement
tasks-none = There is no task and no agreement on the sheets yet.
tasks-plain = It is a plain point now; it stays on sheet { $label }.
tasks-owner-lost = Who does it until when will be lost: { $owner }
tasks-owner-drop = Change it
tasks-owner-keep = Leave it
tasks-find = Which point?
tasks-chat = Tasks for the chat
tasks-masked = This is the name of a person. The documentation leaves it out unless somebody decides otherwise; a role or an organisation would stay.
programme-chat-tasks = Tasks and agreements
programme-chat-task = Task: { $text } → { $owner }
programme-chat-by = by { $date }
programme-chat-nobody = who will do it?
programme-chat-agreement = Agreement: { $text }
entries-placeholder = some letters, ↓ to choose
entries-more = and { $count } more: write more letters
entries-none = No point contains that.
key-tasks-edit = Change
key-tasks-edit-help = What, who and until when
key-tasks-task = New
key-tasks-task-help = Make a point of any sheet a task
key-tasks-agree = Agreement
key-tasks-agree-help = Make a point of any sheet an agreement
key-tasks-switch = Turn
key-tasks-switch-help = Turn the task into an agreement or the other way round
key-tasks-plain = No task
key-tasks-plain-help = A plain point again; it stays on its sheet
key-tasks-copy = Chat text
key-tasks-copy-help = The list as text for the chat
key-tasks-leave = Plenary
key-tasks-leave-help = Back to the plenary
# Feedback
feedback-way = How does the feedback come onto the sheet?
feedback-way-typed = Written down, one line after the other
feedback-way-chat = From the chat that Zoom has saved
feedback-way-pasted = Pasted, or from a file
feedback-way-hint = No name comes onto the sheet, not from the chat either.
feedback-typed = Feedback
feedback-paste = Paste feedback: from the chat, a poll or a pad
feedback-paste-hint = You see each line before anything comes onto the sheet.
feedback-chat-where = In which file is the saved chat?
feedback-chat-hint = Zoom: “…” in the chat, then “Save chat”; the file lies in Documents/Zoom.
feedback-chat-older = Saved last, but before this session: { $file }
feedback-title = Choose feedback
feedback-column-text = Message
feedback-column-why = Note
feedback-column-name = written by
feedback-is-noise = greeting, number
feedback-is-private = private
feedback-is-moderator = moderation
feedback-is-deleted = deleted
feedback-is-there = on the sheet
feedback-is-named = names somebody
feedback-reading = Reading the file …
feedback-all = { $count ->
    [one] 1 message
   *[other] { $count } messages
  }, { $taken } ticked{ $there ->
    [0] {""}
    [one] , 1 is there already
   *[other] , { $there } are there already
  }
feedback-since = since { $time } ({ $title }): { $count ->
    [one] 1 message
   *[other] { $count } messages
  }, { $taken } ticked{ $there ->
    [0] {""}
    [one] , 1 is there already
   *[other] , { $there } are there already
  }
feedback-earlier = { $count ->
    [one] There is 1 message before that (z: choose the time).
   *[other] There are { $count } messages before that (z: choose the time).
  }
feedback-empty = There is no message yet.
feedback-nameless = Only the text comes onto the sheet, never who wrote it.
feedback-from-when = From when on?
feedback-from = since { $time }: { $title }
feedback-from-all = all of it
feedback-none-taken = Nothing is ticked.
feedback-taken = { $count ->
    [one] 1 message is on the sheet now.
   *[other] { $count } messages are on the sheet now.
  }
key-feedback-take = Take
key-feedback-take-help = Put what is ticked onto the sheet
key-feedback-tick = Tick
key-feedback-tick-help = Take this line or leave it out
key-feedback-all = All/none
key-feedback-all-help = Tick everything that looks like feedback, or nothing
key-feedback-since = From when
key-feedback-since-help = From when on the chat is read
