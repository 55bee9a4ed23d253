window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange": {
      "accountId": "2244994001",
      "screenNameChange": {
        "changedAt": "2019-01-02T03:04:05.000Z",
        "changedFrom": "old_ada",
        "changedTo": "ada_example"
      }
    }
  }
]