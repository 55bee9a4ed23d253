window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "solvarenga_x@example.org",
      "createdVia" : "web",
      "username" : "solvarenga_x",
      "accountId" : "208281905713",
      "createdAt" : "2009-09-14T20:11:09.000Z",
      "accountDisplayName" : "Beatriz Solvarenga"
    }
  }
]