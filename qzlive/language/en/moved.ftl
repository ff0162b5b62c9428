# A session is found under another address than before.
moved-from = { $count ->
    [0] This machine has written for the session “{ $name }” before, at { $address }. All of it is saved.
    [one] This machine has written for the session “{ $name }” before, at { $address }. One change has not arrived yet.
   *[other] This machine has written for the session “{ $name }” before, at { $address }. { $count } changes have not arrived yet.
  }
moved-ask = Is the same session now found at { $address }?
moved-stranger = At the new address this machine was not let in, or the address could not be reached. What you wrote is ready at the former address again; nothing was given to the new one.
