window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "42000001",
      "userLink": "https://twitter.com/intent/user?user_id=42000001"
    }
  }
]