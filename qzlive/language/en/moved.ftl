# A session is found under another address than before.
moved-from = { $count ->
    [0] This machine has written for the session “{ $name }” before, at { $address }. All of it is saved.
    [one] This machine has written for the session “{ $name }” before, at { $address }. One change has not arrived yet.
   *[other] This machine has written for the session “{ $name }” before, at { $address }. { $count } changes have not arrived yet.
  }
moved-ask = Is the same session now found at { $address }?
moved-stranger = The server there does not know this machine: it is another session, or it has not the data of the former server. What you wrote lies unchanged on this machine and was not given to it.
