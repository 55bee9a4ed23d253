window.YTD.twitter_circle.part0 = [
  {
    "twitterCircle": {
      "id": "1580000000000000001",
      "ownerUserId": "2244994001",
      "createdAt": "2022-10-01T00:00:00.000Z"
    }
  }
]