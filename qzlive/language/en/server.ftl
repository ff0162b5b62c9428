# Why the server turns somebody away or does not accept a command, and what to do then.

server-code-wrong = The code or the address is not right. Check both on your card; capitals and dashes do not matter.
server-too-many-tries = Too many wrong codes were entered. Please try again in { $seconds } seconds.
server-token-unknown = This device is not registered here. Please enter your code once more.
server-seat-full = { $limit } devices are registered for this results sheet already. The moderators can remove one of them.
server-seat-unknown = There is no such table (any more). Please ask the moderators; what you wrote stays on your device.
server-lobby-full = Very many people are waiting to be let in. Please try again in a moment, or use your code.
server-hello-missing = The other side did not introduce itself. Is this really an address of qzlive?
server-protocol-too-old = This qzlive is too old for the server. It needs protocol { $oldest } to { $newest }; please install a newer version.
server-protocol-too-new = This qzlive is newer than the server. It speaks protocol { $oldest } to { $newest }; please have the server updated.
server-frame-unreadable = The server did not understand a message of this device.
server-frames-unreadable = The server did not understand { $count } messages of this device and has ended the connection. Please install the same version as on the server.
server-not-allowed = This device has no right to do that.
server-not-admitted = You have not been let in yet. Please wait until the moderators admit you.
server-command-unknown = The server does not know this command. Please have the server updated; the text stays on your device.
server-command-unreadable = The server cannot read this command ({ $field }). The text stays on your device.
server-command-differs = Another command is stored under the same number. Please enter the text once more.
server-disk-full = The server's disk is full. Your text is safe on your device and is sent again by itself.
server-not-saved = The server cannot save at the moment. Your text is safe on your device and is sent again by itself.
server-error = The server failed at this command; nothing was saved. The text stays on your device. Please report the error.
server-session-unreadable = This session was written by a newer version of qzlive, or is damaged. All other sessions go on.

# Why it does not start.

server-address-open = At { $host } other machines could reach the server, and names would cross the network unencrypted. Give --tls-cert and --tls-key or, if a proxy in front takes care of the encryption, --behind-proxy.
server-address-taken = { $host }, port { $port } is taken: a program is running there already, perhaps another server. With --port you give another port.
server-address-unusable = { $host }, port { $port } cannot be opened: { $reason }. With --port you give another port.
server-tls-incomplete = --tls-cert and --tls-key belong together. Give both.
server-tls-unusable = The certificate and key of { $path } cannot be used. Check that both files are in PEM format and belong together.
server-public-url = { $url } is no address that a server is reached by. It begins with https:// or wss:// and has nothing behind a question mark.
server-file-missing = There is no file { $file }. Check its name, and the folder in which you run the command.
server-file-unreadable = The file { $file } cannot be read: { $reason }. Check that it is a file and that you may read it.
server-unreachable = The server at { $address } does not answer. Is it still running?

# What it says when it starts.

server-listening = The server is running at { $address }. Stop it with Ctrl+C.
server-session-opened = New session: { $address }
server-session-found = Session: { $address }
server-session-broken = The session { $name } cannot be opened: { $reason }
server-how-codes = Codes for moderators and tables: { $command }
server-stopped = The server has stopped. Everything that was acknowledged is saved.

# Cards for the hosts.

server-card-title = Topic table { $label }: { $title }
server-card-greeting = You write down the results at this table. You may look in at any time before and try an entry; it does not count.
server-card-address = Address
server-card-code = Code
server-card-start = How to open the results sheet
server-card-asks = The program asks for the code once; after that the server knows this device.
server-card-get = For this you need the program qzlive on your machine (it needs Python 3.11 or later and is installed with pipx). If you do not have it yet, ask the people who invite you for it.
server-card-assignment = Assignment
server-card-questions = Guiding questions
server-card-keys = Keys
server-card-keys-text = Enter writes a new entry, the arrow keys select one, F1 shows all keys. What you write is safe without a connection, too.
server-card-moderator = Moderators
server-card-moderator-start = How to open the console
server-card-moderator-note = This code opens everything, the names too. Give it to moderators only.
server-only-here = The address { $address } works on this machine only; nobody else gets in by it. End the server with qzlive stop and start it so that others reach it: behind a proxy with qzlive serve --behind-proxy --public-url wss://YOUR-ADDRESS, or without one with --host, --tls-cert and --tls-key. If it runs behind a proxy already, qzlive codes --address wss://YOUR-ADDRESS puts the right address on the cards.
server-codes-no-server = No server is running on { $path } at the moment. The address on the cards is { $address }; with --address you give the right one.
server-codes-no-seats = This plan has no topic tables that have codes.

# What is wrong with a code before it is sent.

server-code-length = This is no code: it has { $wanted } characters, what you typed has { $count }. Type the code alone, as it stands on the card.
server-code-letters = This is no code: what you typed has characters that are in no code. It consists of digits and letters from A to Z in groups of four.
server-code-of-moderators = This is the moderators' code, not one for a results sheet. It opens the console: qzlive moderate { $address }
server-code-of-seat = This code belongs to a results sheet, not to the moderators. It opens the sheet: qzlive host { $address }

# In which parts plan and session differ.

server-differs = This session exists already and differs from the plan. What stands in the session counts. These parts differ:
server-differs-head = Facts of the session: { $keys }
server-differs-agenda = Agenda (agenda, end)
server-differs-breakout = Breakout { $name }: { $keys }
server-differs-breakout-new = The breakout { $name } is in the plan only.
server-differs-breakout-gone = The breakout { $name } is in the session only.
server-differs-topic = Topic { $number }: { $keys }
server-differs-topic-new = Topic { $number } is in the plan only.
server-differs-topic-gone = Topic { $number } is in the session only.
server-differs-materials = Materials (materials)
server-differs-notices = Dates to come (announcements)
server-differs-how = How to change the session: open the console with qzlive moderate. Topics, guiding questions, the letter, materials and dates are changed in 6 Texts, agenda items in 1 Programme, tables in 3 Tables. For anything else give the plan another title or another date; that makes a new session with new codes.
