# Namen von Tasten, wie sie auf der Tastatur stehen. Sätze nennen sie ebenso.

keyname-ctrl = Strg
keyname-shift = Umschalt
keyname-alt = Alt
keyname-up = ↑
keyname-down = ↓
keyname-left = ←
keyname-right = →
keyname-enter = Enter
keyname-escape = Esc
keyname-space = Leertaste
keyname-tab = Tab
keyname-delete = Entf
keyname-backspace = Rücktaste
keyname-pageup = Bild↑
keyname-pagedown = Bild↓
keyname-home = Pos1
keyname-end = Ende
keyname-minus = -
