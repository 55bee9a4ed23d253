window.YTD.verified.part0 = [
  {
    "verified": {
      "accountId": "2244994001",
      "verified": false
    }
  }
]