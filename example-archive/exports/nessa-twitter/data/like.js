window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "5749871829",
      "expandedUrl" : "https://twitter.com/i/web/status/5749871829",
      "fullText" : "@kettl_distantly Inaudible. Nessa. You have called your cat Inaudible."
    }
  },
  {
    "like" : {
      "tweetId" : "2835762493",
      "expandedUrl" : "https://twitter.com/i/web/status/2835762493",
      "fullText" : "@kettl_distantly Naturally with entries. Yours is full; I have started the back. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2468377804",
      "expandedUrl" : "https://twitter.com/i/web/status/2468377804",
      "fullText" : "@quenzhagen grandmother: not an accessory, 1; but see Warranty #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1662267834",
      "expandedUrl" : "https://twitter.com/i/web/status/1662267834",
      "fullText" : "@kettl_distantly e, missing: see Door #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1610867140",
      "expandedUrl" : "https://twitter.com/i/web/status/1610867140",
      "fullText" : "@kettl_distantly Twenty-six seconds. I am an indexer, I counted. #quietdesk"
    }
  }
]