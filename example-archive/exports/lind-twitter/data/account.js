window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "lindqvarr@example.org",
      "createdVia" : "web",
      "username" : "lindqvarr",
      "accountId" : "208300124463",
      "createdAt" : "2010-08-15T20:11:09.000Z",
      "accountDisplayName" : "Lindqvarr Ltd (just me)"
    }
  }
]