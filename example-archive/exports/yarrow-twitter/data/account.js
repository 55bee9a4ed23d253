window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "merridenpoe@example.org",
      "createdVia" : "web",
      "username" : "merridenpoe",
      "accountId" : "208300113354",
      "createdAt" : "2010-07-15T20:11:09.000Z",
      "accountDisplayName" : "Yarrow Merriden-Poe"
    }
  }
]