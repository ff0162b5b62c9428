# The written record of a session.
documentation-when = Documentation of the event on { DATETIME($date, dateStyle: "long") }, { $starts } to { $ends }
documentation-day = Documentation of the event on { DATETIME($date, dateStyle: "long") }
documentation-extract = Extract: { $of }

## The letter
documentation-greeting = Dear participants,
documentation-lead = please find below the documentation of the event on { DATETIME($date, dateStyle: "long") }:
documentation-enclosed = In this documentation you will find:
documentation-closing = Thank you for taking part, and kind regards
documentation-and = { $first } and { $last }

## The names of the sections, which a house may replace
documentation-name-contents = Contents
documentation-name-programme = Programme
documentation-name-notices = Dates and announcements
documentation-name-materials = Materials
documentation-name-starred = At a glance
documentation-name-results = Results of the topic tables
documentation-name-topic = Topic
documentation-name-table = Table
documentation-name-assignment = Assignment
documentation-name-questions = Guiding questions
documentation-name-found = Results
documentation-name-groups = Results of the groups
documentation-name-group = Group
documentation-name-plenary = Results from the plenary
documentation-name-conclusions = Conclusions
documentation-name-tasks = Tasks
documentation-name-agreements = Agreements
documentation-name-feedback = Feedback
documentation-name-thanks = Thanks
documentation-name-people = Participants
documentation-label = { $name }:
documentation-numbered = { $name } { $number }: { $title }
documentation-numbered-untitled = { $name } { $number }

## Within the sections
documentation-time = Time
documentation-item = Agenda item
documentation-end = End
documentation-host = Table host:
documentation-no-results = No results were written down for this topic.
documentation-more = Further points
documentation-plenary-item = { $time }: { $title }
documentation-task-what = What
documentation-task-who = Who
documentation-task-until = By when
documentation-task-from = From
documentation-thanks-people =
    { $people ->
        [one] We thank the person who took part.
       *[other] We thank the { $people } people who took part, shared their experience and wrote down the results.
    }
documentation-thanks-organisations =
    { $organisations ->
        [one] We thank the { $people } people from one organisation who took part, shared their experience and wrote down the results.
       *[other] We thank the { $people } people from at least { $organisations } organisations who took part, shared their experience and wrote down the results.
    }
documentation-thanks-regions = We thank the { $people } people from { $regions } municipalities and regions who took part, shared their experience and wrote down the results.
documentation-thanks-organisations-regions = We thank the { $people } people from at least { $organisations } organisations in { $regions } municipalities and regions who took part, shared their experience and wrote down the results.
documentation-people-without-table = Without a table

## Marks at an entry
documentation-wording = Wording { $number }:
documentation-task = task
documentation-task-of = task: { $who }
documentation-until = by { $date }
documentation-agreement = agreement
documentation-starred = for the plenary
documentation-late = added later
documentation-added-in-plenary = added in the plenary
documentation-unreadable = (text erased)
documentation-date = { DATETIME($date, dateStyle: "long") }

## Pages and formats
documentation-page-of = Page { $page } of { $pages }
documentation-skip = Skip to the content
documentation-logo = Logo
documentation-logo-of = Logo: { $organiser }
documentation-missing-note = No font of this file has some of the characters; what they mean stands in square brackets instead. The HTML and the Word version have the characters themselves.
documentation-unknown-format = There is no format "{ $format }". Possible are: { $known }.
documentation-results-bundled = At the topic tables the participants wrote down their results. Here they are bundled by topic.
documentation-results-apart = At the topic tables the participants wrote down their results. Here they stand by topic and table.
documentation-file-deep = Entries of the file are nested deeper than { $limit } levels; nobody reads that.
