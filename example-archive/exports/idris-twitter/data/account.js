window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "pwllgarn_fm@example.org",
      "createdVia" : "web",
      "username" : "pwllgarn_fm",
      "accountId" : "208172830654",
      "createdAt" : "2009-01-02T20:11:09.000Z",
      "accountDisplayName" : "Idris Pwllgarn"
    }
  }
]