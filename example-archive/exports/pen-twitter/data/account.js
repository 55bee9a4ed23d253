window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "penhallisker@example.org",
      "createdVia" : "web",
      "username" : "penhallisker",
      "accountId" : "208300089027",
      "createdAt" : "2010-04-15T20:11:09.000Z",
      "accountDisplayName" : "Pen Hallisker"
    }
  }
]