# Why a list cannot be read.
roster-empty = There is no name in the list. Please take the participant list of Zoom, Teams or the registration, or paste one name a line.
roster-too-many = The list has more than { $limit } lines. Please take the list of this one session only.
roster-too-big = { $name } is bigger than { $limit } MB and no participant list. Please choose the right file.
roster-too-long = The text is longer than { $limit } million characters and no participant list. Please paste the list only.
roster-line-too-long = A line is longer than { $limit } characters; no participant list looks like that. Please choose the right file, or paste one name a line.
roster-too-many-cells = The table has more than { $limit } cells. Please keep only the columns with name, e-mail and topic.
roster-binary = { $name } is no text file. Please save the list as CSV or text, or paste the names, one a line.
roster-old-workbook = { $name } is an old Excel file or has a password. Please open it in Excel and save it as “Excel Workbook (.xlsx)” without a password, or as CSV.
roster-no-workbook = { $name } is no Excel file. Please save the list as XLSX or CSV.
roster-workbook-broken = { $name } is damaged. Please download the list again or save it as CSV.
roster-workbook-bomb = { $name } unpacks to far more data than a participant list has, and was not opened. Please save the list as CSV.
roster-unreadable = { $name } cannot be read: { $why }
roster-not-regular = { $name } is no file but a device or a pipe. Please save the list as a file and name that.
roster-unwritable = The output cannot be written: { $why }
# Why a line of a list is not taken.
roster-skipped = Line { $row }: { $why }
roster-name-too-long = longer than { $limit } characters
roster-no-name = no name
roster-counts-differ = two different counts, { $first } and { $second }
roster-about-meeting = about the meeting
roster-heading = heading
roster-not-there = registered, did not come
roster-cancelled = cancelled or denied
roster-anonymous = answered without a name
# The command: what is in a list.
roster-is =
    { $format }: { $people ->
        [one] one person
       *[other] { $people } people
    } in { $rows ->
        [one] one line
       *[other] { $rows } lines
    }
roster-states = The list itself says { $stated } too.
roster-states-other = Note: the list itself says { $stated }, found were { $people }.
roster-dates-open = Day and month can be swapped, and the order depends on it. Please give --dates dmy or --dates mdy; until then no times count.
roster-no-topics = Without --topics no number is a choice.
roster-skipped-lines =
    { $count ->
        [one] One line was left out:
       *[other] { $count } lines were left out:
    }
roster-perhaps = perhaps { $names }?
roster-unknown = not registered
roster-mark-host = host
roster-mark-waiting = in the waiting room only
roster-mark-bot = a recording, no person
roster-mark-telephone = telephone
roster-mark-device = device
# What the lists are called.
roster-format-zoom-participants-report = Zoom, participants report
roster-format-zoom-participants-api = Zoom, participants from the API
roster-format-zoom-webinar-report = Zoom, webinar report
roster-format-zoom-registration-report = Zoom, registration report
roster-format-zoom-poll-report = Zoom, poll report
roster-format-zoom-chat = Zoom, saved chat
roster-format-teams-attendance-report = Teams, attendance report
roster-format-webex-attendance = Webex, attendance report
roster-format-google-meet-attendance = Google Meet, attendance report
roster-format-bbb-getmeetinginfo = BigBlueButton, running meeting
roster-format-bbb-learning-dashboard = BigBlueButton, learning dashboard
roster-format-blackboard-attendance = Blackboard Collaborate, attendance
roster-format-nextcloud-talk = Nextcloud Talk, participants
roster-format-json-list = list as JSON
roster-format-registration-table = registration list
roster-format-pasted-list = Pasted list
roster-format-name-list = names, one a line
roster-format-pretix-order-positions = pretix, order positions
roster-format-eventbrite-attendees = Eventbrite, attendees
roster-format-moodle-participants = Moodle, participants
