window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "quenzhagen@example.org",
      "createdVia" : "web",
      "username" : "quenzhagen",
      "accountId" : "208266419087",
      "createdAt" : "2009-06-30T20:11:09.000Z",
      "accountDisplayName" : "Trudel Quenzhagen"
    }
  }
]