window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "208233906118",
      "timeZone" : "Dublin"
    }
  }
]