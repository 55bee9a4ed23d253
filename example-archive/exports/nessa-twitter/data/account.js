window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "nessa.privately@example.org",
      "createdVia" : "web",
      "username" : "nessacorraquill",
      "accountId" : "208104417703",
      "createdAt" : "2008-05-19T20:11:09.000Z",
      "accountDisplayName" : "Nessa Corraquill"
    }
  }
]