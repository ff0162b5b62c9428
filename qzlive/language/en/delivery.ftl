# Extracts, names in texts, lists, and what is sent out.
documentation-unknown-part = There is no topic or table “{ $part }”. There are: { $known }.
