# Lists that come by themselves: the saved chat file and BigBlueButton.

## Chat file
sources-chat-gone = The chat file is no longer there. What was taken from it stays; it goes on as soon as the chat is saved under the same name again.
sources-chat-slow = The folder with the chat file does not answer. If it is a network drive, please check the connection; it is still being waited for.
sources-chat-locked = Another program has locked the chat file. Please close it there; it will be tried again.
sources-chat-denied = The chat file may not be read. Please check the permissions of the file, or name another one.
sources-chat-failed = The chat file cannot be read (error { $number }). Please save the chat once more; it will be tried again.
sources-chat-no-file = This is no file. Please name the file in which Zoom saves the chat, such as meeting_saved_chat.txt.
sources-chat-no-text = The chat file holds no text. Please name the file in which Zoom saves the chat, such as meeting_saved_chat.txt.
sources-chat-too-big = The file is bigger than { $limit } MB and no saved chat. Please name the right file.

## BigBlueButton: address and secret
sources-bbb-address = { $variable } holds no address of a BigBlueButton server. It looks like this: https://bbb.example.org/bigbluebutton/
sources-bbb-address-extra = { $variable } holds more than the address of the server. Please leave out everything from “?” or “#” on and any name before “@”.
sources-bbb-address-open = The address in { $variable } begins with http://, so the names would travel openly. Please write https://.
sources-bbb-address-path = { $variable } does not hold the address of the server but a page on it. Please name the server only: https://bbb.example.org/bigbluebutton/
sources-bbb-checksum = { $variable } holds no known method. There are { $known }; without it, sha256 is used.
sources-bbb-no-secret = The secret for BigBlueButton is missing. Please put it into { $variable }, or into a file that { $file_variable } names. On the server “bbb-conf --secret” shows it.
sources-bbb-no-text = { $variable } has characters in it that are not UTF-8. Please enter the value again.
sources-bbb-two-secrets = The secret for BigBlueButton is given twice. Please keep either { $variable } or { $file_variable }.
sources-bbb-secret-open = The file { $path } with the secret can be read by others on this machine, so it is not used. Please change its permissions: chmod 600
sources-bbb-secret-file = The file { $path } with the secret cannot be read (error { $number }). Please check path and permissions.
sources-bbb-secret-text = The file { $path } holds no secret but something other than text. Please check the path.

## BigBlueButton: answers
sources-bbb-unreachable = The BigBlueButton server cannot be reached. Please check network and address; it will be tried again, and the list so far stays.
sources-bbb-proxy = The proxy of this machine does not allow a connection to the BigBlueButton server. Please check the proxy settings; the list so far stays.
sources-bbb-certificate = The certificate of the BigBlueButton server is not valid, so it is not asked. Please turn to the person who runs the server; the list so far stays.
sources-bbb-cut = The connection to the BigBlueButton server broke. It will be tried again, and the list so far stays.
sources-bbb-redirect = The BigBlueButton server points to another address. It is not asked there, so that nothing gets into the wrong hands. Please enter the right address; the list so far stays.
sources-bbb-status = The BigBlueButton server refuses to answer (status { $number }). Please check the address; the list so far stays.
sources-bbb-broken = The BigBlueButton server has a failure (status { $number }). It will be tried again, and the list so far stays. If it goes on, please turn to the person who runs it.
sources-bbb-slow =
    { $seconds ->
        [one] The BigBlueButton server did not answer within one second. It will be tried again, and the list so far stays.
       *[other] The BigBlueButton server did not answer within { $seconds } seconds. It will be tried again, and the list so far stays.
    }
sources-bbb-secret = The BigBlueButton server does not accept the secret. Please check secret and address; if the server wants another checksum than sha256, name it in QZLIVE_BBB_CHECKSUM.
sources-bbb-absent = There is no such meeting in BigBlueButton, or it is over. Please open the room, or choose another meeting; the list so far stays.
sources-bbb-not-running = Nobody is in this meeting yet. The list comes as soon as somebody joins.
sources-bbb-failed = The BigBlueButton server could not answer. It will be tried again, and the list so far stays; if need be, paste the list by hand.
sources-bbb-other = A web page answers at this address, not the interface of BigBlueButton. Please check the address, and whether this network wants you to log in with a browser; the list so far stays.
sources-bbb-malformed = The answer of BigBlueButton is damaged. It will be tried again, and the list so far stays; if need be, paste the list by hand.
sources-bbb-too-big = The answer of BigBlueButton is bigger than { $limit } MB and was not read. The list so far stays; please check the address.
