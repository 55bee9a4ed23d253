window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "42000002",
      "userLink": "https://twitter.com/intent/user?user_id=42000002"
    }
  }
]