# Auszüge, Namen in Texten, Listen und was verschickt wird.
documentation-unknown-part = Ein Thema oder einen Thementisch „{ $part }“ gibt es nicht. Möglich sind: { $known }.
