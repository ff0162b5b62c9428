# The connection to the server, the address and what is kept on this machine.

## Address
link-address-unreadable = This is no address. It looks like this: wss://host.example.org/s/2022-03-30-name-of-the-session
link-address-scheme = An address begins with wss://, ws://, https:// or http://, not with “{ $scheme }”.
link-address-session = The address lacks the session: behind the host stands “/s/” and the name of the session.
link-address-extra = The address has more in it than host and session. Please leave out everything from “?” or “#” on and any name before “@”; you will be asked for the code.

## Connection
link-unreachable = The server cannot be reached. It will be tried again; what you write is kept on this machine.
link-timeout = The server does not answer. It will be tried again; what you write is kept on this machine.
link-lost = The connection broke and is being restored. What you write is kept on this machine.
link-gap = The state of the server is being fetched anew.
link-no-session = There is no session “{ $name }” at this address. Please check the address.
link-other-server = Something other than qzlive answers at this address. Please check the address, and whether this network wants you to log in with a browser.
link-status = The server refused the connection (answer { $number }). Please check the address.
link-certificate = The server's certificate is not valid, so there is no connection. Please turn to the person who runs the server.
link-proxy = The proxy of this machine does not allow the connection. Please check the proxy settings.
link-closed = The server ended the connection (reason { $number }).
link-newer-server = The server is newer than this program. Please update qzlive; what you wrote is kept on this machine.
link-other-session = This was written for an earlier session at this address and was not saved there any more. It lies on this machine only.
link-too-large = This is too much at once ({ $size } bytes, { $limit } are allowed). Please split it.

## What is kept on this machine
link-journal-busy = This seat is open in another window on this machine. Please go on there, or close it first.
link-journal-newer = What is kept in { $path } comes from a newer version. Please update qzlive.
link-journal-write = { $path } cannot be written to (error { $number }). Please make room or check the permissions; until then nothing is accepted.
