# Why a display name is asked about instead of read.
names-out-of-range = There is no { $number }, only { $lowest } to { $highest }
names-unknown-topic = There is no topic { $number }
names-several = Several numbers: { $first } and { $second }
names-span = { $first } to { $second }: one of them, or both?
names-contradiction = Different numbers in front and behind: { $first } and { $second }
names-at-the-end = The { $number } stands at the end: a wish, a second device or a namesake?
names-in-the-middle = The { $number } stands in the middle of the name
names-elsewhere = There are digits in the name, but no number in front
names-glued = The { $number } sticks to the name: is it part of it?
names-only-number = Only a number, no name
names-part-of-name = The { $number } may belong to the name, an office or an institution
names-unclear = Unclear whether the { $number } means a topic
names-unclear-choice = Unclear whether a topic is meant
names-unsure = Perhaps { $number }: not decided yet
names-negated = Not { $number }: but which one then?
names-letter = There is a letter behind the { $number }
names-letter-alone = A letter instead of a number
names-rank = Unclear which wish comes first
names-roman = A Roman { $number } or a name?
names-number-word = The word for { $number } or a name?
names-two-people = Several people: do they wish for { $number }, or are there { $number } of them?
names-device = The name of a device: who is it?
names-telephone = A telephone call: who is it?
names-nameless = A name that the platform gives: who is it?
names-sample = The name from the example: who is it?
names-bot = A recording service with a number
names-registered-both = Registered with and without the number: who is it?
names-number-not-letter = { $number } is a number, but letters were asked for
names-letter-unknown = There is no such letter: { $count ->
    [one] there is only one topic
   *[other] there are only { $count } topics
}
names-initial = The letter of a topic or of a name?
names-too-long = Too long for a name
# The command "qzlive names".
names-bad-line = Line { $line }: a JSON object is expected, with the name under "display" and the number of topics under "topics", { $most } at most.
