window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "threlkendale@example.org",
      "createdVia" : "web",
      "username" : "threlkendale",
      "accountId" : "208151288430",
      "createdAt" : "2008-11-05T20:11:09.000Z",
      "accountDisplayName" : "Posy Threlkendale"
    }
  }
]