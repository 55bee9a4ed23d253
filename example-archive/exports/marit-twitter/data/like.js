window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1610857119",
      "expandedUrl" : "https://twitter.com/i/web/status/1610857119",
      "fullText" : "@seealso_marit You're in exactly the right room. How long is the nothing? #quietdesk"
    }
  }
]