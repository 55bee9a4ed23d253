window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "cresswaithe_l@example.org",
      "createdVia" : "web",
      "username" : "cresswaithe_l",
      "accountId" : "208300063849",
      "createdAt" : "2010-02-15T20:11:09.000Z",
      "accountDisplayName" : "Cress Waithe-Lumley"
    }
  }
]