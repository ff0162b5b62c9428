# The data folder of the server and the log of all sessions.

store-folder-in-use = The data folder { $path } is already in use by another server (process { $pid }). Stop that server first, or give this one a folder of its own with --data.
store-folder-unusable = { $path } cannot be used as a data folder: { $reason }. Check the path and its access rights.
store-folder-missing = There is no data folder at { $path }. Check the path; a server creates the folder when it starts.
store-key-file-damaged = The server's key { $path } is damaged: it has { $size } bytes instead of 32. Bring it back from your copy. Without it, all codes and devices become invalid.
store-file-missing = { $path } is missing or empty. Start the server on this folder, or bring the file back from your copy.
store-needs-recovery = { $path } was not closed properly. Start the server on this folder once; it brings the file in order.
store-not-durable = { $path } cannot be stored safely: the setting { $setting } is { $value }. Put the data folder on a local disk.
store-log-damaged = { $path } is damaged ({ $detail }). Leave the folder as it is, make a copy of all of it, and bring the file back from your last backup.
store-log-newer = { $path } was written by a newer version of qzlive ({ $steps }). Install that version.
store-log-shorter =
    { $missing ->
        [one] The last acknowledged command is missing at the end of { $path }.
       *[other] The last { $missing } acknowledged commands are missing at the end of { $path }.
    } Make a copy of the whole folder and look for the file with the ending -wal that belongs to the log. If you brought back an older backup on purpose, delete { $head } and start again.
store-row-missing = Stored commands of session { $session } are missing in { $path }. Make a copy of the whole folder and bring the file back from your last backup.
store-row-damaged = Version { $version } of session { $session } is damaged in the log. Make a copy of the whole folder and bring the log back from your last backup.
store-seal-broken = The field { $field } in version { $version } of session { $session } cannot be opened with its key. The log and the key file do not belong together, or one of them is damaged.
store-version-conflict = Session { $session } goes on with version { $expected }, but version { $given } was to be stored. Nothing was stored.
store-command-twice = This command of session { $session } has been stored already.
store-session-unknown = There is no session { $session } in this data folder.
store-session-taken = There is already a session named { $name }. Give the new one another title or another date.
store-key-erased = The personal data that this belongs to has been erased ({ $key }). Nothing was stored.
store-disk-full = The disk is full. { $path } could not be written, and nothing was stored. Make room; you can then go on at once.
store-write-failed = { $path } could not be read or written ({ $detail }). Nothing was stored. Check the disk.
store-closed = The server is shutting down. Nothing was stored.
store-close-late = { $path } could not be closed in time. Everything that was acknowledged is stored.
