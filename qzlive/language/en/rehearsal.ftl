# The rehearsal of a whole circle, and the demonstration.

## What is going on
rehearsal-phase-server = The server is starting …
rehearsal-phase-hosts = The moderators and the hosts are coming; tables: { $count }
rehearsal-phase-people = The list is pasted, the tables are made; names: { $count }
rehearsal-phase-writing = The tables are writing; sheets: { $count }
rehearsal-phase-kill = The server is being killed and started again …
rehearsal-phase-end = The event is over; looking for what has arrived …
rehearsal-typed = Entries written: { $count } of { $total }

## What came of it
rehearsal-people = People
rehearsal-tables = Tables
rehearsal-entries = Entries
rehearsal-acknowledged = Acknowledged as saved
rehearsal-lost = Of these, lost
rehearsal-kills = Server killed
rehearsal-reconnects = New connections
rehearsal-hosts = Hosts
rehearsal-doubled = Doubled
rehearsal-misplaced = Out of order
rehearsal-cuts = Connections that broke
rehearsal-crashes = Programs that died
rehearsal-longest-wait = Longest wait until saved (s)
rehearsal-seconds = Duration (s)
rehearsal-lost-nothing = Nothing was lost.
rehearsal-lost-something = Something was lost. Please report it, with the folder of the rehearsal.
rehearsal-documentation = Documentation: { $path }

## What cannot be done
rehearsal-topic-unknown = The results have topic { $number }; the plan offers it in no breakout by choice.
rehearsal-table-unknown = The results have table { $label }; for this topic the plan has only { $count }. “tables:” at the topic makes more.
rehearsal-question-unknown = The results of table { $label } have guiding question { $number }; the topic has only { $count }.
rehearsal-no-breakout = The plan has no breakout with tables at which anybody could write.
rehearsal-folder-taken = { $path } holds data that no rehearsal has made. Please name another folder with --out.
rehearsal-folder-busy = A server is running on { $path }, perhaps of another rehearsal. Please end it, or name another folder with --out.
rehearsal-folder-unusable = The folder { $path } cannot be used: { $reason }
rehearsal-server-ended = The server did not start. { $path } says why.
rehearsal-server-slow = The server cannot be reached after half a minute. { $path } may say why.
rehearsal-stuck = Nothing has moved for { $seconds } seconds; the rehearsal was given up.
rehearsal-views-differ = What the moderators see (version { $shown }) is not what is stored (version { $stored }). This is a fault in qzlive; please report it.
rehearsal-order = On the sheet of table { $label } the entries stand in another order than they were written. This is a fault in qzlive; please report it.
rehearsal-name-readable = A person's name can be read in { $path }. This is a fault in qzlive; please report it.

## Demonstration
rehearsal-samples-missing = There is no { $path } here. The demonstration needs the samples of the source code; start it there, or name files of your own with --plan, --list and --results.
rehearsal-demo-no-terminal = There is no terminal here; a whole circle is rehearsed instead of the demonstration.
rehearsal-demo-where = Plan, data and documents of the demonstration lie in { $path }.
rehearsal-demo-volunteer = Vera Volunteer
rehearsal-demo-host = Host { $label }
