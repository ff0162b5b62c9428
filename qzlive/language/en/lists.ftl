# Why a line of a list is no person.
lists-heading = a heading
lists-panel = a button or a status, no name
lists-role = the role of the person above
lists-initials = the initials of the picture beside it
lists-doubled = the same name again, as with everybody
lists-not-here = stands below those who are not in the meeting
lists-running-numbers = Every line begins with a running number ({ $first } to { $last }). The numbers are taken as a numbering, not as choices. If they are topics, please enter these with the people.
# Why a list cannot be read.
lists-xml = This XML is broken or dangerous. Please use BigBlueButton's answer as it came.
lists-no-attendees = There is no list of attendees from BigBlueButton in this XML. What is needed is the answer of getMeetingInfo.
lists-unknown-table = This is a table whose columns are not recognised. Please paste its header too (first name, last name, e-mail), or the names only, one a line.
lists-bbb-checksum = BigBlueButton has refused the request: the shared secret does not fit.
lists-bbb-not-found = BigBlueButton does not know this meeting, or it has not begun yet.
lists-bbb-failed = BigBlueButton has refused the request ({ $key }).
# Why a record of a table is no person.
lists-section = section { $section }, which has no participants
lists-namesakes = a join of namesakes, cannot be told whose
lists-did-not-come = registered, but did not come
lists-anonymous = sum of the anonymous answers, nobody
lists-above = stands above the table
lists-sum = a sum
lists-empty-record = empty record
lists-cancelled = cancelled
