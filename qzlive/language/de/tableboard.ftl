# Tische bearbeiten: was eine Änderung bewirkt, Menüs, Paare, Teilen, Zusammenlegen, Änderungen veröffentlichen.
ahead-moved = { $count ->
    [one] { $name } zieht um an Tisch { $label }.
   *[other] { $count } Personen ziehen um.
  }
ahead-seated = { $count ->
    [one] { $name } bekommt einen Platz an Tisch { $label }.
   *[other] { $count } Personen bekommen einen Platz.
  }
ahead-lost = { $count ->
    [one] { $name } hat dann keinen Tisch.
   *[other] { $count } Personen haben dann keinen Tisch.
  }
ahead-told = { $count ->
    [one] 1 davon hat den bisherigen Tisch schon erfahren.
   *[other] { $count } davon haben ihren bisherigen Tisch schon erfahren.
  }
ahead-pinned = { $count ->
    [one] { $name } sitzt fest.
   *[other] { $count } davon sitzen fest.
  }
ahead-not-wished = { $count ->
    [one] { $name } hat Thema { $topic } nicht gewählt.
   *[other] { $count } davon haben das neue Thema nicht gewählt.
  }
ahead-host-leaves = { $name } sollte an Tisch { $label } schreiben.
ahead-over = Tisch { $label } hätte dann { $count } von { $full }.
ahead-small = Tisch { $label } hätte dann { $count }, mindestens { $low } sollen es sein.
ahead-empty = Tisch { $label } wäre dann leer.
ahead-apart = { $one } und { $other } sollen getrennt sitzen.
ahead-together = { $one } und { $other } sollen zusammen sitzen.
ahead-more-pairs = Und { $count } weitere Paare sitzen anders als gewünscht.
ahead-nothing = Niemand zieht um.
