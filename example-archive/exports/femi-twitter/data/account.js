window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "ogundashire@example.org",
      "createdVia" : "web",
      "username" : "ogundashire",
      "accountId" : "208138865924",
      "createdAt" : "2008-09-17T20:11:09.000Z",
      "accountDisplayName" : "Femi Ogundashire"
    }
  }
]