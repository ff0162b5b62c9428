# The written record of a session.
documentation-when = Documentation of the event on { DATETIME($date, dateStyle: "long") }, { $starts } to { $ends }
documentation-day = Documentation of the event on { DATETIME($date, dateStyle: "long") }
documentation-letter =
    Dear participants,

    thank you for taking part. The following pages hold what was discussed and written down on this day.
documentation-contents = Contents
documentation-programme = Programme
documentation-time = Time
documentation-item = Agenda item
documentation-end = End
documentation-results = Results
documentation-topic = Topic { $number }: { $title }
documentation-topic-untitled = Topic { $number }
documentation-assignment = Assignment:
documentation-questions = Guiding questions:
documentation-host = Table host:
documentation-found = Results:
documentation-no-results = No results were written down for this topic.
documentation-table = Table { $label }
documentation-more = Further points
documentation-plenary = Results from the plenary
documentation-plenary-item = { $time }: { $title }
documentation-materials = Materials
documentation-notices = Dates and announcements
documentation-people = Participants
documentation-people-without-table = Without a table
documentation-wording = Wording { $number }:
documentation-starred = for the plenary
documentation-late = added later
documentation-unreadable = (text erased)
documentation-date = { DATETIME($date, dateStyle: "long") }
documentation-page = Page
documentation-unknown-format = There is no format "{ $format }". Possible are: { $known }.
