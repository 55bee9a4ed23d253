window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "harkaberrigold@example.org",
      "createdVia" : "web",
      "username" : "harkaberrigold",
      "accountId" : "208300071954",
      "createdAt" : "2010-03-15T20:11:09.000Z",
      "accountDisplayName" : "Harka Berrigold"
    }
  }
]