# Eine Sitzung ist unter einer anderen Adresse zu erreichen als bisher.
moved-from = { $count ->
    [0] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. Alles davon ist gespeichert.
    [one] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. Eine Änderung ist noch nicht angekommen.
   *[other] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. { $count } Änderungen sind noch nicht angekommen.
  }
moved-ask = Ist dieselbe Sitzung jetzt unter { $address } zu erreichen?
moved-stranger = Unter der neuen Adresse wurde dieser Rechner nicht eingelassen, oder sie war nicht zu erreichen. Was Sie geschrieben haben, liegt wieder bei der bisherigen Adresse bereit; an die neue wurde nichts gegeben.
