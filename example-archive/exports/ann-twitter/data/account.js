window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "marrowgate_ann@example.org",
      "createdVia" : "web",
      "username" : "marrowgate_ann",
      "accountId" : "208300014415",
      "createdAt" : "2009-05-01T20:11:09.000Z",
      "accountDisplayName" : "Ann Marrowgate"
    }
  }
]