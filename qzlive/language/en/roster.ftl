# Why a list cannot be read.
roster-empty = There is no name in the list. Please paste one name a line.
roster-too-many = The list has more than { $limit } lines. Please paste the names only.
roster-too-big = { $name } is bigger than { $limit } MB and no list of names.
roster-binary = { $name } is no text file. Please save or paste the names as text, one a line.
# Why a line of a list is not taken.
roster-skipped = Line { $row }: { $why }
roster-name-too-long = longer than { $limit } characters
roster-no-name = no name
roster-counts-differ = two different counts, { $first } and { $second }
