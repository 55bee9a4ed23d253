window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "ulvegardelin@example.org",
      "createdVia" : "web",
      "username" : "ulvegardelin",
      "accountId" : "208300047288",
      "createdAt" : "2009-08-03T20:11:09.000Z",
      "accountDisplayName" : "Ulve Gardelin"
    }
  }
]