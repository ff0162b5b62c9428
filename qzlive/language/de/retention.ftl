# Wie lange Namen aufbewahrt werden, und was beim Löschen geschieht.
session-purged = Die personenbezogenen Daten dieser Sitzung sind gelöscht; sie kann nicht mehr geändert werden.
session-deletion-limits = Bitte wählen Sie einen Tag vom { $first } bis zum { $last }.
server-session-purged = Die personenbezogenen Daten dieser Sitzung sind gelöscht, die Ergebnisse liegen bei der Moderation. Auf diesem Gerät wurde gelöscht, was von der Sitzung noch da war.
