window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "juneish_moor@example.org",
      "createdVia" : "web",
      "username" : "juneish_moor",
      "accountId" : "208451100398",
      "createdAt" : "2011-02-08T20:11:09.000Z",
      "accountDisplayName" : "june castellmoor"
    }
  }
]