# Extracts, names in texts, lists, and what is sent out.
documentation-unknown-part = There is no topic or table “{ $part }”. There are: { $known }.
documentation-file-no-json = This is no documentation in JSON.
documentation-file-other = The file has the format “{ $format }”; this version of qzlive reads { $known }.
documentation-file-wrong = What stands at “{ $place }” does not belong there (qzlive schema documentation shows the structure).
documentation-file-long = The file is too large: up to { $limit } MB are possible.

## Lists: names of files, sheets and columns
documentation-file-tasks = tasks
documentation-file-agreements = agreements
documentation-file-programme = programme
documentation-file-topics = topics
documentation-file-results = results
documentation-file-people = participants
documentation-list-tasks = Tasks
documentation-list-agreements = Agreements
documentation-list-programme = Programme
documentation-list-topics = Topics
documentation-list-results = Results
documentation-list-people = Participants
documentation-column-what = Task
documentation-column-who = Who
documentation-column-until = Until
documentation-column-topic = Topic
documentation-column-table = Table or group
documentation-column-item = Agenda item
documentation-column-agreement = Agreement
documentation-column-time = Time
documentation-column-speaker = With
documentation-column-notes = Contents
documentation-column-title = Title
documentation-column-assignment = Assignment
documentation-column-questions = Guiding questions
documentation-column-heading = Question or heading
documentation-column-level = Level
documentation-column-entry = Entry
documentation-column-kind = Kind
documentation-column-marks = Notes
documentation-column-name = Name

## Everything in one folder, to be sent
delivery-file-email = e-mail
delivery-file-letter = letter
delivery-file-materials = materials
delivery-file-material = material
delivery-pdf = the documentation as PDF
delivery-docx = the documentation as a Word file, to go on writing
delivery-html = the documentation as a web page, to be read in any browser
delivery-letter = the covering letter as text, which is in the documents too
delivery-tasks = { $tasks ->
        [0] { $agreements ->
                [one] one agreement
               *[other] { $agreements } agreements
            }
        [one] one task{ $agreements ->
                [0] { "" }
                [one] { " " }and one agreement
               *[other] { " " }and { $agreements } agreements
            }
       *[other] { $tasks } tasks{ $agreements ->
                [0] { "" }
                [one] { " " }and one agreement
               *[other] { " " }and { $agreements } agreements
            }
    } as an Excel list
delivery-materials = the materials with their links
delivery-materials-title = Materials
delivery-material = material: { $title }
delivery-material-file = Text: { $file }
delivery-email = the text of the e-mail
delivery-subject = Subject: Documentation of “{ $title }”, { DATETIME($date, dateStyle: "long") }
delivery-lead = please find attached the documentation of “{ $title }” on { DATETIME($date, dateStyle: "long") }.
delivery-attached = Attached to this e-mail:
delivery-questions = If you have questions or something to add, simply reply to this e-mail.
delivery-questions-until = We are glad to receive questions and additions until { DATETIME($date, dateStyle: "long") }; after that the names of this event are deleted.
delivery-closing = Thank you for taking part, and best regards
