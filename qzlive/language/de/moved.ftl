# Eine Sitzung ist unter einer anderen Adresse zu erreichen als bisher.
moved-from = { $count ->
    [0] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. Alles davon ist gespeichert.
    [one] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. Eine Änderung ist noch nicht angekommen.
   *[other] Auf diesem Rechner wurde schon für die Sitzung „{ $name }“ geschrieben, unter { $address }. { $count } Änderungen sind noch nicht angekommen.
  }
moved-ask = Ist dieselbe Sitzung jetzt unter { $address } zu erreichen?
moved-stranger = Der Server dort kennt diesen Rechner nicht: Es ist eine andere Sitzung, oder er hat nicht die Daten des bisherigen Servers. Was Sie geschrieben haben, liegt unverändert auf diesem Rechner und wurde nicht dorthin gegeben.
