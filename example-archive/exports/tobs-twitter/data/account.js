window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "tobs_wrenhallow@example.org",
      "createdVia" : "web",
      "username" : "tobs_wrenhallow",
      "accountId" : "208117702645",
      "createdAt" : "2008-07-02T20:11:09.000Z",
      "accountDisplayName" : "Tobias Wrenhallow"
    }
  }
]