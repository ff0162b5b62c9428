# The plan file and the results file: what is wrong with them, what each key means, and the three commands.

## The file as a whole
plan-too-big = The file is larger than { $most } KiB. That is no plan; please check that you chose the right file.
plan-utf16 = The file is saved as UTF-16. Please save it with the encoding UTF-8.
plan-binary = This is not a text file. A plan is plain text; from a word processor save it as plain text with the encoding UTF-8.
plan-not-utf8 = Here is a character that is not saved as UTF-8, mostly an umlaut in an older Windows encoding. Please save the file with the encoding UTF-8.
plan-nothing = There is nothing in the file. “qzlive new” writes a plan to fill in.
plan-character = Here is the invisible character { $character }, which is not allowed in the file. Please delete it.
plan-documents = Here “---” begins a second document. A file holds only one; please delete the line or make a file of its own.
plan-too-much = From here on the file has more than { $most } values. No plan needs so many; please split the file.
plan-too-deep = Here more than { $most } levels lie within each other. Please check the indentation.
plan-alias-bomb = The references (“&” and “*”) make more than { $most } values here or lie too deep within each other. Please write the values without references.
plan-alias-unknown = In YAML “*{ $name }” refers to a place “&{ $name }”, which does not exist. If it is a text, put it in quotation marks.
plan-tag = In YAML “{ $tag }” names a type; there are none here. If it is a text, put it in quotation marks.

## How it is written
plan-key-not-text = Before the colon there must be a single word, the key.
plan-key-twice = “{ $key }” stands here for the second time, first in line { $first }. Please delete one of them; if a new entry begins here, “- ” is missing before it.
plan-syntax = The file cannot be read from here on. Please check indentation, colons, brackets and quotation marks in this line and the one before.
plan-quote-open = The quotation mark that begins here is not closed. Please put the same mark at the end of the text.
plan-bracket-open = The bracket that begins here is not closed properly, or a text in it needs quotation marks.
plan-escape = In double quotation marks the backslash “\” has a meaning of its own. Please put the text in single quotation marks.
plan-indentation = The indentation does not fit the lines before. What belongs together begins in the same column.
plan-key-without-colon = In this line or the one before, the colon and a blank are missing after the key.
plan-tab = The line is indented with a tab. YAML only knows blanks.
plan-colon-blank = A blank is missing after the colon.
plan-colon = A text with a colon needs quotation marks; otherwise the word before the colon counts as a key.
plan-lines-joined = This text over several lines needs quotation marks. The lines { $first } to { $last } are best written as this one.
plan-quotes = In a text in quotation marks the same marks stand once more. Take the other ones outside, or typographic ones inside.
plan-quote-needed = A text that begins with a special character needs quotation marks.

## Keys and values
plan-empty = “{ $key }” is empty. Please fill it in.
plan-missing = “{ $key }” is missing here.
plan-unknown-key = There is no key “{ $key }” here. There are: { $known }.
plan-unknown-key-near = There is no key “{ $key }” here. “{ $near }” is probably meant.
plan-text-too-long = The text has { $length } characters, { $limit } are allowed. Please shorten it.
plan-too-many = There are more than { $most } entries here. Please shorten the list.
plan-not-one-of = “{ $value }” is not possible here. Possible are: { $allowed }.
plan-breakout-name = A breakout cannot be called “{ $name }”. Take one word of at most 40 letters, digits and hyphens.
plan-not-list = “{ $key }” is a list: each entry on a line of its own after “- ”, or all of them in square brackets.
plan-not-keys = Keys are expected here, indented and one a line, for example “title: …”.
plan-no-keys = The file does not begin with a key like “title: …”. “qzlive new” writes a plan to fill in.
plan-not-text = A text is expected here. If there is one already, put it in quotation marks.
plan-time = “{ $value }” is not a time. Please write hour and minute, for example "14:00".
plan-date = “{ $value }” is not a date. Please write year, month and day, for example 2022-03-30.
plan-timezone = There is no time zone “{ $value }”. An example is Europe/Berlin.
plan-link = “{ $value }” is not a complete address. It begins with https://, http:// or mailto: and has no blanks.
plan-number = “{ $value }” is not possible here. Please write a whole number from { $least } to { $most }.
plan-place = “{ $value }” is not a table. It is called by the number of its topic and a small letter, for example 1a.
plan-tag-word = “{ $value }” cannot be a word in front of the number. Take one single word of { $limit } letters at most.

## What contradicts something else
plan-times-order = { $at } is not later than the start of the item before ({ $before }).
plan-after-end = { $at } is not before the end of the event ({ $end }).
plan-time-skipped = There is no { $at } on this day in { $zone }: the clock is put forward to summer time.
plan-item-names-no-breakout = The item is a breakout, but which one is missing: “breakout: …” with a name from below.
plan-item-is-no-breakout = “breakout” only belongs to an item with “kind: breakout”; this one has “kind: { $kind }”.
plan-unknown-breakout = There is no breakout “{ $name }” under “breakouts”.
plan-topic-twice = The topic number { $number } is already used in line { $first }. Each topic needs a number of its own.
plan-key-of-other-form = “{ $key }” has no meaning with “form: { $form }”. Please delete it or change the form.
plan-apart-and-together = People who have the same “{ $value }” cannot sit apart and together at once. Please delete “apart” or “together”.
plan-kept-topic-not-offered = Topic { $number } is to be kept, but is not offered in this phase. Add it to “topics” or take it out here.
plan-sizes = The smallest size of a table ({ $least }) is larger than the largest ({ $most }).
plan-breakout-without-topics = The breakout “{ $name }” needs topics, but there are none. Please enter some under “topics”.
plan-unknown-topic = There is no topic with the number { $number } under “topics”.
plan-topic-listed-twice = The topic { $number } stands in this list twice.
plan-topic-without-letter = With “kind: letters” there are only the topics 1 to 26 (A to Z); topic { $number } would have no letter.
plan-table-of-other-topic = The table { $table } does not belong to topic { $topic }.
plan-question-and-heading = A section has either a guiding question (“question”) or a heading of its own (“heading”), not both.

## The commands
plan-check-mended = The line would be right like this:
plan-check-refused =
    { $count ->
        [one] { $file }: one fault. Please mend it and check again.
       *[other] { $file }: { $count } faults. Please mend them and check again.
    }
plan-check-fine = { $file }: The plan is fine.
plan-check-day = { $title }, { $date }, { $start } to { $end }
plan-check-items =
    { $count ->
        [one] one item
       *[other] { $count } items
    }
plan-check-topics =
    { $count ->
        [0] no topics
        [one] one topic
       *[other] { $count } topics
    }
plan-new-written = { $file } is written. Fill in the plan and check it with “qzlive check { $file }”.
plan-new-exists = { $file } exists already and stays as it is. Please give another name.
plan-new-failed = { $file } cannot be written: { $reason }

## What each key means, for editors
plan-key-Plan-title = Title of the event.
plan-key-Plan-subtitle = Second line below the title.
plan-key-Plan-date = Day of the event, for example 2022-03-30.
plan-key-Plan-timezone = Time zone of all times; Europe/Berlin if left out.
plan-key-Plan-language = Language of the screens and the documentation: de or en.
plan-key-Plan-organiser = Who invites.
plan-key-Plan-moderators = Names of the moderators.
plan-key-Plan-platform = Where the video call takes place, for example Zoom.
plan-key-Plan-tags = What the participants put in front of their display names; without it the number of the topic.
plan-key-Plan-agenda = The programme; each item lasts until the next one begins.
plan-key-Plan-end = Time at which the event ends.
plan-key-Plan-breakouts = The breakouts, each with a name that the agenda refers to.
plan-key-Plan-topics = The topics to choose from.
plan-key-Plan-letter = Covering letter of the documentation.
plan-key-Plan-materials = Materials that the documentation points to.
plan-key-Plan-announcements = Dates that the documentation announces.
plan-key-Plan-retention_days = After so many days the names of the participants are erased.
plan-key-PlanTags-kind = numbers, or letters (A is topic 1).
plan-key-PlanTags-words = Words of your own in front of it, for example island in “island 3”.
plan-key-PlanItem-at = Planned start, for example "14:00".
plan-key-PlanItem-title = Title of the item.
plan-key-PlanItem-kind = plenary, input, break, breakout, summary or feedback.
plan-key-PlanItem-breakout = Name of the breakout under “breakouts”; only with kind: breakout.
plan-key-PlanItem-speaker = Who gives the talk.
plan-key-PlanItem-notes = Notes on the item.
plan-key-PlanNotice-at = How many minutes before the end of the breakout.
plan-key-PlanNotice-text = The sentence that then appears in all rooms.
plan-key-PlanBreakout-form = arrival (random small groups), choice (topic tables by choice), rotation (topic café in rounds) or given (groups are settled).
plan-key-PlanBreakout-by = With arrival: platform (the video call makes the groups) or qzlive. With given: region, organisation, role, site or list.
plan-key-PlanBreakout-size = How many people a small group has; only with arrival.
plan-key-PlanBreakout-round_minutes = Length of a round in minutes; 0: the time of the item is divided evenly. Only with rotation.
plan-key-PlanBreakout-max_tables = So many tables at most; 0: as many as are needed. Only with choice.
plan-key-PlanBreakout-aim = What the tables are computed for: fair, placed (as few people as possible asked again) or first (as many first choices as possible). Only with choice.
plan-key-PlanBreakout-popularity_rule = No topic falls away while one with fewer first choices runs. Only with choice.
plan-key-PlanBreakout-without_choice = Who has not chosen is seated when seen again (later), or anywhere at once (anywhere). Only with choice.
plan-key-PlanBreakout-split = The people of a topic come to its tables mixed by role and region (deal), or by the alphabet (alphabet). Only with choice.
plan-key-PlanBreakout-keep = Numbers of the topics that take place in any case; those with a host are among them anyway. Only with choice.
plan-key-PlanBreakout-apart = People who have this in common sit at different tables: organisation, role, region or site.
plan-key-PlanBreakout-together = People who have this in common sit at one table: organisation, role, region or site.
plan-key-PlanBreakout-seed = Number that the lots are drawn from; 0: it follows from the session.
plan-key-PlanBreakout-min_size = With fewer people a topic table does not take place; only with choice.
plan-key-PlanBreakout-max_size = At most so many people fit at a table.
plan-key-PlanBreakout-rounds = Number of rounds; only with rotation.
plan-key-PlanBreakout-topics = Numbers of the topics of this breakout; all if left out.
plan-key-PlanBreakout-questions = Questions for all groups of this breakout.
plan-key-PlanBreakout-announce = Announcements before the end of the breakout.
plan-key-PlanTopic-number = Number that people put in front of their display name.
plan-key-PlanTopic-title = Title of the topic.
plan-key-PlanTopic-assignment = Assignment for the table.
plan-key-PlanTopic-questions = Guiding questions; they are the sections of the results sheet.
plan-key-PlanTopic-host = Who writes the results, if that is settled already.
plan-key-PlanTopic-tables = For so many tables (1a, 1b, …) results sheets are prepared.
plan-key-PlanMaterial-title = Title of the material.
plan-key-PlanMaterial-link = Address that begins with https://, http:// or mailto:.
plan-key-PlanMaterial-note = Short note behind it, for example how long it is available.
plan-key-PlanMaterial-group = Heading under which it stands together with others.
plan-key-PlanMaterial-text = Longer text about it.
plan-key-PlanAnnouncement-date = Day of the announcement, for example 2022-05-11.
plan-key-PlanAnnouncement-title = Title of the announcement.
plan-key-PlanAnnouncement-note = Short note, for example the place.
plan-key-Results-tables = What is written at the tables.
plan-key-ResultTable-topic = Number of the topic.
plan-key-ResultTable-breakout = Name of the breakout; the first with this topic if left out.
plan-key-ResultTable-table = The table, for example 1a; the first of the topic if left out.
plan-key-ResultTable-sections = Sections of the results sheet.
plan-key-ResultSection-question = Number of the guiding question, counted from 1.
plan-key-ResultSection-heading = A heading of its own.
plan-key-ResultSection-entries = Entries; a text, or a text with entries below it.
plan-key-ResultEntry-text = The entry.
plan-key-ResultEntry-entries = Entries below it.
