# How long names are kept, and what happens when they are deleted.
session-purged = The personal data of this session was deleted; it cannot be changed any more.
session-deletion-limits = Please choose a day from { $first } to { $last }.
server-session-purged = The personal data of this session was deleted; the moderators have the results. What this device still had of the session was deleted.
