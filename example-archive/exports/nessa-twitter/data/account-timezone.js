window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "208104417703",
      "timeZone" : "Dublin"
    }
  }
]