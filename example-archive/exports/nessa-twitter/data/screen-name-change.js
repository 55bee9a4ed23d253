window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "208104417703",
      "screenNameChange" : {
        "changedAt" : "2014-09-01T10:30:00.000Z",
        "changedFrom" : "kettl_distantly",
        "changedTo" : "nessacorraquill"
      }
    }
  }
]