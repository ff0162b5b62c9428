# Names of participants in what was written.
naming-masked =
    { $count ->
        [one] The name or address of one person occurs in the texts and was replaced by “…”, because nobody has decided about it:
       *[other] Names or addresses of { $count } people occur in the texts and were replaced by “…”, because nobody has decided about them:
    }
naming-how = Decide in the console (Editing, key n) or here: --keep-name "{ $name }" lets the name stand, --mask-name "{ $name }" replaces it without asking. Both may be given several times.
naming-hints = These words still stand there; they may be names. If so, reword the entry in the console (Editing, Enter):
naming-place = { $where }: { $excerpt }
naming-more = and in { $count } more places
naming-unknown = These names do not occur in the texts: { $names }. There are: { $known }.
