# The line that is always there.
status-online = ● connected
status-waiting = { $count ->
    [one] ● saving 1
   *[other] ● saving { $count }
  }
status-offline = { $count ->
    [0] ○ no connection
    [one] ○ no connection, 1 waiting
   *[other] ○ no connection, { $count } waiting
  }
status-refused = ✕ access refused
