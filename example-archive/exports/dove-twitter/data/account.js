window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "mantlepeck@example.org",
      "createdVia" : "web",
      "username" : "mantlepeck",
      "accountId" : "208300102245",
      "createdAt" : "2010-06-15T20:11:09.000Z",
      "accountDisplayName" : "Dove Mantlepeck"
    }
  }
]