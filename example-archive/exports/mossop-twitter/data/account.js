window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "mossopwicks@example.org",
      "createdVia" : "web",
      "username" : "mossopwicks",
      "accountId" : "208300055370",
      "createdAt" : "2010-01-15T20:11:09.000Z",
      "accountDisplayName" : "The Mossopwicks (both)"
    }
  }
]