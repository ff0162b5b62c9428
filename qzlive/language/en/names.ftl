# Why a display name is asked about instead of read.
names-out-of-range = There is no { $number }, only { $lowest } to { $highest }
names-unknown-topic = There is no topic { $number }
names-several = Several numbers: { $first } and { $second }
names-at-the-end = The { $number } stands at the end: a wish, a second device or a namesake?
names-elsewhere = There are digits in the name, but no number in front
names-glued = The { $number } sticks to the name: is it part of it?
names-only-number = Only a number, no name
names-part-of-name = The { $number } may belong to the name, an office or an institution
names-unclear = Unclear whether the { $number } means a topic
names-device = The name of a device or a platform: who is it?
