# `qzlive moderate`: what the command line says before and after the console.
moderate-code = The moderators' code of { $name }
moderate-no-plan = There is no { $file }. Give the file of a plan, or the address of a session, for example wss://example.example.org/s/2031-05-14-circle
moderate-not-a-moderator = This code belongs to a result sheet, not to the moderators. It opens the sheet: qzlive host ADDRESS
moderate-no-answer = After { $seconds } seconds the server has not sent everything yet. Please try again.
moderate-server-failed = No server can be started in { $path }: { $reason }
moderate-server-ended = The server ended at once. Why, is written in { $path }
moderate-server-slow = After { $seconds } seconds the server cannot be reached yet. What it does is written in { $path }
moderate-welcome =
    The server runs, and goes on when you leave this console.

    Hosts write with: qzlive host { $address }
    A second moderator opens: qzlive moderate { $address }

    Both are asked once for a code. The codes, and cards ready to be given away, are under 7 Access.
moderate-known = This session was there already. What you have changed in the plan since then does not count for it; texts are changed under 6 Texts.
moderate-welcome-title = How the others join
moderate-no-terminal = The console needs a terminal.
moderate-no-server-left =
    The server runs no more. Everything that was confirmed is kept.
    Start it again: { $again }
    What it said last is in { $log }
moderate-goes-on =
    The server goes on at { $address }
    It writes to { $log }
    To end it: { $stop }
moderate-stopped = The server (process { $pid }) has ended. Everything that was acknowledged is saved.
moderate-stop-none = No server runs on { $path }. Another folder is given with --data.
moderate-stop-not-yet = The server on { $path } is just starting or ending. Please try again in a moment.
moderate-stop-slow = After { $seconds } seconds the server (process { $pid }) has not ended yet. Wait a little and try again.
moderate-stop-failed = The server on { $path } cannot be ended: { $reason }
moderate-unreachable = The server at { $address } cannot be reached. Check whether the address is right, whether a server runs there (qzlive serve) and whether this machine is connected to the network; then try again.
