window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "quistgaarn@example.org",
      "createdVia" : "web",
      "username" : "quistgaarn",
      "accountId" : "208300090136",
      "createdAt" : "2010-05-15T20:11:09.000Z",
      "accountDisplayName" : "Vello Quistgaarn"
    }
  }
]