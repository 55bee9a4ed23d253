window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "ollenquay.backofbook@example.net",
      "createdVia" : "web",
      "username" : "seealso_marit",
      "accountId" : "208233906118",
      "createdAt" : "2009-01-11T20:11:09.000Z",
      "accountDisplayName" : "Marit Ollenquay"
    }
  }
]