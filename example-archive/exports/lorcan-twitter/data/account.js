window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "glue.and.thread@example.com",
      "createdVia" : "web",
      "username" : "pettifaun_binds",
      "accountId" : "208109950251",
      "createdAt" : "2008-06-11T20:11:09.000Z",
      "accountDisplayName" : "Lorcan Pettifaun"
    }
  }
]