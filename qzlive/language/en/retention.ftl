# How long names are kept, and what happens when they are deleted.
session-purged = The personal data of this session was deleted; it cannot be changed any more.
session-deletion-limits = Please choose a day from { $first } to { $last }.
server-session-purged = The personal data of this session was deleted; the moderators have the results. What this device still had of the session was deleted.
session-deletion-not-due = The names of this session will be deleted on { $date }. To delete them now: --now.
server-session-unknown = There is no session “{ $name }” on this server.
store-still-read = All is deleted, but another program is reading { $path } just now. The files are cleared as soon as it is done: the server tries every hour and at its next start.
purge-title = Record of deletion
purge-session = Session: { $title } ({ $name })
purge-held = Held on: { DATETIME($date, dateStyle: "long") }; organiser: { $organiser }
purge-at = Personal data deleted on { DATETIME($date, dateStyle: "long") } at { $time } ({ $zone })
purge-removed = Removed:
purge-people = { $count ->
    [one] one person
   *[other] { $count } people
} with all names, addresses, organisations, functions, places, mergings and open questions
purge-choices = { $count ->
    [one] one choice of a topic
   *[other] { $count } choices of topics
} with time and source
purge-seated = { $count ->
    [one] one place
   *[other] { $count } places
} at tables
purge-labels = { $count ->
    [one] the label of one device
   *[other] the labels of { $count } devices
}
purge-masked = { $count ->
    [0] no name found in texts that might not have stood there
    [one] one name in texts replaced by “…”
   *[other] { $count } names in texts replaced by “…”
}
purge-keys = { $count ->
    [one] one key
   *[other] { $count } keys
} destroyed: what was sealed with them is unreadable in backups of the log too
purge-kept = Kept:
purge-results = the results: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, of these { $tasks ->
    [0] no task
    [one] one task
   *[other] { $tasks } tasks
}
purge-came = Number of participants: { $count }
purge-registered = of these registered: { $count }
purge-moderators = Devices of moderators: { $count }
purge-hosts = Places at result sheets where somebody wrote: { $count }
purge-groups = Participants by organisation (groups smaller than { $smallest } together):
purge-roles = Participants by function:
purge-regions = Participants by municipality or region:
purge-others = others: { $count }
purge-unknown = not stated: { $count }
purge-devices-none = { $count ->
    [0] No other device had data of this session.
    [one] The one device has learned of the deletion.
   *[other] All { $count } devices have learned of the deletion.
}
purge-devices = Of { $count } devices { $silent ->
    [one] one has
   *[other] { $silent } have
} not been heard from since. Their journals may still hold names; these are deleted at the next contact, or by hand (docs/privacy.md):
purge-device-host = Table { $label }, let in on { DATETIME($date, dateStyle: "long") }, device …{ $short }
purge-device-moderator = Moderators, let in on { DATETIME($date, dateStyle: "long") }, device …{ $short }
purge-elsewhere = Out of reach of qzlive: documents and lists that were given out, data given to people, e-mails, recordings and lists of the platform, backups of the file keys.sqlite.
purge-now-which = With --now please name the sessions to be deleted at once.
purge-nothing = There is nothing to delete.
purge-unreadable = The session “{ $name }” cannot be read.
purge-forgotten = { $name }: all data of the session was deleted before.
purge-not-yet = { $name }: names will be deleted on { DATETIME($date, dateStyle: "long") }.
purge-would = { $name }: { $people } people, { $choices } choices and { $seated } places would be deleted; in texts { $masked } names would be replaced by “…”. Nothing was deleted.
purge-file = This record also lies in { $file }.
host-wait-gone = The session is deleted
host-wait-unsent = See and keep texts that were not saved
retention-until = Names will be deleted on { DATETIME($date, dateStyle: "long") }.
retention-key = (l: another day, or now)
retention-purged = Personal data deleted on { DATETIME($date, dateStyle: "long") }. { $silent ->
    [0] {"All devices have learned of it."}
    [one] {"One device has not been heard from since."}
   *[other] { $silent } devices have not been heard from since.
}
retention-day = Choose another day
retention-plan = The day of the plan again
retention-now = Delete now
retention-hint = All names, addresses, choices and tables are deleted. The results stay; names in them are replaced by “…” unless they were allowed (view 9).
retention-which = On which day shall the names be deleted?
retention-limits = From { DATETIME($first, dateStyle: "medium") } to { DATETIME($last, dateStyle: "medium") }
retention-sure = Delete all names, addresses, choices and tables now and for ever? Then type the name of the session. The documentation should be done before.
key-access-retention = Deletion
key-access-retention-help = Change the day on which the names are deleted, or delete them now
host-stored = Your entries and your name are stored, for the moderators to read. All names will be deleted on { DATETIME($date, dateStyle: "long") }.
retention-gone = The personal data was deleted.
