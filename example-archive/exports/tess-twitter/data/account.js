window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "tesswhinfallow@example.org",
      "createdVia" : "web",
      "username" : "tesswhinfallow",
      "accountId" : "208300031906",
      "createdAt" : "2009-05-03T20:11:09.000Z",
      "accountDisplayName" : "Tess Whinfallow"
    }
  }
]