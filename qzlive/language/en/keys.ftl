# Names of keys as they stand on the keyboard. Sentences use the same.

keyname-ctrl = Ctrl
keyname-shift = Shift
keyname-alt = Alt
keyname-up = ↑
keyname-down = ↓
keyname-left = ←
keyname-right = →
keyname-enter = Enter
keyname-escape = Esc
keyname-space = Space
keyname-tab = Tab
keyname-delete = Del
keyname-backspace = Backspace
keyname-pageup = PgUp
keyname-pagedown = PgDn
keyname-home = Home
keyname-end = End
keyname-minus = -
