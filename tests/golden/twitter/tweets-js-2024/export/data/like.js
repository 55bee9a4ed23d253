window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1650000000000000005",
      "fullText": "bread &amp; butter",
      "expandedUrl": "https://twitter.com/i/web/status/1650000000000000005"
    }
  },
  {
    "like": {
      "tweetId": "20",
      "expandedUrl": "https://twitter.com/i/web/status/20"
    }
  }
]