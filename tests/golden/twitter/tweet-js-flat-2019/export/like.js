window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1191500000000000001",
      "fullText": "warm bread &lt;3",
      "expandedUrl": "https://twitter.com/i/web/status/1191500000000000001"
    }
  }
]