window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "hoshinagi_k@example.org",
      "createdVia" : "web",
      "username" : "hoshinagi_k",
      "accountId" : "208240071936",
      "createdAt" : "2009-04-20T20:11:09.000Z",
      "accountDisplayName" : "星凪かえで Kaede Hoshinagi"
    }
  }
]