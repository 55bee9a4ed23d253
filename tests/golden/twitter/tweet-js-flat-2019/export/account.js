window.YTD.account.part0 = [
  {
    "account": {
      "email": "ada@example.org",
      "createdVia": "web",
      "username": "ada_example",
      "accountId": "2244994001",
      "createdAt": "2012-03-04T05:06:07.890Z",
      "accountDisplayName": "Ada Example"
    }
  }
]