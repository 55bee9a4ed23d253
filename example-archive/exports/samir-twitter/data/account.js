window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "qandelfar@example.org",
      "createdVia" : "web",
      "username" : "qandelfar",
      "accountId" : "208294437206",
      "createdAt" : "2009-11-21T20:11:09.000Z",
      "accountDisplayName" : "سمير قندلفار Samir Qandelfar"
    }
  }
]