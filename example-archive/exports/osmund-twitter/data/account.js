window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "osmundry_1x1@example.org",
      "createdVia" : "web",
      "username" : "osmundry_1x1",
      "accountId" : "208300026521",
      "createdAt" : "2009-05-02T20:11:09.000Z",
      "accountDisplayName" : "Osmund Ry"
    }
  }
]